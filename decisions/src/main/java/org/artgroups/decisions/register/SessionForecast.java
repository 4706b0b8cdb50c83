package org.artgroups.decisions.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.hl7.fhir.r4.model.Reference;

/**
 * What is known of several groups on a day.
 *
 * @param asOf the day
 * @param coming the next session of each
 * @param standing what is on record of each member, by Patient id
 * @param leftOut groups of which nothing can be said: their delivery model is not here
 */
public record SessionForecast(
        LocalDate asOf, List<NextSession> coming, Map<String, ClinicalSnapshot> standing, List<Reference> leftOut) {

    /** Copies list and map. */
    public SessionForecast {
        coming = List.copyOf(coming);
        standing = Map.copyOf(standing);
        leftOut = List.copyOf(leftOut);
    }

    /** What is on record of a member. */
    ClinicalSnapshot of(String client) {
        ClinicalSnapshot known = standing.get(client);
        if (known == null) {
            throw new IllegalStateException("every member has a standing");
        }
        return known;
    }
}
