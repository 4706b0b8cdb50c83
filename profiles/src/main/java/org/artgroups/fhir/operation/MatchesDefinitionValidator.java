package org.artgroups.fhir.operation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.jspecify.annotations.Nullable;

/** Finds the faults of a request with the codec of its operation. Made by Bean Validation; safe for use by many threads. */
public final class MatchesDefinitionValidator implements ConstraintValidator<MatchesDefinition, Record> {
    private final ClassValue<OperationCodec<?>> codecs = new ClassValue<>() {
        @Override
        protected OperationCodec<?> computeValue(Class<?> type) {
            return OperationCodec.request(definition(), type.asSubclass(Record.class));
        }
    };
    private String operation = "";

    @Override
    public void initialize(MatchesDefinition constraint) {
        operation = constraint.value().substring(constraint.value().lastIndexOf('/') + 1);
    }

    @Override
    public boolean isValid(@Nullable Record request, ConstraintValidatorContext context) {
        return request == null || Violations.reported(faults(codecs.get(request.getClass()), request), context);
    }

    private OperationDefinition definition() {
        return OperationDefinitions.shipped(operation);
    }

    @SuppressWarnings("unchecked") // the codec is that of the record's own class
    private static List<Fault> faults(OperationCodec<?> codec, Record request) {
        return ((OperationCodec<Record>) codec).faults(request);
    }
}
