package org.artgroups.server.visit;

import java.util.List;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.artgroups.server.standing.Due;
import org.artgroups.server.standing.Standing;
import org.artgroups.server.visit.VisitAdvice.Session;

/** What to mind about a member's blood: what was due and was not drawn, is awaited, is to be reviewed. Pure. */
final class BloodAdvice {

    private BloodAdvice() {}

    static List<AdviceGiven> of(Member told, Standing known, Session session) {
        return Due.blood(known, session.model(), session.day()).stream()
                .filter(due -> due.specimen() == null || !drawn(told, due.specimen()))
                .map(VisitAdvice::given)
                .toList();
    }

    private static boolean drawn(Member told, SpecimenType type) {
        return told.specimens().stream()
                .anyMatch(specimen -> specimen.type() == type && specimen.status() == SpecimenStatus.DRAWN);
    }
}
