package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
import org.hl7.fhir.r5.model.Enumerations.BindingStrength;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r5.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.utilities.json.model.JsonObject;

/**
 * Finds the profiles of the guide that a resource which claims none is meant to follow: those of which it carries a mark - a code
 * the profile fixes, a code of its own code systems, an extension of the guide, an antiretroviral medicine - and, in a Bundle, those
 * of what the guide's resources refer to: the members of a group, the care team of one. A mark of no profile makes a resource none
 * of the guide's business: it is held against FHIR alone. What marks a resource, besides, is in {@code claims.json}.
 */
final class ProfileDetector {

    private static final String FHIR = FormatUtilities.FHIR_NS + "/StructureDefinition/";

    /** The elements whose codes say what a resource is; a category or a status says it of none. */
    private static final Set<String> TELLING =
            Set.of("code", "type", "topic", "condition", "businessStatus", "reasonCode", "participant.role");

    private final List<Reference> references = new ArrayList<>();
    /** What the guide's resources refer to in the content that is being validated, and the profile that it is meant to follow. */
    private final IdentityHashMap<Element, String> referredTo = new IdentityHashMap<>();

    private final Map<String, List<Profile>> profiles = new HashMap<>();

    /**
     * That what resources of the guide refer to from an element is of the guide, too.
     *
     * @param type of the resource that refers
     * @param path of the reference
     * @param profile what it refers to is meant to follow
     * @param back whether it is the resource that refers which follows the profile, as what it refers to is of the guide
     */
    private record Reference(String type, String path, String profile, boolean back) {}

    /**
     * What tells resources of one profile.
     *
     * @param definition the profile
     * @param codes by element: the codes, as {@code system|code}, or whole systems, as {@code system|}, that are a mark of it
     * @param extensions urls of the extensions that are a mark of it
     */
    private record Profile(StructureDefinition definition, Map<String, Set<String>> codes, Set<String> extensions) {

        boolean marks(Element resource) {
            for (Map.Entry<String, Set<String>> element : codes.entrySet()) {
                for (Element concept : within(resource, element.getKey())) {
                    if (codings(concept).stream().anyMatch(coding -> isOneOf(coding, element.getValue()))) {
                        return true;
                    }
                }
            }
            return resource.getChildrenByName("extension").stream()
                    .anyMatch(extension -> extensions.contains(extension.getNamedChildValue("url")));
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
            return new Profile(definition, ownCodes, ownExtensions);
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
        for (JsonObject entry : DataFile.read("claims.json")) {
            if (entry.has("profile")) {
                references.add(new Reference(
                        entry.asString("type"),
                        entry.asString("reference"),
                        Canonicals.BASE + "/StructureDefinition/" + entry.asString("profile"),
                        entry.has("back")));
            }
        }
        for (StructureDefinition structure : context.structures()) {
            if (structure.getUrl().startsWith(Canonicals.BASE)
                    && structure.getKind() == StructureDefinitionKind.RESOURCE) {
                profiles.computeIfAbsent(structure.getType(), type -> new ArrayList<>())
                        .add(profile(structure, context));
            }
        }
        profiles.replaceAll((type, all) -> withOwnMarks(all));
    }

    /** A profile of a profile is recognised by what only it has; without that by nothing. */
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

    /** Learns what the resources of the guide in this content refer to. */
    void readReferences(ElementIndex places) {
        referredTo.clear();
        Map<String, Element> byName = new HashMap<>();
        for (Element resource : places.resources()) {
            if (resource.getIdBase() != null) {
                byName.put(resource.fhirType() + "/" + resource.getIdBase(), resource);
            }
        }
        for (BundleEntry entry : BundleEntry.of(places.root())) {
            if (entry.resource() != null && !entry.fullUrl().isEmpty()) {
                byName.put(entry.fullUrl(), entry.resource());
            }
        }
        for (Element resource : places.resources()) {
            for (Reference reference : references) {
                if (!reference.type().equals(resource.fhirType())) {
                    continue;
                }
                for (Element element : within(resource, reference.path())) {
                    Element target = byName.get(String.valueOf(element.getNamedChildValue("reference")));
                    if (target != null && isOfTheGuide(reference.back() ? target : resource)) {
                        learn(reference.back() ? resource : target, reference.profile());
                    }
                }
            }
        }
    }

