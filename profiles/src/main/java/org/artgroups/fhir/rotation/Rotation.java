package org.artgroups.fhir.rotation;

import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDefinitions;
import org.hl7.fhir.r4.model.OperationDefinition;

/** The {@code $rotation} operation: its records on the wire. */
public final class Rotation {
    private static final OperationDefinition DEFINITION = OperationDefinitions.shipped("rotation");

    /** What is asked. */
    public static final OperationCodec<RotationRequest> REQUEST =
            OperationCodec.request(DEFINITION, RotationRequest.class);

    /** What is answered. */
    public static final OperationCodec<RotationResponse> RESPONSE =
            OperationCodec.response(DEFINITION, RotationResponse.class);

    private Rotation() {}
}
