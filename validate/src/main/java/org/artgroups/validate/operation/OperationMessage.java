package org.artgroups.validate.operation;

import java.util.List;
import java.util.Optional;
import org.artgroups.fhir.operation.OperationCodec;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;

/**
 * What goes into an operation, or comes out of it. Immutable.
 *
 * @param definition of the operation
 * @param use whether it goes in or comes out
 * @param codec reads it
 */
record OperationMessage(OperationDefinition definition, OperationParameterUse use, OperationCodec<?> codec) {

    /** The operation's name, {@code $group-visit}. */
    String name() {
        return "$" + definition.getCode();
    }

    boolean isRequest() {
        return use == OperationParameterUse.IN;
    }

    /** What it is, in words: {@code a request of $group-visit}. */
    String described() {
        return (isRequest() ? "a request of " : "an answer of ") + name();
    }

    /** Its parameters. */
    List<OperationDefinitionParameterComponent> parameters() {
        return definition.getParameter().stream()
                .filter(parameter -> parameter.getUse() == use)
                .toList();
    }

    /** The definition of a parameter, or of a part of one, by the names that lead to it; empty if there is none. */
    Optional<OperationDefinitionParameterComponent> parameter(List<String> names) {
        List<OperationDefinitionParameterComponent> within = parameters();
        Optional<OperationDefinitionParameterComponent> found = Optional.empty();
        for (String name : names) {
            found = within.stream()
                    .filter(parameter -> parameter.getName().equals(name))
                    .findFirst();
            within = found.map(OperationDefinitionParameterComponent::getPart).orElse(List.of());
        }
        return found;
    }

    /** Whether what has these names may be there several times, so that its path has a number. */
    boolean repeats(List<String> names) {
        return parameter(names)
                .map(parameter ->
                        !parameter.getMax().equals("1") && !parameter.getMax().equals("0"))
                .orElse(false);
    }
}
