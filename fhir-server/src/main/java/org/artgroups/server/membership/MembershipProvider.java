package org.artgroups.server.membership;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Map;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.membership.Membership;
import org.artgroups.operations.membership.MembershipHandler;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.artgroups.server.platform.fhir.OperationRequests;
import org.artgroups.server.platform.storage.HapiStorage;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** The operations on membership over HTTP. */
@Component
public class MembershipProvider implements OperationProvider {

    /** A request is planned without the client, or the group to go to, where those cannot be read. */
    private static final Map<String, Object> STAND_INS =
            Map.of("client", new Reference().setDisplay("unreadable"), "to", new Reference().setDisplay("unreadable"));

    private final MembershipHandler handler;
    private final HapiStorage storage;

    MembershipProvider(MembershipHandler handler, HapiStorage storage) {
        this.handler = handler;
        this.storage = storage;
    }

    /** Makes a client a member of a group. */
    @Operation(name = Operations.MEMBER_ADD, canonicalUrl = Operations.MEMBER_ADD_URL, type = Group.class)
    public Parameters add(@IdParam IdType group, RequestDetails request) {
        return Membership.MEMBER_ADD_RESPONSE.write(handler.add(
                group.getIdPart(),
                OperationRequests.attempt(Membership.MEMBER_ADD_REQUEST, STAND_INS, request),
                storage.of(request)));
    }

    /** Ends a membership. */
    @Operation(name = Operations.MEMBER_REMOVE, canonicalUrl = Operations.MEMBER_REMOVE_URL, type = Group.class)
    public Parameters remove(@IdParam IdType group, RequestDetails request) {
        return Membership.MEMBER_REMOVE_RESPONSE.write(handler.remove(
                group.getIdPart(),
                OperationRequests.attempt(Membership.MEMBER_REMOVE_REQUEST, STAND_INS, request),
                storage.of(request)));
    }

    /** Moves a member to another group. */
    @Operation(name = Operations.MEMBER_TRANSFER, canonicalUrl = Operations.MEMBER_TRANSFER_URL, type = Group.class)
    public Parameters transfer(@IdParam IdType group, RequestDetails request) {
        return Membership.MEMBER_TRANSFER_RESPONSE.write(handler.transfer(
                group.getIdPart(),
                OperationRequests.attempt(Membership.MEMBER_TRANSFER_REQUEST, STAND_INS, request),
                storage.of(request)));
    }

    /** Ends a group. */
    @Operation(name = Operations.DISSOLVE, canonicalUrl = Operations.DISSOLVE_URL, type = Group.class)
    public Parameters dissolve(@IdParam IdType group, RequestDetails request) {
        return Membership.DISSOLVE_RESPONSE.write(handler.dissolve(
                group.getIdPart(),
                OperationRequests.attempt(Membership.DISSOLVE_REQUEST, request),
                storage.of(request)));
    }

    /** Who was a member on a day; also by GET. */
    @Operation(
            name = Operations.MEMBERSHIPS,
            canonicalUrl = Operations.MEMBERSHIPS_URL,
            type = Group.class,
            idempotent = true)
    public Parameters memberships(RequestDetails request) {
        return Membership.MEMBERSHIPS_RESPONSE.write(handler.memberships(
                OperationRequests.read(Membership.MEMBERSHIPS_REQUEST, request), storage.of(request)));
    }
}
