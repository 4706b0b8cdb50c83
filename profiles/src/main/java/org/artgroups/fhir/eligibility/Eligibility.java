package org.artgroups.fhir.eligibility;

import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDefinitions;
import org.hl7.fhir.r4.model.OperationDefinition;

/** The {@code $eligibility} operations, on one client, on a group and on many: their records on the wire. */
public final class Eligibility {
    private static final OperationDefinition CLIENT = OperationDefinitions.shipped("eligibility");
    private static final OperationDefinition GROUP = OperationDefinitions.shipped("group-eligibility");
    private static final OperationDefinition COHORT = OperationDefinitions.shipped("cohort-eligibility");

    /** What is asked of one client. */
    public static final OperationCodec<EligibilityRequest> REQUEST =
            OperationCodec.request(CLIENT, EligibilityRequest.class);

    /** What is answered of one client; also a line of a stream. */
    public static final OperationCodec<EligibilityResponse> RESPONSE =
            OperationCodec.response(CLIENT, EligibilityResponse.class);

    /** What is asked of a group. */
    public static final OperationCodec<GroupEligibilityRequest> GROUP_REQUEST =
            OperationCodec.request(GROUP, GroupEligibilityRequest.class);

    /** What is answered of a group. */
    public static final OperationCodec<GroupEligibilityResponse> GROUP_RESPONSE =
            OperationCodec.response(GROUP, GroupEligibilityResponse.class);

    /** What is asked of many clients. */
    public static final OperationCodec<CohortEligibilityRequest> COHORT_REQUEST =
            OperationCodec.request(COHORT, CohortEligibilityRequest.class);

    /** What is answered of many clients. */
    public static final OperationCodec<CohortEligibilityResponse> COHORT_RESPONSE =
            OperationCodec.response(COHORT, CohortEligibilityResponse.class);

    private Eligibility() {}
}
