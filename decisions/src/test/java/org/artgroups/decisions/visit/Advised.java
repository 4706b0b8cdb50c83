package org.artgroups.decisions.visit;

import static org.artgroups.decisions.visit.Known.ASSESSOR;
import static org.artgroups.decisions.visit.Known.CLUB;
import static org.artgroups.decisions.visit.Known.DAY;
import static org.artgroups.decisions.visit.Known.session;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.artgroups.fhir.visit.MemberBuilder;

/** The advice about one member of a club, a line each: code, severity, text. */
final class Advised {

    static final LocalDate NEXT = LocalDate.of(2026, 4, 29);

    private Advised() {}

    /** A member who is there and well. */
    static MemberBuilder here() {
        return session().present("Patient/a").screenedWell();
    }

    static List<String> advice(MemberBuilder reported, ClinicalSnapshot known) {
        return advice(reported, known, CLUB);
    }

    static List<String> advice(MemberBuilder reported, ClinicalSnapshot known, DeliveryModel model) {
        VisitContext context = Known.group(model, known, "a");
        return VisitAdvice.of(
                        "a",
                        reported.build().members().get(0),
                        known,
                        new VisitAdvice.Session(context, ASSESSOR, null, DAY, NEXT))
                .stream()
                .map(Advised::line)
                .toList();
    }

    static String line(AdviceGiven given) {
        return given.code().code() + " " + given.severity().toCode() + " " + given.text();
    }
}
