package org.artgroups.profiles.compiler;

import static org.artgroups.profiles.compiler.JavaSource.constantName;
import static org.artgroups.profiles.compiler.JavaSource.javadoc;
import static org.artgroups.profiles.compiler.JavaSource.literal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** Java classes of string constants: canonical URLs and names, so that no Java file spells one out. */
final class ConstantSources {

    private static final String PROFILES = "Profiles";

    /** What the ids of profiles begin with, and their constants do not. */
    private static final String PROFILE_PREFIX = "art-";

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> constants = new TreeMap<>();

    private ConstantSources(String name, String doc) {
        this.name = name;
        text.append("package ").append(JavaSource.PACKAGE).append(";\n\n");
        text.append(javadoc("", doc));
        text.append("public final class ").append(name).append(" {\n\n");
    }

    /** All classes of constants, and the package's own file. */
    static List<JavaSource> of(Guide guide) {
        // a logical model is claimed by no resource
        Collection<StructureDefinition> structures = guide.all(StructureDefinition.class).stream()
                .filter(structure -> structure.getDerivation() == StructureDefinition.TypeDerivationRule.CONSTRAINT)
                .toList();
        return List.of(
                canonicals(guide),
                urls(
                        PROFILES,
                        "Canonical URLs of the profiles.",
                        structures.stream()
                                .filter(structure -> !isExtension(structure))
                                .toList()),
                urls(
                        "Extensions",
                        "Canonical URLs of the extensions.",
                        structures.stream().filter(ConstantSources::isExtension).toList()),
                urls("ValueSets", "Canonical URLs of the value sets.", guide.all(ValueSet.class)),
                urls("ConceptMaps", "Canonical URLs of the concept maps.", guide.all(ConceptMap.class)),
                operations(guide),
                packageInfo());
    }

    private static boolean isExtension(StructureDefinition structure) {
        return structure.getType().equals("Extension");
    }

    private static JavaSource canonicals(Guide guide) {
        return new ConstantSources("Canonicals", "What the FHIR package calls itself.")
                .add("BASE", guide.base(), "Canonical base of every URL of ours, without a slash at its end.")
                .add("PACKAGE_ID", guide.implementationGuide().getPackageId(), "Id of the FHIR package.")
                .add("VERSION", guide.version(), "Version of the FHIR package.")
                .add(
                        "FHIR_VERSION",
                        guide.implementationGuide().getFhirVersion().get(0).asStringValue(),
                        "Version of FHIR it is made for.")
                .add("NAMING", guide.base() + "/NamingSystem", "Base of the identifier systems of ours.")
                .finish();
    }

    private static JavaSource urls(String name, String doc, List<? extends MetadataResource> resources) {
        ConstantSources source = new ConstantSources(name, doc);
        for (MetadataResource resource : resources) {
            String id = resource.getIdPart();
            source.add(
                    constantName(
                            name.equals(PROFILES) && id.startsWith(PROFILE_PREFIX)
                                    ? id.substring(PROFILE_PREFIX.length())
                                    : id),
                    resource.getUrl(),
                    description(resource));
        }
        return source.finish();
    }

    private static JavaSource operations(Guide guide) {
        ConstantSources source = new ConstantSources("Operations", "Names and canonical URLs of the operations.");
        for (OperationDefinition operation : guide.all(OperationDefinition.class)) {
            String constant = constantName(operation.getIdElement().getIdPart());
            source.add(constant, "$" + operation.getCode(), description(operation));
            source.add(constant + "_URL", operation.getUrl(), "Canonical URL of its OperationDefinition.");
        }
        return source.finish();
    }

    private static JavaSource packageInfo() {
        return new JavaSource(
                "package-info",
                javadoc("", "Constants and enums made from the FHIR package by the build.")
                        + "@org.jspecify.annotations.NullMarked\npackage " + JavaSource.PACKAGE + ";\n");
    }

    private static String description(MetadataResource resource) {
        return resource.hasDescription() ? resource.getDescription() : resource.getUrl();
    }

    private ConstantSources add(String constant, String value, String doc) {
        String other = constants.put(constant, value);
        if (other != null) {
            throw new CompileException(name + "." + constant + " would be both " + other + " and " + value);
        }
        text.append(javadoc("    ", doc));
        text.append("    public static final String ")
                .append(constant)
                .append(" = ")
                .append(literal(value))
                .append(";\n\n");
        return this;
    }

    private JavaSource finish() {
        text.append("    private ").append(name).append("() {}\n}\n");
        return new JavaSource(name, text.toString());
    }
}
