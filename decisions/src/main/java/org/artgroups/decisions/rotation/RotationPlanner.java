package org.artgroups.decisions.rotation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.artgroups.fhir.rotation.RotationResponse.ClinicalVisit;
import org.artgroups.fhir.rotation.RotationResponse.Turn;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Turns to collect: pure. Of those who can, the one who collected longest ago collects, of several the one who was seen longest
 * ago; so everybody has as many turns. Whoever collects has a clinical visit of their own that day. Who else has to be seen before
 * the next session comes, as the delivery model allows no longer time without a clinical visit, goes along.
 */
public final class RotationPlanner {

    private static final Comparator<RotationMember> LONGEST_AGO = Comparator.comparing(
                    RotationMember::lastCollected, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(
                    RotationMember::lastClinicalVisit, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(RotationMember::client);

    private final @Nullable Period longestWithoutVisit;

    /** Turns where a member may be this long without a clinical visit; null if the model does not say. */
    public RotationPlanner(@Nullable Period longestWithoutVisit) {
        this.longestWithoutVisit = longestWithoutVisit;
    }

    /**
     * The turns at sessions on these days.
     *
     * @param members as of {@code asOf}
     * @param days of the sessions in their order, and the day after the last of them when the next would come
     */
    public List<Turn> turns(List<RotationMember> members, LocalDate asOf, List<LocalDate> days) {
        List<RotationMember> takers = new ArrayList<>(members);
        List<Turn> turns = new ArrayList<>();
        for (int session = 0; session < days.size() - 1; session++) {
            LocalDate day = days.get(session);
            LocalDate next = days.get(session + 1);
            takers.removeIf(taker -> !taker.memberOn(day));
            List<RotationMember> due = takers.stream()
                    .filter(taker -> lastDay(taker, asOf).isBefore(next))
                    .toList();
            RotationMember collector = takers.stream()
                    .filter(taker -> taker.canCollectOn(day))
                    .min(LONGEST_AGO)
                    .orElse(null);
            List<ClinicalVisit> visits = due.stream()
                    .filter(taker -> !taker.equals(collector))
                    .map(taker -> visit(taker, asOf))
                    .toList();
            turns.add(new Turn(day, collector == null ? null : patient(collector), visits));
            takers.replaceAll(taker -> {
                if (taker.equals(collector)) {
                    return taker.collected(day);
                }
                return due.contains(taker)
                        ? taker.seen(earlier(visit(taker, asOf).by(), day))
                        : taker;
            });
        }
        return turns;
    }

    /** The last day on which the model is still kept; before {@code asOf} if it is broken already. */
    private LocalDate lastDay(RotationMember taker, LocalDate asOf) {
        if (longestWithoutVisit == null) {
            return LocalDate.MAX;
        }
        LocalDate last = taker.lastClinicalVisit();
        return last == null ? asOf.minusDays(1) : last.plus(longestWithoutVisit);
    }

    private ClinicalVisit visit(RotationMember taker, LocalDate asOf) {
        LocalDate last = lastDay(taker, asOf);
        boolean overdue = last.isBefore(asOf);
        return new ClinicalVisit(patient(taker), overdue ? asOf : last, overdue);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Reference patient(RotationMember taker) {
        return new Reference("Patient/" + taker.client());
    }
}
