package org.artgroups.decisions.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.fhir.generated.Operations;
import org.hl7.fhir.r4.model.Identifier;
import org.jspecify.annotations.Nullable;

/** The sessions of one group that are on record, planned or held; which comes next. Pure. */
public record GroupSessions(List<Session> all) {

    private static final Comparator<Session> BY_DAY = Comparator.comparing(Session::date);

    /**
     * One session.
     *
     * @param id of the Encounter
     * @param held whether it was; else it is planned
     * @param date its day
     * @param nextVisit the day agreed at it for the next; null if none was
     * @param key what it is called by
     */
    public record Session(String id, boolean held, LocalDate date, @Nullable LocalDate nextVisit, Identifier key) {}

    /** Copies the list. */
    public GroupSessions {
        all = List.copyOf(all);
    }

    /** The last session that was held by a day. */
    public Optional<Session> lastHeld(LocalDate asOf) {
        return all.stream()
                .filter(session -> session.held() && !session.date().isAfter(asOf))
                .max(BY_DAY);
    }

    /** The session of a day: one that was held before one that is planned. */
    public Optional<Session> on(LocalDate day) {
        return all.stream().filter(session -> session.date().equals(day)).max(Comparator.comparing(Session::held));
    }

    /**
     * The day of the next session: the first one planned after the last that was held, else the day agreed at that, also
     * when the day is over, as it is still to be recorded; else by the model's interval; for a group that never met, {@code
     * asOf}.
     */
    public LocalDate next(DeliveryModel model, LocalDate asOf) {
        Session last = lastHeld(asOf).orElse(null);
        LocalDate planned =
                firstPlanned(session -> last == null || session.date().isAfter(last.date()));
        if (planned != null) {
            return planned;
        }
        if (last == null) {
            return asOf;
        }
        LocalDate agreed = last.nextVisit();
        return agreed != null && agreed.isAfter(last.date()) ? agreed : model.sessionAfter(last.date(), null);
    }

    /**
     * The day of the session after one on {@code day}: the first that is planned, else by the model's interval.
     *
     * @param daysSupply for how many days medicines are handed out; null if none are
     */
    public LocalDate after(LocalDate day, DeliveryModel model, @Nullable Integer daysSupply) {
        LocalDate planned = firstPlanned(session -> session.date().isAfter(day));
        return planned != null ? planned : model.sessionAfter(day, daysSupply);
    }

    private @Nullable LocalDate firstPlanned(Predicate<Session> which) {
        return all.stream()
                .filter(session -> !session.held())
                .filter(which)
                .map(Session::date)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The key of the session of a group on a day: that on record, else the same whenever it is asked for. */
    Identifier key(String group, LocalDate day) {
        return on(day).map(Session::key)
                .orElseGet(() ->
                        new Identifier().setSystem(Operations.REGISTER_URL).setValue(group + "/" + day));
    }
}
