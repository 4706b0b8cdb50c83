package org.artgroups.fhir.rotation;

import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDescriptor;

/** The {@code $rotation} operation: its records on the wire. */
public final class Rotation {
    /** Whose turn it is to collect. */
    public static final OperationDescriptor<RotationRequest, RotationResponse> OPERATION =
            OperationDescriptor.shipped("rotation", RotationRequest.class, RotationResponse.class);

    /** What is asked. */
    public static final OperationCodec<RotationRequest> REQUEST = OPERATION.request();

    /** What is answered. */
    public static final OperationCodec<RotationResponse> RESPONSE = OPERATION.response();

    private Rotation() {}
}
