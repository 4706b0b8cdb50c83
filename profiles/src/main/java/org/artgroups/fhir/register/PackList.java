package org.artgroups.fhir.register;

import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDescriptor;

/** The {@code $pack-list} operation: its records on the wire. */
public final class PackList {
    /** What to pack for a session. */
    public static final OperationDescriptor<PackListRequest, PackListResponse> OPERATION =
            OperationDescriptor.shipped("pack-list", PackListRequest.class, PackListResponse.class);

    /** What is asked. */
    public static final OperationCodec<PackListRequest> REQUEST = OPERATION.request();

    /** What is answered. */
    public static final OperationCodec<PackListResponse> RESPONSE = OPERATION.response();

    private PackList() {}
}
