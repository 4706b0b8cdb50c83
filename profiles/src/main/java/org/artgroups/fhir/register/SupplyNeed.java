package org.artgroups.fhir.register;

import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDefinitions;
import org.hl7.fhir.r4.model.OperationDefinition;

/** The {@code $supply-need} operation: its records on the wire. */
public final class SupplyNeed {
    private static final OperationDefinition DEFINITION = OperationDefinitions.shipped("supply-need");

    /** What is asked. */
    public static final OperationCodec<SupplyNeedRequest> REQUEST =
            OperationCodec.request(DEFINITION, SupplyNeedRequest.class);

    /** What is answered. */
    public static final OperationCodec<SupplyNeedResponse> RESPONSE =
            OperationCodec.response(DEFINITION, SupplyNeedResponse.class);

    private SupplyNeed() {}
}
