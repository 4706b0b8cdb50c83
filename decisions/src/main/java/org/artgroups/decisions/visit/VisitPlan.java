package org.artgroups.decisions.visit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.hl7.fhir.r4.model.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * What a session comes to: decided, not yet written.
 *
 * @param context all that was known
 * @param request the session as it was sent
 * @param collector id of the Patient who collected for the group; null if nobody did
 * @param nextVisit day of the next session
 * @param members those to be stored, in the request's order, at least one
 * @param leftOut those at fault, in the request's order
 * @param advice what to mind about the group
 */
public record VisitPlan(
        VisitContext context,
        GroupVisitRequest request,
        @Nullable String collector,
        LocalDate nextVisit,
        List<PlannedMember> members,
        List<ParsedSession.LeftOut> leftOut,
        List<AdviceGiven> advice) {

    /**
     * One member's part.
     *
     * @param client id of the Patient
     * @param reported what the request says of the member
     * @param known what was recorded before
     * @param advice what to mind
     */
    record PlannedMember(
            String client, GroupVisitRequest.Member reported, ClinicalSnapshot known, List<AdviceGiven> advice) {}

    /** Id of the session's Encounter: that of the planned one, or one made from its key. */
    public String sessionId() {
        return sessionId(request.session(), context);
    }

    /** Id of a session's Encounter. */
    public static String sessionId(Identifier session, VisitContext context) {
        return context.encounter() == null
                ? sessionId(session)
                : context.encounter().getIdElement().getIdPart();
    }

    /**
     * The id of the Encounter of a session that nobody planned, made from its key: whoever records the same session at the
     * same moment wants to write the same row, and the database lets only one of them.
     */
    public static String sessionId(Identifier session) {
        return id(session.getSystem() + "|" + session.getValue());
    }

    /** The id of something written for the session, made from the key and what it is: a correction finds it again. */
    public String id(String... what) {
        return id(sessionId(request.session()) + "|" + String.join("|", what));
    }

    /** When a member was there: at the session, or when they came after it. */
    DateOrDateTime when(GroupVisitRequest.Member reported) {
        return reported.pickedUp() == null ? request.start() : reported.pickedUp();
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
