package org.artgroups.profiles.compiler;

import static org.artgroups.profiles.compiler.JavaSource.constantName;
import static org.artgroups.profiles.compiler.JavaSource.javadoc;
import static org.artgroups.profiles.compiler.JavaSource.literal;
import static org.artgroups.profiles.compiler.JavaSource.typeName;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.CodeSystem.PropertyComponent;

/**
 * The Java enum of a code system: a constant for each code, an accessor for each property the code system declares.
 *
 * <p>A property that every code has is given as it is; one that only some have, as an Optional.
 */
final class CodeSystemSource {

    private final CodeSystem codeSystem;
    private final String name;
    private final List<Property> properties;

    private CodeSystemSource(CodeSystem codeSystem) {
        this.codeSystem = codeSystem;
        this.name = typeName(codeSystem.getIdPart());
        this.properties = codeSystem.getProperty().stream().map(this::property).toList();
    }

    /**
     * The enum of a code system without hierarchy.
     *
     * @throws CompileException when codes are nested, a property is of a type we have no use for, or a code is there
     *     twice
     */
    static JavaSource of(CodeSystem codeSystem) {
        CodeSystemSource source = new CodeSystemSource(codeSystem);
        return new JavaSource(source.name, source.text());
    }

    private record Property(String code, String javaType, boolean everywhere, String doc) {

        String declaredType() {
            return everywhere ? javaType : "@Nullable " + javaType;
        }

        String accessor() {
            String type = everywhere ? javaType : "Optional<" + javaType + ">";
            String value = everywhere ? code : "Optional.ofNullable(" + code + ")";
            return javadoc("    ", doc) + "    public " + type + " " + code + "() {\n        return " + value
                    + ";\n    }\n\n";
        }
    }

    private Property property(PropertyComponent declared) {
        boolean everywhere =
                codeSystem.getConcept().stream().allMatch(concept -> value(concept, declared.getCode()) != null);
        String javaType =
                switch (declared.getType()) {
                    case STRING, CODE -> "String";
                    case INTEGER -> everywhere ? "int" : "Integer";
                    case BOOLEAN -> everywhere ? "boolean" : "Boolean";
                    default ->
                        throw new CompileException(codeSystem.getId() + ": property " + declared.getCode() + " of type "
                                + declared.getType().toCode());
                };
        return new Property(
                declared.getCode(),
                javaType,
                everywhere,
                declared.hasDescription() ? declared.getDescription() : declared.getCode());
    }

    private static org.hl7.fhir.r4.model.@org.jspecify.annotations.Nullable Type value(
            ConceptDefinitionComponent concept, String property) {
        return concept.getProperty().stream()
                .filter(each -> each.getCode().equals(property))
                .map(ConceptPropertyComponent::getValue)
                .findFirst()
                .orElse(null);
    }

    private String text() {
        boolean optional = properties.stream().anyMatch(property -> !property.everywhere());
        StringBuilder text = new StringBuilder("package " + JavaSource.PACKAGE + ";\n\n");
        text.append("import java.util.Map;\nimport java.util.Optional;\n");
        text.append(
                "import java.util.function.Function;\nimport java.util.stream.Collectors;\nimport java.util.stream.Stream;\n");
        text.append("import org.artgroups.fhir.Coded;\n");
        if (optional) {
            text.append("import org.jspecify.annotations.Nullable;\n");
        }
        text.append('\n').append(javadoc("", codeSystem.getDescription()));
        text.append("public enum ").append(name).append(" implements Coded {\n\n");
        text.append(constants()).append(";\n\n");
        text.append(javadoc("    ", "Canonical URL of the code system."));
        text.append("    public static final String SYSTEM = ")
                .append(literal((codeSystem.hasSupplements() ? codeSystem.getSupplements() : codeSystem.getUrl())))
                .append(";\n\n");
        text.append("    private static final Map<String, ").append(name).append("> BY_CODE =\n");
        text.append("            Stream.of(values()).collect(Collectors.toUnmodifiableMap(")
                .append(name)
                .append("::code, Function.identity()));\n\n");
        text.append(fields());
        text.append("    @Override\n    public String system() {\n        return SYSTEM;\n    }\n\n");
        text.append("    @Override\n    public String code() {\n        return code;\n    }\n\n");
        text.append("    @Override\n    public String display() {\n        return display;\n    }\n\n");
        text.append(javadoc("    ", "What the code means, in full."));
        text.append("    public String definition() {\n        return definition;\n    }\n\n");
        properties.forEach(property -> text.append(property.accessor()));
        text.append(javadoc("    ", "The constant of a code, if the code system has that code."));
        text.append("    public static Optional<").append(name).append("> of(String code) {\n");
        text.append("        return Optional.ofNullable(BY_CODE.get(code));\n    }\n}\n");
        return text.toString();
    }

    private String constants() {
        boolean fragment = codeSystem.getContent() == CodeSystemContentMode.SUPPLEMENT;
        Set<String> codes = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        List<String> constants = new ArrayList<>();
        for (ConceptDefinitionComponent concept : codeSystem.getConcept()) {
            if (concept.hasConcept() || !codes.add(concept.getCode())) {
                throw new CompileException(
                        codeSystem.getId() + ": code " + concept.getCode() + " is there twice or has codes below it");
            }
            // the codes of others are mostly numbers
            String constant = constantName(fragment ? concept.getDisplay() : concept.getCode());
            if (!names.add(constant)) {
                constant = constantName(constant + " " + concept.getCode());
                names.add(constant);
            }
            List<String> arguments = new ArrayList<>(List.of(
                    literal(concept.getCode()), literal(concept.getDisplay()), literal(concept.getDefinition())));
            properties.forEach(property -> arguments.add(argument(concept, property)));
            constants.add(javadoc("    ", concept.getDefinition()) + "    " + constant + "("
                    + String.join(", ", arguments) + ")");
        }
        return String.join(",\n\n", constants);
    }

    private static String argument(ConceptDefinitionComponent concept, Property property) {
        org.hl7.fhir.r4.model.Type value = value(concept, property.code());
        if (value == null) {
            return "null";
        }
        String text = value.primitiveValue();
        return property.javaType().equals("String") ? literal(text) : text;
    }

    private String fields() {
        String parameters = properties.stream()
                .map(property -> ", " + property.declaredType() + " " + property.code())
                .collect(Collectors.joining());
        StringBuilder text = new StringBuilder();
        text.append(
                "    private final String code;\n    private final String display;\n    private final String definition;\n");
        properties.forEach(property -> text.append("    private final ")
                .append(property.declaredType())
                .append(' ')
                .append(property.code())
                .append(";\n"));
        text.append("\n    ")
                .append(name)
                .append("(String code, String display, String definition")
                .append(parameters)
                .append(") {\n");
        text.append(
                "        this.code = code;\n        this.display = display;\n        this.definition = definition;\n");
        properties.forEach(property -> text.append("        this.")
                .append(property.code())
                .append(" = ")
                .append(property.code())
                .append(";\n"));
        return text.append("    }\n\n").toString();
    }
}
