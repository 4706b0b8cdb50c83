package org.artgroups.server.tracing;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.tracing.Tracing;
import org.artgroups.fhir.tracing.TracingListRequest;
import org.artgroups.operations.tracing.TracingHandler;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.artgroups.server.platform.fhir.OperationRequests;
import org.artgroups.server.platform.storage.HapiStorage;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** The operations on tracing over HTTP: {@code $tracing-list} of a group and of a facility, {@code $trace}. */
@Component
public class TracingProvider implements OperationProvider {

    private final TracingHandler handler;
    private final HapiStorage storage;

    TracingProvider(TracingHandler handler, HapiStorage storage) {
        this.handler = handler;
        this.storage = storage;
    }

    /** Who missed a session of a group; also by GET, unless Tasks are to be opened. */
    @Operation(
            name = Operations.TRACING_LIST,
            canonicalUrl = Operations.TRACING_LIST_URL,
            type = Group.class,
            idempotent = true)
    public Parameters tracingList(@IdParam IdType group, RequestDetails request) {
        return Tracing.LIST_RESPONSE.write(
                handler.ofGroup(group.getIdPart(), asked(Tracing.LIST_REQUEST, request), storage.of(request)));
    }

    /** Who missed a session in all groups of a facility; also by GET, unless Tasks are to be opened. */
    @Operation(
            name = Operations.FACILITY_TRACING_LIST,
            canonicalUrl = Operations.FACILITY_TRACING_LIST_URL,
            type = Organization.class,
            idempotent = true)
    public Parameters facilityTracingList(@IdParam IdType facility, RequestDetails request) {
        return Tracing.FACILITY_RESPONSE.write(handler.ofFacility(
                facility.getIdPart(), asked(Tracing.FACILITY_REQUEST, request), storage.of(request)));
    }

    /** Adds an attempt to find a client. */
    @Operation(name = Operations.TRACE, canonicalUrl = Operations.TRACE_URL, type = Task.class)
    public Parameters trace(@IdParam IdType task, RequestDetails request) {
        return Tracing.TRACE_RESPONSE.write(handler.trace(
                task.getIdPart(), OperationRequests.read(Tracing.TRACE_REQUEST, request), storage.of(request)));
    }

    private static TracingListRequest asked(OperationCodec<TracingListRequest> codec, RequestDetails request) {
        TracingListRequest asked = OperationRequests.read(codec, request);
        OperationRequests.checkWrites("open", asked.opens(), request);
        return asked;
    }
}
