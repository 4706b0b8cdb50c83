package org.artgroups.fhir.tracing;

import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDescriptor;

/** The operations {@code $tracing-list}, on a group and on a facility, and {@code $trace}: their records on the wire. */
public final class Tracing {
    /** Who missed a session of a group. */
    public static final OperationDescriptor<TracingListRequest, TracingListResponse> LIST_OPERATION =
            OperationDescriptor.shipped("tracing-list", TracingListRequest.class, TracingListResponse.class);

    /** Who missed a session of a facility's groups. */
    public static final OperationDescriptor<TracingListRequest, TracingListResponse> FACILITY_OPERATION =
            OperationDescriptor.shipped("facility-tracing-list", TracingListRequest.class, TracingListResponse.class);

    /** An attempt to find a client. */
    public static final OperationDescriptor<TraceRequest, TraceResponse> TRACE_OPERATION =
            OperationDescriptor.shipped("trace", TraceRequest.class, TraceResponse.class);

    /** What is asked of a group. */
    public static final OperationCodec<TracingListRequest> LIST_REQUEST = LIST_OPERATION.request();

    /** What is answered of a group. */
    public static final OperationCodec<TracingListResponse> LIST_RESPONSE = LIST_OPERATION.response();

    /** What is asked of all groups of a facility. */
    public static final OperationCodec<TracingListRequest> FACILITY_REQUEST = FACILITY_OPERATION.request();

    /** What is answered of all groups of a facility. */
    public static final OperationCodec<TracingListResponse> FACILITY_RESPONSE = FACILITY_OPERATION.response();

    /** An attempt. */
    public static final OperationCodec<TraceRequest> TRACE_REQUEST = TRACE_OPERATION.request();

    /** What is answered to an attempt. */
    public static final OperationCodec<TraceResponse> TRACE_RESPONSE = TRACE_OPERATION.response();

    private Tracing() {}
}
