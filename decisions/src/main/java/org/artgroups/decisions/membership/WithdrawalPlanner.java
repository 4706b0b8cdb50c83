package org.artgroups.decisions.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.artgroups.decisions.membership.MembershipPlan.Withdrawal;
import org.artgroups.fhir.generated.Problem;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.jspecify.annotations.Nullable;

/** Decides whether a membership that was recorded by mistake can be taken back. Pure. */
public final class WithdrawalPlanner {

    private final GroupContext group;
    private final MembershipFaults faults;

    /** @param faults where every reason against it goes */
    public WithdrawalPlanner(GroupContext group, MembershipFaults faults) {
        this.group = group;
        this.faults = faults;
    }

    /**
     * What comes of it; null if there was a fault.
     *
     * @param since first day of the membership; null if the request does not say, which is a fault
     * @param sessions days of the sessions of the group that tell of the client
     * @param withdrawn its enrolment if it has been taken back already; else null
     */
    @Nullable
    public Withdrawal plan(
            String client,
            @Nullable LocalDate since,
            @Nullable String note,
            List<LocalDate> sessions,
            @Nullable EpisodeOfCare withdrawn) {
        if (since == null) {
            faults.add(Problem.REQUIRED, "date", "say the first day of the membership that was recorded by mistake");
            return null;
        }
        MembershipPeriod stay = group.staysOf(client).stream()
                .filter(each -> Objects.equals(each.start(), since))
                .findFirst()
                .orElse(null);
        if (stay == null && withdrawn == null) {
            faults.add(
                    Problem.NOT_IN_GROUP,
                    "date",
                    "no membership of Patient/" + client + " in Group/" + group.id() + " began on " + since);
            return null;
        }
        if (stay != null) {
            sessions.stream()
                    .filter(stay::holds)
                    .forEach(day -> faults.add(
                            Problem.SESSION_ON_RECORD,
                            "client",
                            "the session of " + day + " tells of Patient/" + client + "; correct it first"));
        }
        return new Withdrawal(
                group,
                client,
                since,
                note,
                group.enrolment(client, since).map(Enrolment::resource).orElse(withdrawn),
                stay == null);
    }
}
