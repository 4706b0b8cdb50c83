package org.artgroups.fhir.eligibility;

import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDescriptor;

/** The {@code $eligibility} operations, on one client, on a group and on many, and {@code $unmapped-codes}: their records on the wire. */
public final class Eligibility {
    /** Of one client. */
    public static final OperationDescriptor<EligibilityRequest, EligibilityResponse> OPERATION =
            OperationDescriptor.shipped("eligibility", EligibilityRequest.class, EligibilityResponse.class);

    /** Of the members of a group. */
    public static final OperationDescriptor<GroupEligibilityRequest, GroupEligibilityResponse> GROUP_OPERATION =
            OperationDescriptor.shipped(
                    "group-eligibility", GroupEligibilityRequest.class, GroupEligibilityResponse.class);

    /** Of many clients. */
    public static final OperationDescriptor<CohortEligibilityRequest, CohortEligibilityResponse> COHORT_OPERATION =
            OperationDescriptor.shipped(
                    "cohort-eligibility", CohortEligibilityRequest.class, CohortEligibilityResponse.class);

    /** Which codes of records nobody can read. */
    public static final OperationDescriptor<UnmappedCodesRequest, UnmappedCodesResponse> UNMAPPED_CODES =
            OperationDescriptor.shipped("unmapped-codes", UnmappedCodesRequest.class, UnmappedCodesResponse.class);

    /** What is asked of one client. */
    public static final OperationCodec<EligibilityRequest> REQUEST = OPERATION.request();

    /** What is answered of one client; also a line of a stream. */
    public static final OperationCodec<EligibilityResponse> RESPONSE = OPERATION.response();

    /** What is asked of a group. */
    public static final OperationCodec<GroupEligibilityRequest> GROUP_REQUEST = GROUP_OPERATION.request();

    /** What is answered of a group. */
    public static final OperationCodec<GroupEligibilityResponse> GROUP_RESPONSE = GROUP_OPERATION.response();

    /** What is asked of many clients. */
    public static final OperationCodec<CohortEligibilityRequest> COHORT_REQUEST = COHORT_OPERATION.request();

    /** What is answered of many clients. */
    public static final OperationCodec<CohortEligibilityResponse> COHORT_RESPONSE = COHORT_OPERATION.response();

    private Eligibility() {}
}
