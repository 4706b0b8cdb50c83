package org.artgroups.decisions.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.artgroups.fhir.generated.ModelFamily;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/**
 * How ART is delivered: one version of one model. Immutable.
 *
 * @param key the PlanDefinition's id
 * @param url canonical, without version
 * @param version of the model
 * @param from the first day this version is in force; null if it does not say
 * @param until the last day; null if it goes on
 * @param title for people
 * @param parameters the thresholds and switches of the rules by name, as FHIR values
 * @param published those of the parameters that this deployment has changed, with the values of the model's file
 * @param eligibility what a client must meet to join
 * @param exit what makes a member leave
 * @param refillEvery between sessions: shortest and longest, in months; null for a rule set that is no way of delivering
 * @param consultationEvery between clinical consultations, at the longest
 * @param viralLoadEvery between viral load draws
 * @param collection who may collect
 * @param family which of the four ways of delivering it belongs to; null for a rule set that is no way of delivering
 * @param mostMembers how many members a group may have; null if it does not say
 * @param sessions when sessions are, and when a member is late
 * @param supply how much is handed out and kept
 */
public record DeliveryModel(
        String key,
        String url,
        String version,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String title,
        Map<String, Base> parameters,
        Map<String, Base> published,
        List<Criterion> eligibility,
        List<Criterion> exit,
        @Nullable Interval refillEvery,
        @Nullable Period consultationEvery,
        @Nullable Period viralLoadEvery,
        Collection collection,
        @Nullable ModelFamily family,
        @Nullable Integer mostMembers,
        Sessions sessions,
        Supply supply) {

    private static final int DAYS_PER_MONTH_OF_SUPPLY = 28;

    /** Shortest and longest time between two sessions, in months. */
    public record Interval(int shortest, int longest) {}

    /**
     * Who may collect for a member. What a model does not say, it does not forbid.
     *
     * @param buddy whether a friend or relative may; null if it does not say
     * @param maxBuddyInARow how many times one after the other; null if nobody counts
     * @param collector whether members take turns to collect for the whole group; null if it does not say
     */
    public record Collection(@Nullable Boolean buddy, @Nullable Integer maxBuddyInARow, @Nullable Boolean collector) {

        /** Of which the model says nothing. */
        public static final Collection UNSAID = new Collection(null, null, null);

        /** Whether a friend or relative may collect. */
        public boolean buddyAllowed() {
            return !Boolean.FALSE.equals(buddy);
        }

        /** Whether another member may collect for the whole group. */
        public boolean collectorAllowed() {
            return !Boolean.FALSE.equals(collector);
        }

        /** Whether it is the model's way that members take turns to collect. */
        public boolean takesTurns() {
            return Boolean.TRUE.equals(collector);
        }
    }

    /**
     * How much of a medicine is handed out and kept, in days.
     *
     * @param buffer how much a facility keeps more than its groups need, for each member; 0 if it does not say
     * @param overlap how much a member may still have when it is handed out again; null if it does not say
     * @param longest how much is handed out at the most; null if it does not say
     */
    public record Supply(int buffer, @Nullable Integer overlap, @Nullable Integer longest) {

        /** Of which the model says nothing. */
        public static final Supply UNSAID = new Supply(0, null, null);
    }

    /**
     * When sessions are, and when a member is late.
     *
     * @param on the days of the week; none if any will do
     * @param lateAfterDays for how many days after a session a member who comes is late; null if nobody counts
     */
    public record Sessions(Set<DayOfWeek> on, @Nullable Integer lateAfterDays) {

        /** Of which the model says nothing. */
        public static final Sessions UNSAID = new Sessions(Set.of(), null);

        /** Copies the set. */
        public Sessions {
            on = Set.copyOf(on);
        }

        /** The day, or if there are no sessions on its day of the week the last day before it on which there are. */
        LocalDate notAfter(LocalDate day) {
            LocalDate allowed = day;
            while (!on.isEmpty() && !on.contains(allowed.getDayOfWeek())) {
                allowed = allowed.minusDays(1);
            }
            return allowed;
        }
    }

    /** {@code url|version}. */
    public String canonical() {
        return url + "|" + version;
    }

    /** Whether this version is in force on a day. */
    public boolean inForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /**
     * The day of the session after one on {@code day}: the longest interval of the model that what was handed out bridges,
     * else the shortest; where the model gives no interval, when what was handed out is over, at the least a month. A month counts as four weeks, as it does for supplies,
     * so that a group keeps its weekday. If there are no sessions on that weekday it is earlier, as the supply would end.
     *
     * @param daysSupply least number of days handed out to a member; null if nothing was
     */
    public LocalDate sessionAfter(LocalDate day, @Nullable Integer daysSupply) {
        int shortest = refillEvery == null ? 1 : refillEvery.shortest();
        int months = refillEvery == null
                ? Math.max(1, daysSupply == null ? 1 : daysSupply / DAYS_PER_MONTH_OF_SUPPLY)
                : refillEvery.longest();
        while (daysSupply != null && months > shortest && months * DAYS_PER_MONTH_OF_SUPPLY > daysSupply) {
            months--;
        }
        return sessions.notAfter(day.plusDays((long) months * DAYS_PER_MONTH_OF_SUPPLY));
    }

    /** Whether members are seen clinically at each session: consultations are no further apart than sessions. */
    public boolean consultsAtEverySession() {
        return consultationEvery != null
                && refillEvery != null
                && consultationEvery.toTotalMonths() <= refillEvery.longest();
    }
}
