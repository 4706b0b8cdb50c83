package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.artgroups.fhir.generated.Canonicals;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.formats.FormatUtilities;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.DataType;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r5.model.Enumerations.BindingStrength;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r5.model.ValueSet.ConceptSetComponent;

/**
 * Which profiles of the guide a resource is meant to follow that claims none: those of which it carries a mark, as the profiles
 * have them - the code a profile fixes, a code of the value set it binds, an extension it names, a subject that only it has.
 * The types of which all resources are the guide's are in {@code claims.json}.
 */
final class ProfileDetector {

    private static final String FHIR = FormatUtilities.FHIR_NS + "/StructureDefinition/";

    private final Set<String> byTypeAlone = DataFile.read("claims.json").stream()
            .map(entry -> entry.asString("type"))
            .collect(Collectors.toSet());
    private final Map<String, List<Profile>> profiles = new HashMap<>();

    /**
     * What tells resources of one profile.
     *
     * @param definition the profile
     * @param codes by element: the codes, as {@code system|code}, or whole systems, as {@code system|}, that are a mark of it
     * @param extensions urls of the extensions that are a mark of it
     * @param subjects types of subjects that are a mark of it
     */
    private record Profile(
            StructureDefinition definition,
            Map<String, Set<String>> codes,
            Set<String> extensions,
            Set<String> subjects) {

        boolean marks(Element resource) {
            for (Map.Entry<String, Set<String>> element : codes.entrySet()) {
                for (Element concept : resource.getChildrenByName(element.getKey())) {
                    if (codings(concept).stream().anyMatch(coding -> isOneOf(coding, element.getValue()))) {
                        return true;
                    }
                }
            }
            return resource.getChildrenByName("extension").stream()
                            .anyMatch(extension -> extensions.contains(extension.getNamedChildValue("url")))
                    || resource.getChildrenByName("subject").stream()
                            .map(subject -> String.valueOf(subject.getNamedChildValue("reference")))
                            .anyMatch(reference -> subjects.stream().anyMatch(type -> refersTo(reference, type)));
        }

        Profile without(Profile parent) {
            Map<String, Set<String>> ownCodes = new HashMap<>();
            codes.forEach((element, marks) -> {
                if (!marks.equals(parent.codes.get(element))) {
                    ownCodes.put(element, marks);
                }
            });
            Set<String> ownExtensions = new HashSet<>(extensions);
            ownExtensions.removeAll(parent.extensions);
            return new Profile(definition, ownCodes, ownExtensions, Set.of());
        }

        private static boolean refersTo(String reference, String type) {
            return reference.startsWith(type + "/") || reference.contains("/" + type + "/");
        }

        private static boolean isOneOf(Element coding, Set<String> codes) {
            String system = CodeSystemIndex.normal(coding.getNamedChildValue("system"));
            return codes.contains(system + "|" + coding.getNamedChildValue("code")) || codes.contains(system + "|");
        }

        private static List<Element> codings(Element concept) {
            return concept.fhirType().equals("Coding") ? List.of(concept) : concept.getChildrenByName("coding");
        }
    }

    ProfileDetector(GuideContext context) {
        for (StructureDefinition structure : context.structures()) {
            if (structure.getUrl().startsWith(Canonicals.BASE)
                    && structure.getKind() == StructureDefinitionKind.RESOURCE) {
                profiles.computeIfAbsent(structure.getType(), type -> new ArrayList<>())
                        .add(profile(structure, context));
            }
        }
        profiles.replaceAll((type, all) -> withOwnMarks(all));
    }

    /** A profile of a profile is told by what only it has; without that by nothing. */
    private static List<Profile> withOwnMarks(List<Profile> all) {
        Map<String, Profile> byUrl = all.stream()
                .collect(Collectors.toMap(profile -> profile.definition().getUrl(), profile -> profile));
        return all.stream()
                .map(profile -> {
                    Profile parent = byUrl.get(profile.definition().getBaseDefinition());
                    return parent == null ? profile : profile.without(parent);
                })
                .toList();
    }

    /** The profiles a resource is meant to follow; none if it claims one, of whatever guide, or is none of the guide's business. */
    List<StructureDefinition> of(Element resource) {
        List<Profile> candidates = profiles.getOrDefault(resource.fhirType(), List.of());
        if (candidates.isEmpty() || claimsOne(resource)) {
            return List.of();
        }
        if (byTypeAlone.contains(resource.fhirType())) {
            return candidates.stream().map(Profile::definition).toList();
        }
        return candidates.stream()
                .filter(profile -> profile.marks(resource))
                .map(Profile::definition)
                .toList();
    }

