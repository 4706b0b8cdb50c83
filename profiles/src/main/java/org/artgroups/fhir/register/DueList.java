package org.artgroups.fhir.register;

import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDefinitions;
import org.hl7.fhir.r4.model.OperationDefinition;

/** The {@code $due-list} operations, on a group and on a facility: their records on the wire, which are the same. */
public final class DueList {
    private static final OperationDefinition GROUP = OperationDefinitions.shipped("due-list");
    private static final OperationDefinition FACILITY = OperationDefinitions.shipped("facility-due-list");

    /** What is asked of a group. */
    public static final OperationCodec<DueListRequest> REQUEST = OperationCodec.request(GROUP, DueListRequest.class);

    /** What is answered of a group. */
    public static final OperationCodec<DueListResponse> RESPONSE =
            OperationCodec.response(GROUP, DueListResponse.class);

    /** What is asked of a facility. */
    public static final OperationCodec<DueListRequest> FACILITY_REQUEST =
            OperationCodec.request(FACILITY, DueListRequest.class);

    /** What is answered of a facility. */
    public static final OperationCodec<DueListResponse> FACILITY_RESPONSE =
            OperationCodec.response(FACILITY, DueListResponse.class);

    private DueList() {}
}
