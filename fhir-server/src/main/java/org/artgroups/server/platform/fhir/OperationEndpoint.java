package org.artgroups.server.platform.fhir;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.OperationDescriptor;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.operations.OperationDispatcher;
import org.artgroups.operations.OperationInput;
import org.artgroups.server.platform.storage.HapiStorage;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes requests to operations from HAPI to their handlers. Thread-safe. */
@Component
public class OperationEndpoint {

    private final OperationDispatcher dispatcher;
    private final HapiStorage storage;

    OperationEndpoint(OperationDispatcher dispatcher, HapiStorage storage) {
        this.dispatcher = dispatcher;
        this.storage = storage;
    }

    /**
     * Carries out an operation on one resource.
     *
     * @throws ProblemException with every reason why not
     */
    public Parameters answer(OperationDescriptor<?, ?> operation, IdType id, RequestDetails request) {
        return dispatcher.answer(operation, id.getIdPart(), input(request), storage.of(request));
    }

    /**
     * Carries out an operation on a type.
     *
     * @throws ProblemException with every reason why not
     */
    public Parameters answer(OperationDescriptor<?, ?> operation, RequestDetails request) {
        return dispatcher.answer(operation, "", input(request), storage.of(request));
    }

    /**
     * The record of what goes into an operation.
     *
     * @throws ProblemException with every fault of the request
     */
    public static <Q extends Record> Q read(OperationDescriptor<Q, ?> operation, RequestDetails request) {
        return input(request).read(operation.request());
    }

    private static OperationInput input(RequestDetails request) {
        boolean byGet = request.getRequestType() == RequestTypeEnum.GET;
        return new OperationInput(byGet, request.getParameters(), byGet ? null : body(request));
    }

    private static @Nullable Parameters body(RequestDetails request) {
        IBaseResource body = request.getResource();
        if (body != null && !(body instanceof Parameters)) {
            throw new ProblemException(
                    Problem.MALFORMED, "", "the body is a " + body.fhirType() + "; an operation takes Parameters");
        }
        return (Parameters) body;
    }
}
