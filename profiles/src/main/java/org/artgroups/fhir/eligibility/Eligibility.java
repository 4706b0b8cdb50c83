package org.artgroups.fhir.eligibility;

import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDefinitions;
import org.hl7.fhir.r4.model.OperationDefinition;

/** The {@code $eligibility} operation: its records on the wire. */
public final class Eligibility {
    private static final OperationDefinition DEFINITION = OperationDefinitions.shipped(Operations.ELIGIBILITY);

    /** What it is asked. */
    public static final OperationCodec<EligibilityRequest> REQUEST =
            OperationCodec.request(DEFINITION, EligibilityRequest.class);

    /** What it answers. */
    public static final OperationCodec<EligibilityResponse> RESPONSE =
            OperationCodec.response(DEFINITION, EligibilityResponse.class);

    private Eligibility() {}
}
