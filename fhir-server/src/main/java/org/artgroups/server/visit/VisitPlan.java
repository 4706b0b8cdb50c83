package org.artgroups.server.visit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.artgroups.server.model.DeliveryModel;
import org.hl7.fhir.r4.model.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * What a session comes to: decided, not yet written.
 *
 * @param sessionId id of the session's Encounter
 * @param groupId id of the Group
 * @param model how the group works
 * @param request the session as it was told
 * @param collector id of the Patient who collected for the group; null if nobody did
 * @param nextVisit day of the next session
 * @param members in the request's order
 */
record VisitPlan(
        String sessionId,
        String groupId,
        DeliveryModel model,
        GroupVisitRequest request,
        @Nullable String collector,
        LocalDate nextVisit,
        List<PlannedMember> members) {

    /**
     * One member's part.
     *
     * @param client id of the Patient
     * @param told what the request says of the member
     * @param prescription id of the MedicationRequest the refills are dispensed on unless they say otherwise; null without one
     * @param advice what to mind
     */
    record PlannedMember(
            String client, GroupVisitRequest.Member told, @Nullable String prescription, List<AdviceGiven> advice) {}

    /**
     * The id of the session's Encounter, made from its key: whoever records the same session at the same moment wants to
     * write the same row, and the database lets only one of them.
     */
    static String sessionId(Identifier session) {
        return id(session.getSystem() + "|" + session.getValue());
    }

    /** The id of something written for the session, made from what it is: a correction finds it again. */
    String id(String... what) {
        return id(sessionId + "|" + String.join("|", what));
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
