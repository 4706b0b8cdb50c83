package org.artgroups.decisions.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Difference;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A session that is on record under its key: planned, or recorded before.
 *
 * @param encounter as it is stored
 * @param groupId the group it is of
 * @param recorded what was recorded of it; null as long as it is planned
 */
public record StoredSession(Encounter encounter, String groupId, @Nullable RecordedVersion recorded) {

    /**
     * What was recorded under the session's key before.
     *
     * @param version of the record: a correction is written over no other
     * @param request as first received, or as last corrected
     * @param response the answer to it
     * @param fingerprints of what was written of its members, by {@code Type/id}
     */
    public record RecordedVersion(
            String version, GroupVisitRequest request, GroupVisitResponse response, Map<String, String> fingerprints) {

        /** The same, where the clients of the request are named otherwise. */
        public RecordedVersion of(GroupVisitRequest named) {
            return new RecordedVersion(version, named, response, fingerprints);
        }

        /**
         * What is answered to the session sent again: the same as at first.
         *
         * @return null if it is sent as a correction and has something to correct
         * @throws ProblemException with every difference, if it has other content and is no correction
         */
        public @Nullable GroupVisitResponse answer(GroupVisitRequest again) {
            List<Difference> differences = GroupVisit.differences(request, again);
            if (differences.isEmpty()) {
                return response.asReplayed(true);
            }
            if (again.corrects()) {
                return null;
            }
            List<Fault> faults = new ArrayList<>();
            faults.add(new Fault(Problem.SESSION_CONFLICT, "session", conflict(again)));
            differences.forEach(difference -> faults.add(difference.as(Problem.SESSION_CONFLICT)));
            throw new ProblemException(faults);
        }

        /** An old register with a new date is of the old session: whoever corrects it moves what is on record. */
        private String conflict(GroupVisitRequest again) {
            LocalDate day = request.start().date();
            if (day.equals(again.start().date())) {
                return "this session was recorded with other content; to replace it send correction = true";
            }
            return "this is the key of the session of " + day + ", which is on record: for a session on "
                    + again.start().date()
                    + " ask for the register of that day, which has a key of its own; correction = true"
                    + " would move the session of " + day + " with what was recorded of its "
                    + (response.members().size() == 1
                            ? "member"
                            : response.members().size() + " members") + " to "
                    + again.start().date();
        }

        /** Every resource that was written of its members. */
        List<Reference> written() {
            return response.members().stream()
                    .flatMap(member -> member.written().stream())
                    .toList();
        }
    }

    /**
     * Refuses a session of another group.
     *
     * @throws ProblemException if this is none of the group's
     */
    public void checkOf(String group) {
        if (!groupId.equals(group)) {
            throw new ProblemException(
                    Problem.SESSION_CONFLICT, "session", "this key belongs to a session of another group");
        }
    }
}
