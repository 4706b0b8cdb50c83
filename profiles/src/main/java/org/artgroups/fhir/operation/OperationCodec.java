package org.artgroups.fhir.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * Maps what goes into or comes out of one operation between {@code Parameters} and a record. Everything it checks it
 * takes from the operation's definition; names, cardinalities and types of the record's components have to agree with
 * it. Immutable, so safe for use by many threads. HAPI's values, which are not, are passed on and not copied.
 *
 * <p>A component is a parameter of the same name, or of that in {@link Part}. Its type is {@code String}, {@code
 * boolean}, {@code int}, {@code BigDecimal}, {@code LocalDate}, {@link DateOrDateTime} (dateTime), an enum of codes, HAPI's
 * {@code Identifier}, {@code Reference}, {@code CodeableConcept} or {@code Quantity}, or a record of the parameter's
 * parts; a {@code List} of those where the parameter may repeat, {@code @Nullable} where it may be absent.
 *
 * @param <T> the record
 */
public final class OperationCodec<T extends Record> {
    private final Class<T> type;
    private final RecordShape shape;
    private final boolean request;

    private OperationCodec(OperationDefinition definition, Class<T> type, OperationParameterUse use) {
        this.type = type;
        this.request = use == OperationParameterUse.IN;
        this.shape = ShapeReader.shape(
                type,
                definition.getParameter().stream()
                        .filter(parameter -> parameter.getUse() == use)
                        .toList());
    }

    /**
     * The codec of what goes into an operation.
     *
     * @throws IllegalArgumentException naming where the record does not agree with the definition
     */
    public static <T extends Record> OperationCodec<T> request(OperationDefinition definition, Class<T> type) {
        return new OperationCodec<>(definition, type, OperationParameterUse.IN);
    }

    /**
     * The codec of what comes out of an operation. It passes over parameters it does not know, as a newer server may
     * say more.
     *
     * @throws IllegalArgumentException naming where the record does not agree with the definition
     */
    public static <T extends Record> OperationCodec<T> response(OperationDefinition definition, Class<T> type) {
        return new OperationCodec<>(definition, type, OperationParameterUse.OUT);
    }

    /**
     * The record that the parameters say.
     *
     * @param parameters null is as good as empty: a request without a body
     * @throws ProblemException with all their faults at once
     */
    public T read(@Nullable Parameters parameters) {
        return attempt(parameters).orThrow();
    }

    /** What can be read of the parameters, with all their faults; null is as good as empty. */
    public ParseResult<T> attempt(@Nullable Parameters parameters) {
        return attempt(parameters, Map.of());
    }

    /**
     * The same, with something else in place of a required parameter that cannot be read, so that what does not depend on it can
     * be looked at, too. The faults are reported all the same, so that nobody takes the record for what was sent.
     *
     * @param standIns values of components of the record, each by the name of its parameter
     */
    public ParseResult<T> attempt(@Nullable Parameters parameters, Map<String, Object> standIns) {
        List<ParametersParameterComponent> given = parameters == null ? List.of() : parameters.getParameter();
        return new PartsReader(request, false).read(type, shape, given, standIns);
    }

    /**
     * What can be read of parameters whose simple values are texts, as a person typed them in a form, with all their faults.
     * Values with elements, references among them, are what they are.
     */
    public ParseResult<T> attemptTyped(Parameters parameters) {
        return new PartsReader(request, true).read(type, shape, parameters.getParameter());
    }

    /**
     * The record that a query string says. Parameters whose names start with {@code _} are not the operation's, and
     * are passed over.
     *
     * @throws ProblemException with all their faults at once
     * @throws IllegalStateException if the operation needs a parameter that no text can say
     */
    public T readQuery(Map<String, String[]> query) {
        if (shape.slots().stream().anyMatch(slot -> slot.min() > 0 && needsBody(slot))) {
            throw new IllegalStateException(type.getSimpleName() + " has parameters that a query string cannot say");
        }
        List<ParametersParameterComponent> given = new ArrayList<>();
        query.forEach((name, values) -> {
            for (String value : name.startsWith("_") ? new String[0] : values) {
                given.add(new ParametersParameterComponent().setName(name).setValue(new StringType(value)));
            }
        });
        return new PartsReader(request, true).read(type, shape, given).orThrow();
    }

    /**
     * The parameters that say the record, in the order of its components.
     *
     * @throws IllegalArgumentException if the record has no value for a required component
     */
    public Parameters write(T value) {
        Parameters parameters = new Parameters();
        parameters.setParameter(PartsWriter.write(shape, value));
        return parameters;
    }

    /**
     * What the definition finds wrong with a record: the faults its reader would tell, without anything being sent. None if
     * all is well.
     */
    public List<Fault> faults(T value) {
        return new PartsReader(request, false)
                .read(type, shape, PartsWriter.writeAsIs(shape, value))
                .faults();
    }

    /**
     * Where two records differ in meaning; empty if nowhere. The order of repetitions does not count (they are paired by
     * their {@link Key} component), nor do different ways of writing a number, a time or a concept.
     */
    public List<Difference> differences(T before, T after) {
        return Comparison.of(shape, before, after);
    }

    private static boolean needsBody(ParameterBinding slot) {
        return !(slot.content() instanceof ValueType<?> value) || value.parsing() == null;
    }
}
