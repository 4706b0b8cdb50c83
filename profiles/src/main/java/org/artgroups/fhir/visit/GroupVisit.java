package org.artgroups.fhir.visit;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.artgroups.fhir.operation.Difference;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDescriptor;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;

/** The {@code $group-visit} operation: its records on the wire, and how to tell a session. */
public final class GroupVisit {
    /** Records a session. */
    public static final OperationDescriptor<GroupVisitRequest, GroupVisitResponse> OPERATION =
            OperationDescriptor.shipped("group-visit", GroupVisitRequest.class, GroupVisitResponse.class);

    /** What it is sent. */
    public static final OperationCodec<GroupVisitRequest> REQUEST = OPERATION.request();

    /** What it answers. */
    public static final OperationCodec<GroupVisitResponse> RESPONSE = OPERATION.response();

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
     * it, and how often, tells of the same session: sent twice it is recorded once, and sent with other content it is a conflict. For
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
     * What a server would refuse a session for, whatever the group, its members and the day it is. A session to be stored in part
     * is refused for what is wrong with all of it, or if no member is good: then every fault is reported, those of members as well.
     * Otherwise there is none: the server leaves out the members at fault, and its answer says which and why.
     */
    public static List<Fault> faults(GroupVisitRequest session) {
        List<Fault> misread = REQUEST.faults(session);
        return session.isPartial() && hasGoodMembers(session, misread)
                ? List.of()
                : Stream.concat(misread.stream(), SessionRules.contradictions(session).stream())
                        .toList();
    }

    /** Whether there is something to store of a session, if what is wrong with members alone does not matter. */
    private static boolean hasGoodMembers(GroupVisitRequest session, List<Fault> misread) {
        Set<Integer> unreadable = new HashSet<>();
        for (Fault fault : misread) {
            Optional<Integer> member = fault.path().indexOf("member");
            if (member.isEmpty()) {
                return false;
            }
            unreadable.add(member.get());
        }
        GroupVisitRequest readable =
                session.withMembers(IntStream.range(0, session.members().size())
                        .filter(place -> !unreadable.contains(place))
                        .mapToObj(session.members()::get)
                        .toList());
        return SessionRules.ofSession(readable, null).isEmpty()
                && SessionRules.ofPart(readable).isEmpty()
                && readable.members().stream()
                        .anyMatch(member -> SessionRules.ofMember(member, "member", session.start(), null)
                                .isEmpty());
    }

    /**
     * Where two records of one session differ. Whether they are sent as a correction, or in part, is not part of what they
     * record, and does not count.
     */
    public static List<Difference> differences(GroupVisitRequest before, GroupVisitRequest after) {
        return REQUEST.differences(before.content(), after.content());
    }
}
