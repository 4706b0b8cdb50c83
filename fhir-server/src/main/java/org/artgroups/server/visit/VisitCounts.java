package org.artgroups.server.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.CountKind;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitResponse.Count;
import org.artgroups.server.visit.VisitPlan.PlannedMember;

/** The counts of a session. Pure. */
final class VisitCounts {

    private final List<Member> told;
    private final List<Count> counts = new ArrayList<>();

    private VisitCounts(List<Member> told) {
        this.told = told;
    }

    /** Every kind, also where there is nothing to count. */
    static List<Count> of(VisitPlan plan) {
        VisitCounts of =
                new VisitCounts(plan.members().stream().map(PlannedMember::told).toList());
        of.count(CountKind.MEMBERS, plan.context().members().size());
        of.count(CountKind.TOLD, plan.members().size());
        of.count(CountKind.REFUSED, plan.leftOut().size());
        of.sum(CountKind.PRESENT, member -> one(member.attendance() == Attendance.PRESENT));
        of.sum(CountKind.BUDDY, member -> one(member.attendance() == Attendance.BUDDY));
        of.sum(CountKind.COLLECTOR, member -> one(member.attendance() == Attendance.COLLECTOR));
        of.sum(CountKind.LATE, member -> one(member.attendance() == Attendance.LATE));
        of.sum(CountKind.ABSENT, member -> one(member.attendance() == Attendance.ABSENT));
        of.sum(CountKind.REFILLS, member -> member.refills().size());
        of.sum(CountKind.SPECIMENS, member -> (int) member.specimens().stream()
                .filter(specimen -> specimen.status() == SpecimenStatus.DRAWN)
                .count());
        of.sum(CountKind.REFERRALS, member -> member.referrals().size());
        of.sum(CountKind.SCREENED, member -> one(member.screened()));
        of.sum(
                CountKind.DISPENSED_WITHOUT_SCREEN,
                member -> one(member.came() && !member.refills().isEmpty() && !member.screened()));
        return of.counts;
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    private void sum(CountKind kind, ToIntFunction<Member> of) {
        count(kind, told.stream().mapToInt(of).sum());
    }

    private void count(CountKind kind, int value) {
        counts.add(new Count(kind, value));
    }
}
