package org.artgroups.server.tracing;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.tracing.Tracing;
import org.artgroups.server.platform.fhir.OperationEndpoint;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** The operations on tracing over HTTP: {@code $tracing-list} of a group and of a facility, {@code $trace}. */
@Component
public class TracingProvider implements OperationProvider {

    private final OperationEndpoint endpoint;

    TracingProvider(OperationEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Who missed a session of a group; also by GET, unless Tasks are to be opened. */
    @Operation(
            name = Operations.TRACING_LIST,
            canonicalUrl = Operations.TRACING_LIST_URL,
            type = Group.class,
            idempotent = true)
    public Parameters tracingList(@IdParam IdType group, RequestDetails request) {
        return endpoint.answer(Tracing.LIST_OPERATION, group, request);
    }

    /** Who missed a session in all groups of a facility; also by GET, unless Tasks are to be opened. */
    @Operation(
            name = Operations.FACILITY_TRACING_LIST,
            canonicalUrl = Operations.FACILITY_TRACING_LIST_URL,
            type = Organization.class,
            idempotent = true)
    public Parameters facilityTracingList(@IdParam IdType facility, RequestDetails request) {
        return endpoint.answer(Tracing.FACILITY_OPERATION, facility, request);
    }

    /** Adds an attempt to find a client. */
    @Operation(name = Operations.TRACE, canonicalUrl = Operations.TRACE_URL, type = Task.class)
    public Parameters trace(@IdParam IdType task, RequestDetails request) {
        return endpoint.answer(Tracing.TRACE_OPERATION, task, request);
    }
}
