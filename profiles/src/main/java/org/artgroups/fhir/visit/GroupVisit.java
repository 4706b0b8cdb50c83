package org.artgroups.fhir.visit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.Difference;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDefinitions;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationDefinition;

/** The {@code $group-visit} operation: its records on the wire, and how to tell a session. */
public final class GroupVisit {
    private static final OperationDefinition DEFINITION = OperationDefinitions.shipped(Operations.GROUP_VISIT);

    /** What it is told. */
    public static final OperationCodec<GroupVisitRequest> REQUEST =
            OperationCodec.request(DEFINITION, GroupVisitRequest.class);

    /** What it answers. */
    public static final OperationCodec<GroupVisitResponse> RESPONSE =
            OperationCodec.response(DEFINITION, GroupVisitResponse.class);

    private GroupVisit() {}

    /**
     * Starts to tell a session.
     *
     * @param system of the key, a URI of the sender's
     * @param value of the key, never used for another session
     */
    public static SessionBuilder session(String system, String value) {
        return new SessionBuilder(day -> new Identifier().setSystem(system).setValue(value));
    }

    /**
     * Starts to tell the session that a group held on a day. Its key is made of the group and the day, so that whoever tells
     * it, and how often, tells of the same session: told twice it is recorded once, and told otherwise it is a conflict. For
     * two sessions of one group on one day, or a key of the sender's own, use {@link #session}.
     *
     * @param group {@code 7} or {@code Group/7}
     */
    public static SessionBuilder of(String group) {
        String id = new IdType(group).getIdPart();
        if (id == null || id.isEmpty()) {
            throw new IllegalArgumentException("not the id of a Group: " + group);
        }
        return new SessionBuilder(day -> new Identifier()
                .setSystem("urn:ietf:rfc:3986")
                .setValue("urn:uuid:"
                        + UUID.nameUUIDFromBytes(("Group/" + id + " on " + day).getBytes(StandardCharsets.UTF_8))));
    }

    /**
     * What is wrong with a session whatever the group, its members and the day it is: what a server would refuse it for. Of one
     * to be stored in part, nothing: the server leaves out what is at fault.
     */
    public static List<Fault> faults(GroupVisitRequest session) {
        return session.goodMembersSuffice()
                ? List.of()
                : Stream.concat(REQUEST.faults(session).stream(), SessionRules.contradictions(session).stream())
                        .toList();
    }

    /**
     * Where two records of one session differ. Whether they are sent as a correction, or in part, is not part of what they
     * record, and does not count.
     */
    public static List<Difference> differences(GroupVisitRequest before, GroupVisitRequest after) {
        return REQUEST.differences(before.content(), after.content());
    }
}