    /** Profiles of FHIR itself say nothing of a guide. */
    private static boolean claimsOne(Element resource) {
        Element meta = resource.getNamedChild("meta");
        return meta != null
                && meta.getChildrenByName("profile").stream()
                        .anyMatch(profile ->
                                !String.valueOf(profile.primitiveValue()).startsWith(FHIR));
    }

    private static Profile profile(StructureDefinition structure, GuideContext context) {
        Map<String, Set<String>> codes = new HashMap<>();
        Set<String> extensions = new HashSet<>();
        Set<String> subjects = new HashSet<>();
        for (ElementDefinition element : structure.getSnapshot().getElement()) {
            String path = element.getPath();
            if (element.hasFixedCodeType() && path.endsWith(".coding.code")) {
                // as FHIR's own profiles of vital signs have it: the code of a coding
                codes.computeIfAbsent(path.split("\\.", -1)[1], name -> new HashSet<>())
                        .add(systemBeside(element, structure) + "|"
                                + element.getFixedCodeType().getCode());
            }
            if (path.chars().filter(character -> character == '.').count() != 1) {
                continue;
            }
            String name = path.substring(path.indexOf('.') + 1);
            if (name.equals("extension") && element.hasSliceName()) {
                element.getType().forEach(type -> add(type.getProfile(), extensions));
            } else if (name.equals("subject")) {
                subjects.addAll(subjects(element));
            } else if (!name.endsWith("[x]")) {
                Set<String> marks = marks(element, context);
                if (!marks.isEmpty()) {
                    codes.put(name, marks);
                }
            }
        }
        return new Profile(structure, codes, extensions, subjects);
    }

    private static String systemBeside(ElementDefinition code, StructureDefinition structure) {
        String system = code.getId().replaceFirst("code$", "system");
        return structure.getSnapshot().getElement().stream()
                .filter(element -> system.equals(element.getId()) && element.hasFixedUriType())
                .map(element -> CodeSystemIndex.normal(element.getFixedUriType().getValue()))
                .findFirst()
                .orElse("");
    }

    private static void add(List<CanonicalType> profiles, Set<String> extensions) {
        profiles.forEach(profile -> extensions.add(profile.getValue()));
    }

    /** A client is the subject of nearly everything, which is why that is no mark. */
    private static Set<String> subjects(ElementDefinition element) {
        Set<String> types = new HashSet<>();
        for (TypeRefComponent type : element.getType()) {
            type.getTargetProfile()
                    .forEach(target -> types.add(
                            target.getValue().substring(target.getValue().lastIndexOf('/') + 1)));
        }
        return types.size() == 1 && !types.contains("Patient") ? types : Set.of();
    }

    private static Set<String> marks(ElementDefinition element, GuideContext context) {
        Set<String> marks = new HashSet<>();
        DataType given = element.hasPattern() ? element.getPattern() : element.getFixed();
        if (given instanceof CodeableConcept concept) {
            concept.getCoding().forEach(coding -> add(coding, marks));
        } else if (given instanceof Coding coding) {
            add(coding, marks);
        } else if (element.hasBinding() && element.getBinding().getValueSet() != null) {
            boolean required = element.getBinding().getStrength() == BindingStrength.REQUIRED;
            ValueSet valueSet =
                    context.fetchResource(ValueSet.class, element.getBinding().getValueSet());
            if (valueSet != null && valueSet.getUrl().startsWith(Canonicals.BASE)) {
                valueSet.getCompose().getInclude().forEach(include -> add(include, required, marks));
            }
        }
        return marks;
    }

    private static void add(Coding coding, Set<String> marks) {
        marks.add(CodeSystemIndex.normal(coding.getSystem()) + "|" + coding.getCode());
    }

    /** Of a value set that others may be added to, only codes of our own say anything. */
    private static void add(ConceptSetComponent include, boolean required, Set<String> marks) {
        if (!include.hasSystem() || !(required || include.getSystem().startsWith(Canonicals.BASE))) {
            return;
        }
        String system = CodeSystemIndex.normal(include.getSystem());
        if (include.getConcept().isEmpty()) {
            marks.add(system + "|");
        }
        for (ConceptReferenceComponent concept : include.getConcept()) {
            marks.add(system + "|" + concept.getCode());
        }
    }
}
