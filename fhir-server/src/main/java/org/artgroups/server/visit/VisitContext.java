package org.artgroups.server.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.server.client.ClientKey;
import org.artgroups.server.model.DeliveryModel;
import org.jspecify.annotations.Nullable;

/**
 * All that is known before a session is planned.
 *
 * @param groupId id of the Group
 * @param model how the group works
 * @param capacity how many members the group may have; null if it does not say
 * @param members who belongs to the group on the day of the session, by Patient id
 * @param clients whom each reference or identifier of the request means, by {@link ClientKey}: no id, one, or several
 */
record VisitContext(
        String groupId,
        DeliveryModel model,
        @Nullable Integer capacity,
        Map<String, MemberContext> members,
        Map<String, List<String>> clients) {

    /**
     * What was recorded of one member before the session.
     *
     * @param viralLoadDate day of the newest viral load; null without one
     * @param prescription id of the newest active prescription of ART; null without one
     * @param validUntil its last day; null if it does not say
     * @param lastVisitDate day of the visit before this one; null without one
     * @param lastAttendance at that visit
     * @param buddyInARow how many visits in a row before this one a buddy came
     * @param owed what was still owed after the last refill; null if nothing
     */
    record MemberContext(
            @Nullable LocalDate viralLoadDate,
            @Nullable String prescription,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate lastVisitDate,
            @Nullable Attendance lastAttendance,
            int buddyInARow,
            @Nullable BigDecimal owed) {}
}
