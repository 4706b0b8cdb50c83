package org.artgroups.fhir.register;

import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDescriptor;

/** The {@code $supply-need} operation: its records on the wire. */
public final class SupplyNeed {
    /** What a facility needs. */
    public static final OperationDescriptor<SupplyNeedRequest, SupplyNeedResponse> OPERATION =
            OperationDescriptor.shipped("supply-need", SupplyNeedRequest.class, SupplyNeedResponse.class);

    /** What is asked. */
    public static final OperationCodec<SupplyNeedRequest> REQUEST = OPERATION.request();

    /** What is answered. */
    public static final OperationCodec<SupplyNeedResponse> RESPONSE = OPERATION.response();

    private SupplyNeed() {}
}
