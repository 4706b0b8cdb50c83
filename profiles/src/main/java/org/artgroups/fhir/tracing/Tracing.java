package org.artgroups.fhir.tracing;

import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDefinitions;
import org.hl7.fhir.r4.model.OperationDefinition;

/** The operations {@code $tracing-list}, on a group and on a facility, and {@code $trace}: their records on the wire. */
public final class Tracing {
    private static final OperationDefinition GROUP = OperationDefinitions.shipped("tracing-list");
    private static final OperationDefinition FACILITY = OperationDefinitions.shipped("facility-tracing-list");
    private static final OperationDefinition TRACE = OperationDefinitions.shipped("trace");

    /** What is asked of a group. */
    public static final OperationCodec<TracingListRequest> LIST_REQUEST =
            OperationCodec.request(GROUP, TracingListRequest.class);

    /** What is answered of a group. */
    public static final OperationCodec<TracingListResponse> LIST_RESPONSE =
            OperationCodec.response(GROUP, TracingListResponse.class);

    /** What is asked of all groups of a facility. */
    public static final OperationCodec<TracingListRequest> FACILITY_REQUEST =
            OperationCodec.request(FACILITY, TracingListRequest.class);

    /** What is answered of all groups of a facility. */
    public static final OperationCodec<TracingListResponse> FACILITY_RESPONSE =
            OperationCodec.response(FACILITY, TracingListResponse.class);

    /** An attempt. */
    public static final OperationCodec<TraceRequest> TRACE_REQUEST = OperationCodec.request(TRACE, TraceRequest.class);

    /** What is answered to an attempt. */
    public static final OperationCodec<TraceResponse> TRACE_RESPONSE =
            OperationCodec.response(TRACE, TraceResponse.class);

    private Tracing() {}
}
