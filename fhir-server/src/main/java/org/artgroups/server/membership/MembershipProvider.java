package org.artgroups.server.membership;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.membership.Membership;
import org.artgroups.server.platform.fhir.OperationEndpoint;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.stereotype.Component;

/** The operations on membership over HTTP. */
@Component
public class MembershipProvider implements OperationProvider {

    private final OperationEndpoint endpoint;

    MembershipProvider(OperationEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Makes a client a member of a group. */
    @Operation(name = Operations.MEMBER_ADD, canonicalUrl = Operations.MEMBER_ADD_URL, type = Group.class)
    public Parameters add(@IdParam IdType group, RequestDetails request) {
        return endpoint.answer(Membership.MEMBER_ADD, group, request);
    }

    /** Ends a membership. */
    @Operation(name = Operations.MEMBER_REMOVE, canonicalUrl = Operations.MEMBER_REMOVE_URL, type = Group.class)
    public Parameters remove(@IdParam IdType group, RequestDetails request) {
        return endpoint.answer(Membership.MEMBER_REMOVE, group, request);
    }

    /** Moves a member to another group. */
    @Operation(name = Operations.MEMBER_TRANSFER, canonicalUrl = Operations.MEMBER_TRANSFER_URL, type = Group.class)
    public Parameters transfer(@IdParam IdType group, RequestDetails request) {
        return endpoint.answer(Membership.MEMBER_TRANSFER, group, request);
    }

    /** Ends a group. */
    @Operation(name = Operations.DISSOLVE, canonicalUrl = Operations.DISSOLVE_URL, type = Group.class)
    public Parameters dissolve(@IdParam IdType group, RequestDetails request) {
        return endpoint.answer(Membership.DISSOLVE, group, request);
    }

    /** Who was a member on a day; also by GET. */
    @Operation(
            name = Operations.MEMBERSHIPS,
            canonicalUrl = Operations.MEMBERSHIPS_URL,
            type = Group.class,
            idempotent = true)
    public Parameters memberships(RequestDetails request) {
        return endpoint.answer(Membership.MEMBERSHIPS, request);
    }
}
