package org.artgroups.fhir.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.CountKind;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitResponse.Count;

/** The counts of a session. Pure. */
public final class SessionCounts {
    private final List<Member> reported;
    private final List<Count> counts = new ArrayList<>();

    private SessionCounts(List<Member> reported) {
        this.reported = reported;
    }

    /**
     * Every kind, also where there is nothing to count.
     *
     * @param members how many the group has on the day
     * @param reported those who are stored
     * @param refused how many of the request are not
     */
    public static List<Count> of(int members, List<Member> reported, int refused) {
        SessionCounts of = new SessionCounts(reported);
        of.count(CountKind.MEMBERS, members);
        of.count(CountKind.TOLD, reported.size());
        of.count(CountKind.REFUSED, refused);
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
                member -> one(!member.refills().isEmpty() && !member.screened()));
        return of.counts;
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    private void sum(CountKind kind, ToIntFunction<Member> of) {
        count(kind, reported.stream().mapToInt(of).sum());
    }

    private void count(CountKind kind, int value) {
        counts.add(new Count(kind, value));
    }
}
