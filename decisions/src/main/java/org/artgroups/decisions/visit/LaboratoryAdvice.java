package org.artgroups.decisions.visit;

import java.util.List;
import org.artgroups.decisions.standing.ClinicalAlarm;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.Due;
import org.artgroups.decisions.visit.VisitAdvice.Session;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;

/** What to mind about a member's blood: what was due and was not drawn, is awaited, is to be reviewed. Pure. */
public final class LaboratoryAdvice {

    private LaboratoryAdvice() {}

    static List<AdviceGiven> of(Member reported, ClinicalSnapshot known, Session session) {
        boolean high = ClinicalAlarm.highViralLoad(known, session.model(), session.assessor()) != null;
        return Due.blood(known, session.model(), session.day()).stream()
                .filter(due -> !high || due.code() != Advice.VL_REVIEW_DUE)
                .filter(due -> due.specimen() == null || !drawn(reported, due.specimen()))
                .map(VisitAdvice::given)
                .toList();
    }

    private static boolean drawn(Member reported, SpecimenType type) {
        return reported.specimens().stream()
                .anyMatch(specimen -> specimen.type() == type && specimen.status() == SpecimenStatus.DRAWN);
    }
}
