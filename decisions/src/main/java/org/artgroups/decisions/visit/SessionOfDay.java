package org.artgroups.decisions.visit;

import java.util.ArrayList;
import java.util.List;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Difference;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.hl7.fhir.r4.model.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * A session of a group that is on record for a day under another key than the one that is sent: most likely the same register,
 * typed twice. Pure.
 *
 * @param key of the session on record
 * @param encounter id of its Encounter
 * @param request as it was recorded; null if it was written by other means
 */
public record SessionOfDay(Identifier key, String encounter, @Nullable GroupVisitRequest request) {

    /**
     * Refuses a session where others are on record for its day, unless its sender says that the group held more than one.
     *
     * @throws ProblemException with the key of each on record, what differs, and how to go on
     */
    public static void check(List<SessionOfDay> onRecord, GroupVisitRequest sent, String group) {
        if (onRecord.isEmpty() || sent.oneOfSeveral()) {
            return;
        }
        List<Fault> faults = new ArrayList<>();
        onRecord.forEach(other -> other.addTo(faults, sent, group));
        throw new ProblemException(faults);
    }

    private void addTo(List<Fault> faults, GroupVisitRequest sent, String group) {
        String known = key.getSystem() + "|" + key.getValue();
        List<Difference> differences = request == null
                ? List.of()
                : GroupVisit.differences(request, sent).stream()
                        .filter(difference -> !difference.element().equals("session"))
                        .toList();
        String content = request == null
                ? "; it was not recorded by this operation"
                : differences.isEmpty()
                        ? " with the same content: send it under that key and it is answered as recorded"
                        : " with other content: to correct it send it under that key with correction = true";
        faults.add(new Fault(
                Problem.SESSION_ON_DAY,
                "session",
                "a session of Group/" + group + " on " + sent.start().date() + " is on record as Encounter/" + encounter
                        + " under the key " + known + content
                        + "; if the group held more than one session that day, send another = true"));
        differences.forEach(difference -> faults.add(difference.as(Problem.SESSION_ON_DAY)));
    }
}
