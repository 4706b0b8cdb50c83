package org.artgroups.operations;

import java.util.Map;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.ParseResult;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What goes into an operation, as it came over HTTP.
 *
 * @param byGet whether the parameters are the query's
 * @param query empty unless by GET
 * @param body null without one
 */
public record OperationInput(boolean byGet, Map<String, String[]> query, @Nullable Parameters body) {

    /**
     * The record it says.
     *
     * @throws ProblemException with every fault of the request
     */
    public <T extends Record> T read(OperationCodec<T> codec) {
        return byGet ? codec.readQuery(query) : codec.read(body);
    }

    /**
     * As much as can be read of it.
     *
     * @param standIns in place of required parameters that cannot be read, by name
     */
    <T extends Record> ParseResult<T> attempt(OperationCodec<T> codec, Map<String, Object> standIns) {
        return codec.attempt(body, standIns);
    }

    /**
     * Rejects a GET that would write.
     *
     * @param element the parameter that asks for writing
     * @param writes whether it does
     */
    void checkWrites(String element, boolean writes) {
        if (writes && byGet) {
            throw new ProblemException(
                    Problem.NOT_SUPPORTED, element, "what writes is by POST: a GET may be sent again by anybody");
        }
    }
}
