package org.artgroups.fhir.membership;

import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDefinitions;
import org.hl7.fhir.r4.model.OperationDefinition;

/** The operations on membership: their records on the wire. */
public final class Membership {
    private static final OperationDefinition MEMBER_ADD = OperationDefinitions.shipped(Operations.MEMBER_ADD);
    private static final OperationDefinition MEMBER_REMOVE = OperationDefinitions.shipped(Operations.MEMBER_REMOVE);
    private static final OperationDefinition MEMBER_TRANSFER = OperationDefinitions.shipped(Operations.MEMBER_TRANSFER);
    private static final OperationDefinition DISSOLVE = OperationDefinitions.shipped(Operations.DISSOLVE);
    private static final OperationDefinition MEMBERSHIPS = OperationDefinitions.shipped(Operations.MEMBERSHIPS);

    /** What is told or asked of a client who joins. */
    public static final OperationCodec<MemberAddRequest> MEMBER_ADD_REQUEST =
            OperationCodec.request(MEMBER_ADD, MemberAddRequest.class);

    /** What is answered of a client who joins. */
    public static final OperationCodec<MemberAddResponse> MEMBER_ADD_RESPONSE =
            OperationCodec.response(MEMBER_ADD, MemberAddResponse.class);

    /** What is told or asked of a member who leaves. */
    public static final OperationCodec<MemberRemoveRequest> MEMBER_REMOVE_REQUEST =
            OperationCodec.request(MEMBER_REMOVE, MemberRemoveRequest.class);

    /** What is answered of a member who leaves. */
    public static final OperationCodec<MemberRemoveResponse> MEMBER_REMOVE_RESPONSE =
            OperationCodec.response(MEMBER_REMOVE, MemberRemoveResponse.class);

    /** What is told or asked of a member who goes on in another group. */
    public static final OperationCodec<MemberTransferRequest> MEMBER_TRANSFER_REQUEST =
            OperationCodec.request(MEMBER_TRANSFER, MemberTransferRequest.class);

    /** What is answered of a member who goes on in another group. */
    public static final OperationCodec<MemberTransferResponse> MEMBER_TRANSFER_RESPONSE =
            OperationCodec.response(MEMBER_TRANSFER, MemberTransferResponse.class);

    /** What is told or asked of the end of a group. */
    public static final OperationCodec<DissolveRequest> DISSOLVE_REQUEST =
            OperationCodec.request(DISSOLVE, DissolveRequest.class);

    /** What is answered of the end of a group. */
    public static final OperationCodec<DissolveResponse> DISSOLVE_RESPONSE =
            OperationCodec.response(DISSOLVE, DissolveResponse.class);

    /** What is told or asked of who was a member on a day. */
    public static final OperationCodec<MembershipsRequest> MEMBERSHIPS_REQUEST =
            OperationCodec.request(MEMBERSHIPS, MembershipsRequest.class);

    /** What is answered of who was a member on a day. */
    public static final OperationCodec<MembershipsResponse> MEMBERSHIPS_RESPONSE =
            OperationCodec.response(MEMBERSHIPS, MembershipsResponse.class);

    private Membership() {}
}
