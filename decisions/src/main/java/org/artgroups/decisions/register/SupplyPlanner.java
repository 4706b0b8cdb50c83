package org.artgroups.decisions.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.Due;
import org.artgroups.decisions.standing.Member;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.register.SupplyNeedResponse;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** What a facility needs for the next sessions of its groups. Pure. */
public final class SupplyPlanner {

    private SupplyPlanner() {}

    /**
     * What is needed.
     *
     * @param sessions for how many sessions of each group, 1 or more
     */
    public static SupplyNeedResponse plan(Reference facility, SessionForecast outlook, int sessions) {
        SupplyTotals totals = new SupplyTotals();
        List<SupplyNeedResponse.Sessions> groups = new ArrayList<>();
        for (NextSession coming : outlook.coming()) {
            List<LocalDate> days = days(coming, sessions);
            int usual = coming.usual() != null
                    ? coming.usual()
                    : (int) ChronoUnit.DAYS.between(coming.date(), coming.next());
            for (Member member : coming.members()) {
                ClinicalSnapshot known = outlook.of(member.client());
                DispenseProposal.of(known, usual).forEach(handOut -> {
                    totals.add(member.client(), handOut, sessions);
                    totals.addBuffer(handOut, coming.model().supply().buffer());
                });
                for (SpecimenType type : SpecimenType.values()) {
                    totals.add(type, draws(type, known, coming.model(), days));
                }
            }
            groups.add(new SupplyNeedResponse.Sessions(
                    coming.group().reference(), coming.members().size(), days));
        }
        return new SupplyNeedResponse(
                facility,
                outlook.asOf(),
                sessions,
                outlook.leftOut(),
                totals.needs(),
                totals.tubes().stream()
                        .map(tube -> new SupplyNeedResponse.Tube(tube.type(), tube.count(), null))
                        .toList(),
                groups);
    }

    private static List<LocalDate> days(NextSession coming, int sessions) {
        List<LocalDate> days = new ArrayList<>(List.of(coming.date()));
        if (sessions > 1) {
            days.add(coming.next());
        }
        while (days.size() < sessions) {
            days.add(coming.sessions().after(days.get(days.size() - 1), coming.model(), coming.usual()));
        }
        return days;
    }

    /** How often blood is to be drawn at the sessions: when it is due, and again by the model's interval after that. */
    private static int draws(SpecimenType type, ClinicalSnapshot known, DeliveryModel model, List<LocalDate> days) {
        int draws = 0;
        LocalDate drawn = null;
        for (LocalDate day : days) {
            if (drawn == null ? isDue(type, known, model, day) : isDueAgain(type, drawn, model, day)) {
                draws++;
                drawn = day;
            }
        }
        return draws;
    }

    private static boolean isDue(SpecimenType type, ClinicalSnapshot known, DeliveryModel model, LocalDate day) {
        return Due.blood(known, model, day).stream()
                .flatMap(due -> Optional.ofNullable(due.specimen()).stream())
                .anyMatch(type::equals);
    }

    private static boolean isDueAgain(
            SpecimenType type, @Nullable LocalDate drawn, DeliveryModel model, LocalDate day) {
        return type == SpecimenType.VIRAL_LOAD
                && drawn != null
                && model.viralLoadEvery() != null
                && !drawn.plus(model.viralLoadEvery()).isAfter(day);
    }
}
