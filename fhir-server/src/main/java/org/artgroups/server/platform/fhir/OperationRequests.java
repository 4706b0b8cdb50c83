package org.artgroups.server.platform.fhir;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Map;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.ParseResult;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;

/** From an HTTP request to what an operation was asked: the body's Parameters, or on GET the query string. */
public final class OperationRequests {

    private OperationRequests() {}

    /**
     * Reads what was asked.
     *
     * @throws ProblemException with every fault of the request
     */
    public static <T extends Record> T read(OperationCodec<T> codec, RequestDetails request) {
        if (request.getRequestType() == RequestTypeEnum.GET) {
            return codec.readQuery(request.getParameters());
        }
        return codec.read(parameters(request));
    }

    /**
     * Reads as much as can be read of what was asked in the body.
     *
     * @throws ProblemException if the body is no Parameters at all
     */
    public static <T extends Record> ParseResult<T> attempt(OperationCodec<T> codec, RequestDetails request) {
        return attempt(codec, Map.of(), request);
    }

    /**
     * The same, with something else in place of required parameters that cannot be read.
     *
     * @param standIns by name of the parameter
     * @throws ProblemException if the body is no Parameters at all
     */
    public static <T extends Record> ParseResult<T> attempt(
            OperationCodec<T> codec, Map<String, Object> standIns, RequestDetails request) {
        return codec.attempt(parameters(request), standIns);
    }

    /**
     * The Parameters of the body; null without a body.
     *
     * @throws ProblemException if the body is another resource
     */
    public static @Nullable Parameters parameters(RequestDetails request) {
        IBaseResource body = request.getResource();
        if (body != null && !(body instanceof Parameters)) {
            throw new ProblemException(
                    Problem.MALFORMED, "", "the body is a " + body.fhirType() + "; an operation takes Parameters");
        }
        return (Parameters) body;
    }

    /**
     * Refuses to write by GET.
     *
     * @param element the parameter that asks for writing
     * @param writes whether it does
     */
    public static void checkWrites(String element, boolean writes, RequestDetails request) {
        if (writes && request.getRequestType() == RequestTypeEnum.GET) {
            throw new ProblemException(
                    Problem.NOT_SUPPORTED, element, "what writes is by POST: a GET may be sent again by anybody");
        }
    }
}
