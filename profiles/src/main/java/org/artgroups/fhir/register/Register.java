package org.artgroups.fhir.register;

import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDescriptor;

/** The {@code $register} operation: its records on the wire. */
public final class Register {
    /** The register of a session. */
    public static final OperationDescriptor<RegisterRequest, RegisterResponse> OPERATION =
            OperationDescriptor.shipped("register", RegisterRequest.class, RegisterResponse.class);

    /** What is asked. */
    public static final OperationCodec<RegisterRequest> REQUEST = OPERATION.request();

    /** What is answered. */
    public static final OperationCodec<RegisterResponse> RESPONSE = OPERATION.response();

    private Register() {}
}
