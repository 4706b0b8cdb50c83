package org.artgroups.fhir.register;

import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDescriptor;

/** The {@code $due-list} operations, on a group and on a facility: their records on the wire, which are the same. */
public final class DueList {
    /** What is due in a group. */
    public static final OperationDescriptor<DueListRequest, DueListResponse> OPERATION =
            OperationDescriptor.shipped("due-list", DueListRequest.class, DueListResponse.class);

    /** What is due in a facility. */
    public static final OperationDescriptor<DueListRequest, DueListResponse> FACILITY_OPERATION =
            OperationDescriptor.shipped("facility-due-list", DueListRequest.class, DueListResponse.class);

    /** What is asked of a group. */
    public static final OperationCodec<DueListRequest> REQUEST = OPERATION.request();

    /** What is answered of a group. */
    public static final OperationCodec<DueListResponse> RESPONSE = OPERATION.response();

    /** What is asked of a facility. */
    public static final OperationCodec<DueListRequest> FACILITY_REQUEST = FACILITY_OPERATION.request();

    /** What is answered of a facility. */
    public static final OperationCodec<DueListResponse> FACILITY_RESPONSE = FACILITY_OPERATION.response();

    private DueList() {}
}
