package org.artgroups.fhir.register;

import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDefinitions;
import org.hl7.fhir.r4.model.OperationDefinition;

/** The {@code $pack-list} operation: its records on the wire. */
public final class PackList {
    private static final OperationDefinition DEFINITION = OperationDefinitions.shipped("pack-list");

    /** What is asked. */
    public static final OperationCodec<PackListRequest> REQUEST =
            OperationCodec.request(DEFINITION, PackListRequest.class);

    /** What is answered. */
    public static final OperationCodec<PackListResponse> RESPONSE =
            OperationCodec.response(DEFINITION, PackListResponse.class);

    private PackList() {}
}