    private void learn(Element resource, String profile) {
        if (profiles.getOrDefault(resource.fhirType(), List.of()).stream()
                .anyMatch(known -> known.definition().getUrl().equals(profile))) {
            referredTo.put(resource, profile);
        }
    }

    /** Whether a resource says by its profile or its marks that it is one of the guide. */
    private boolean isOfTheGuide(Element resource) {
        Element meta = resource.getNamedChild("meta");
        return (meta != null
                        && meta.getChildrenByName("profile").stream()
                                .anyMatch(profile ->
                                        String.valueOf(profile.primitiveValue()).startsWith(Canonicals.BASE)))
                || !marked(resource).isEmpty();
    }

    private List<StructureDefinition> marked(Element resource) {
        return profiles.getOrDefault(resource.fhirType(), List.of()).stream()
                .filter(profile -> profile.marks(resource))
                .map(Profile::definition)
                .toList();
    }

    /** The profiles a resource is meant to follow; none if it claims one, of whatever guide, or is none of the guide's business. */
    List<StructureDefinition> of(Element resource) {
        if (claimsOne(resource)) {
            return List.of();
        }
        List<StructureDefinition> marked = marked(resource);
        String profile = referredTo.get(resource);
        return !marked.isEmpty() || profile == null
                ? marked
                : profiles.getOrDefault(resource.fhirType(), List.of()).stream()
                        .map(Profile::definition)
                        .filter(definition -> definition.getUrl().equals(profile))
                        .toList();
    }

    private static List<Element> within(Element resource, String path) {
        List<Element> found = List.of(resource);
        for (String name : path.split("\\.", -1)) {
            found = found.stream()
                    .flatMap(element -> element.getChildrenByName(name).stream())
                    .toList();
        }
        return found;
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
        for (ElementDefinition element : structure.getSnapshot().getElement()) {
            String path = element.getPath().replaceFirst("^[^.]*\\.?", "");
            if (path.equals("extension") && element.hasSliceName()) {
                element.getType().forEach(type -> add(type.getProfile(), extensions));
            } else if (TELLING.contains(path)) {
                Set<String> marks = marks(element, context);
                if (!marks.isEmpty()) {
                    codes.put(path, marks);
                }
            }
        }
        for (JsonObject entry : DataFile.read("claims.json")) {
            if (structure.getType().equals(entry.asString("type")) && entry.has("valueSet")) {
                Set<String> marks = new HashSet<>();
                ValueSet valueSet = context.fetchResource(
                        ValueSet.class, Canonicals.BASE + "/ValueSet/" + entry.asString("valueSet"));
                add(valueSet, true, marks, context);
                codes.put(entry.asString("element"), marks);
            }
        }
        return new Profile(structure, codes, extensions);
    }

    private static void add(List<CanonicalType> profiles, Set<String> extensions) {
        profiles.forEach(profile -> extensions.add(profile.getValue()));
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
                add(valueSet, required, marks, context);
            }
        }
        return marks;
    }

    private static void add(Coding coding, Set<String> marks) {
        marks.add(CodeSystemIndex.normal(coding.getSystem()) + "|" + coding.getCode());
    }

    private static void add(ValueSet valueSet, boolean required, Set<String> marks, GuideContext context) {
        for (ConceptSetComponent include : valueSet.getCompose().getInclude()) {
            add(include, required, marks);
            for (CanonicalType other : include.getValueSet()) {
                add(context.fetchResource(ValueSet.class, other.getValue()), required, marks, context);
            }
        }
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
