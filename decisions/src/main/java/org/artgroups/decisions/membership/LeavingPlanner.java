package org.artgroups.decisions.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.artgroups.decisions.membership.MembershipPlan.Dissolving;
import org.artgroups.decisions.membership.MembershipPlan.Leaving;
import org.artgroups.fhir.generated.DissolvingReason;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.generated.Problem;
import org.hl7.fhir.r4.model.Extension;
import org.jspecify.annotations.Nullable;

/** Decides what comes of a membership that is to end on a day, or of all of them. Pure. */
public final class LeavingPlanner {

    private final GroupContext group;
    private final LocalDate date;
    private final MembershipFaults faults;

    /** @param faults where every reason against it goes */
    public LeavingPlanner(GroupContext group, LocalDate date, MembershipFaults faults) {
        this.group = group;
        this.date = date;
        this.faults = faults;
    }

    /** What comes of one client's leaving when no session tells of the client; null if there was a fault. */
    @Nullable
    public Leaving plan(String client, LeavingReason reason, @Nullable String note) {
        return plan(client, reason, note, List.of());
    }

    /**
     * What comes of one client's leaving; null if there was a fault.
     *
     * @param sessions days of the sessions of the group that tell of the client
     */
    @Nullable
    public Leaving plan(String client, LeavingReason reason, @Nullable String note, List<LocalDate> sessions) {
        // the newest is meant: the others ended long ago
        MembershipPeriod stay = group.staysOf(client).stream()
                .max(Comparator.comparing(MembershipPeriod::open)
                        .thenComparing(MembershipPeriod::start, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
        if (stay == null) {
            faults.add(Problem.NOT_IN_GROUP, "client", "Patient/" + client + " is not a member of Group/" + group.id());
            return null;
        }
        if (stay.start() != null && date.isBefore(stay.start())) {
            faults.add(
                    Problem.LEAVING_BEFORE_JOINING,
                    "date",
                    date + " is before the first day of the membership of Patient/" + client + ", " + stay.start());
            return null;
        }
        Enrolment enrolment = group.enrolment(client, stay.start()).orElse(null);
        LeavingReason said =
                enrolment == null ? null : enrolment.leavingReason().orElse(null);
        if (!stay.open() && !(date.equals(stay.end()) && (said == null || said == reason))) {
            faults.add(
                    Problem.ALREADY_LEFT,
                    "client",
                    "Patient/" + client + " left Group/" + group.id() + " on " + stay.end()
                            + (said == null ? "" : ", reason " + said.code()));
            return null;
        }
        List<LocalDate> later = stay.open()
                ? sessions.stream()
                        .filter(day -> day.isAfter(date) && stay.holds(day))
                        .toList()
                : List.of();
        later.forEach(
                day -> faults.add(
                        Problem.SESSION_ON_RECORD,
                        "date",
                        "the session of " + day + " tells of Patient/" + client
                                + ", and could not be corrected any more; give a last day that is not before it, or correct it first"));
        return !later.isEmpty()
                ? null
                : new Leaving(
                        group,
                        client,
                        stay.start(),
                        date,
                        reason,
                        note,
                        enrolment,
                        !stay.open(),
                        !stay.open() && said != null);
    }

    /** What comes of the end of a group without sessions; null if there was a fault. */
    @Nullable
    public Dissolving dissolve(DissolvingReason reason, @Nullable String note) {
        return dissolve(reason, note, Map.of());
    }

    /**
     * What comes of the group's end; null if there was a fault.
     *
     * @param sessions days of the sessions of the group that tell of a client, by client
     */
    @Nullable
    public Dissolving dissolve(DissolvingReason reason, @Nullable String note, Map<String, List<LocalDate>> sessions) {
        Extension before = group.group().getExtensionByUrl(Extensions.DISSOLVED);
        if (before == null) {
            List<@Nullable Leaving> leavings = group.stays().stream()
                    .filter(MembershipPeriod::open)
                    .map(MembershipPeriod::client)
                    .distinct()
                    .<@Nullable Leaving>map(client ->
                            plan(client, LeavingReason.GROUP_DISSOLVED, note, sessions.getOrDefault(client, List.of())))
                    .toList();
            return leavings.stream().anyMatch(Objects::isNull)
                    ? null
                    : new Dissolving(
                            group,
                            date,
                            reason,
                            note,
                            leavings.stream().flatMap(Stream::ofNullable).toList(),
                            false);
        }
        String on = before.getExtensionByUrl("date").getValue().primitiveValue();
        String because = before.getExtensionByUrl("reason").getValue().primitiveValue();
        if (!date.toString().equals(on) || !reason.code().equals(because)) {
            faults.add(
                    Problem.GROUP_DISSOLVED,
                    "",
                    "Group/" + group.id() + " was dissolved on " + on + ", reason " + because);
            return null;
        }
        return new Dissolving(group, date, reason, note, leftThen(), true);
    }

    private List<Leaving> leftThen() {
        return group.enrolments().stream()
                .filter(enrolment -> date.equals(enrolment.end())
                        && enrolment
                                .leavingReason()
                                .filter(LeavingReason.GROUP_DISSOLVED::equals)
                                .isPresent())
                .map(enrolment -> new Leaving(
                        group,
                        enrolment.client(),
                        enrolment.start(),
                        date,
                        LeavingReason.GROUP_DISSOLVED,
                        null,
                        enrolment,
                        true,
                        true))
                .toList();
    }
}
