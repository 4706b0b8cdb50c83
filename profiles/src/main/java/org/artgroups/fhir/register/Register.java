package org.artgroups.fhir.register;

import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDefinitions;
import org.hl7.fhir.r4.model.OperationDefinition;

/** The {@code $register} operation: its records on the wire. */
public final class Register {
    private static final OperationDefinition DEFINITION = OperationDefinitions.shipped("register");

    /** What is asked. */
    public static final OperationCodec<RegisterRequest> REQUEST =
            OperationCodec.request(DEFINITION, RegisterRequest.class);

    /** What is answered. */
    public static final OperationCodec<RegisterResponse> RESPONSE =
            OperationCodec.response(DEFINITION, RegisterResponse.class);

    private Register() {}
}
