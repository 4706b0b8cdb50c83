package org.artgroups.decisions.visit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.artgroups.decisions.client.ClientKey;
import org.artgroups.decisions.client.Departure;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.Medicine;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.Plausibility;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * All that is known before a session is planned.
 *
 * @param groupId id of the Group
 * @param model how the group works
 * @param capacity how many members the group may have; null if it does not say
 * @param place where the group meets, and which facility answers for it
 * @param encounter the session as it is stored, planned or recorded before; null if it is not
 * @param members who belongs to the group on the day of the session, by Patient id
 * @param clients whom each reference or identifier of the request means, by {@link ClientKey}: no id, one, or several
 * @param medicines what each code of the request's refills means, by {@code system|code}
 * @param departures why members of the day are not to be expected any more, by Patient id; only theirs
 * @param attended who took part by an earlier record of this session, by Patient id
 * @param plausibility what to ask about
 * @param tracing the Tasks by which members are traced that are open, or that a visit to this session has ended
 * @param referrals those whose outcome the request gives and that are open, and those for which this session reports one
 *     before; not to be changed
 */
public record VisitContext(
        String groupId,
        DeliveryModel model,
        @Nullable Integer capacity,
        MeetingPlace place,
        @Nullable Encounter encounter,
        Map<String, ClinicalSnapshot> members,
        Map<String, List<String>> clients,
        Map<String, Medicine> medicines,
        Map<String, Departure> departures,
        Set<String> attended,
        Plausibility plausibility,
        List<Task> tracing,
        List<ServiceRequest> referrals) {

    /** How many members are to be expected on a day. */
    int expectedOn(LocalDate day) {
        return (int) members.keySet().stream()
                .filter(client -> {
                    Departure departure = departures.get(client);
                    return departure == null || !departure.by(day);
                })
                .count();
    }

    /** What a medicine is. One without any code is taken for an antiretroviral, as most of what groups hand out is. */
    Medicine medicine(CodeableConcept reported) {
        for (Coding coding : reported.getCoding()) {
            Medicine known = medicines.get(Medicine.key(coding.getSystem(), coding.getCode()));
            if (known != null) {
                return known;
            }
        }
        return reported.hasCoding()
                ? new Medicine(
                        Medicine.key(
                                reported.getCodingFirstRep().getSystem(),
                                reported.getCodingFirstRep().getCode()),
                        false)
                : new Medicine(String.valueOf(reported.getText()), true);
    }

    /** For how many days a member was handed out each medicine. */
    Map<Medicine, Integer> handedOut(Member reported) {
        Map<Medicine, Integer> days = new LinkedHashMap<>();
        for (Refill refill : reported.refills()) {
            days.merge(medicine(refill.medication()), refill.daysSupply(), Integer::sum);
        }
        return days;
    }
}
