package org.artgroups.fhir.membership;

import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDescriptor;

/** The operations on membership: their records on the wire. */
public final class Membership {
    /** Makes a client a member. */
    public static final OperationDescriptor<MemberAddRequest, MemberAddResponse> MEMBER_ADD =
            OperationDescriptor.shipped("member-add", MemberAddRequest.class, MemberAddResponse.class);

    /** Ends a membership. */
    public static final OperationDescriptor<MemberRemoveRequest, MemberRemoveResponse> MEMBER_REMOVE =
            OperationDescriptor.shipped("member-remove", MemberRemoveRequest.class, MemberRemoveResponse.class);

    /** Moves a member to another group. */
    public static final OperationDescriptor<MemberTransferRequest, MemberTransferResponse> MEMBER_TRANSFER =
            OperationDescriptor.shipped("member-transfer", MemberTransferRequest.class, MemberTransferResponse.class);

    /** Ends a group. */
    public static final OperationDescriptor<DissolveRequest, DissolveResponse> DISSOLVE =
            OperationDescriptor.shipped("dissolve", DissolveRequest.class, DissolveResponse.class);

    /** Who was a member on a day. */
    public static final OperationDescriptor<MembershipsRequest, MembershipsResponse> MEMBERSHIPS =
            OperationDescriptor.shipped("memberships", MembershipsRequest.class, MembershipsResponse.class);

    /** What is sent or asked of a client who joins. */
    public static final OperationCodec<MemberAddRequest> MEMBER_ADD_REQUEST = MEMBER_ADD.request();

    /** What is answered of a client who joins. */
    public static final OperationCodec<MemberAddResponse> MEMBER_ADD_RESPONSE = MEMBER_ADD.response();

    /** What is sent or asked of a member who leaves. */
    public static final OperationCodec<MemberRemoveRequest> MEMBER_REMOVE_REQUEST = MEMBER_REMOVE.request();

    /** What is answered of a member who leaves. */
    public static final OperationCodec<MemberRemoveResponse> MEMBER_REMOVE_RESPONSE = MEMBER_REMOVE.response();

    /** What is sent or asked of a member who goes on in another group. */
    public static final OperationCodec<MemberTransferRequest> MEMBER_TRANSFER_REQUEST = MEMBER_TRANSFER.request();

    /** What is answered of a member who goes on in another group. */
    public static final OperationCodec<MemberTransferResponse> MEMBER_TRANSFER_RESPONSE = MEMBER_TRANSFER.response();

    /** What is sent or asked of the end of a group. */
    public static final OperationCodec<DissolveRequest> DISSOLVE_REQUEST = DISSOLVE.request();

    /** What is answered of the end of a group. */
    public static final OperationCodec<DissolveResponse> DISSOLVE_RESPONSE = DISSOLVE.response();

    /** What is sent or asked of who was a member on a day. */
    public static final OperationCodec<MembershipsRequest> MEMBERSHIPS_REQUEST = MEMBERSHIPS.request();

    /** What is answered of who was a member on a day. */
    public static final OperationCodec<MembershipsResponse> MEMBERSHIPS_RESPONSE = MEMBERSHIPS.response();

    private Membership() {}
}
