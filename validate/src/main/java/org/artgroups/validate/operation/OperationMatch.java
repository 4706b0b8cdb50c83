package org.artgroups.validate.operation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.artgroups.fhir.operation.ParseResult;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/**
 * How well Parameters fit what goes into an operation, or comes out of it.
 *
 * @param known how many of their names, those of parts among them, it has
 * @param unknown how many it has not
 */
record OperationMatch(OperationMessage form, int known, int unknown) {

    private static final Comparator<OperationMatch> BEST_FIRST = Comparator.comparingInt(
                    (OperationMatch fit) -> fit.unknown - fit.known)
            .thenComparing(fit -> !fit.form().isRequest());

    static OperationMatch of(OperationMessage form, SentParameters sent) {
        int[] counts = new int[2];
        count(sent.read().getParameter(), form.parameters(), counts);
        return new OperationMatch(form, counts[0], counts[1]);
    }

    private static void count(
            List<ParametersParameterComponent> given,
            List<OperationDefinitionParameterComponent> defined,
            int[] counts) {
        for (ParametersParameterComponent parameter : given) {
            Optional<OperationDefinitionParameterComponent> definition = defined.stream()
                    .filter(each -> each.getName().equals(parameter.getName()))
                    .findFirst();
            counts[definition.isPresent() ? 0 : 1]++;
            definition.ifPresent(found -> count(parameter.getPart(), found.getPart(), counts));
        }
    }

    /** Whether that is what they most likely are. */
    boolean isGood() {
        return known > unknown;
    }

    /** Those that fit best: of several with as many names, those with the fewest faults. None if none has any of the names. */
    static List<OperationMatch> best(List<OperationMessage> forms, SentParameters sent) {
        List<OperationMatch> fits = forms.stream()
                .map(form -> of(form, sent))
                .filter(fit -> fit.known() > 0)
                .sorted(BEST_FIRST)
                .toList();
        if (fits.isEmpty()) {
            return List.of();
        }
        List<OperationMatch> equal = fits.stream()
                .filter(fit -> BEST_FIRST.compare(fit, fits.get(0)) == 0)
                .toList();
        int fewest = equal.stream().mapToInt(fit -> fit.faults(sent)).min().orElse(0);
        return equal.stream().filter(fit -> fit.faults(sent) == fewest).toList();
    }

    private int faults(SentParameters sent) {
        ParseResult<?> reading = form.codec().attempt(sent.read());
        return reading.faults().size();
    }
}
