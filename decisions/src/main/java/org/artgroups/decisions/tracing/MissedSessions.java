package org.artgroups.decisions.tracing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.artgroups.decisions.client.Departure;
import org.jspecify.annotations.Nullable;

/**
 * A member of a group and the sessions missed since they last came to it. Immutable.
 *
 * @param group id of the Group
 * @param model the group says it follows; null if it says none
 * @param client id of the Patient
 * @param until last day of the membership; null if it goes on
 * @param collected when antiretrovirals were last handed out to the client, anywhere; null if nothing is on record
 * @param supplyUntil the first day without them; null if nothing on record says how long they last
 * @param came when the client, or somebody for them, last came to a session of any group; null if never
 * @param missed the sessions of the group missed, in their order
 * @param departure why the client is not to be looked for any more; null if nothing says so
 */
public record MissedSessions(
        String group,
        @Nullable String model,
        String client,
        @Nullable LocalDate until,
        @Nullable LocalDate collected,
        @Nullable LocalDate supplyUntil,
        @Nullable LocalDate came,
        List<Session> missed,
        @Nullable Departure departure) {
    /** Copies the list. */
    public MissedSessions {
        missed = List.copyOf(missed);
    }

    /** Of a client of whom nothing says that they are not to be looked for. */
    public MissedSessions(
            String group,
            @Nullable String model,
            String client,
            @Nullable LocalDate until,
            @Nullable LocalDate collected,
            @Nullable LocalDate supplyUntil,
            @Nullable LocalDate came,
            List<Session> missed) {
        this(group, model, client, until, collected, supplyUntil, came, missed, null);
    }

    /** The same client, who is not to be looked for any more. */
    public MissedSessions departed(@Nullable Departure why) {
        return new MissedSessions(group, model, client, until, collected, supplyUntil, came, missed, why);
    }

    /**
     * A session missed.
     *
     * @param date its day
     * @param id of its Encounter; null if none is on record
     * @param held whether it is on record as held
     */
    public record Session(LocalDate date, @Nullable String id, boolean held) {}

    /** When the client was last provided for, anywhere; null if never. */
    @Nullable
    LocalDate lastPickUp() {
        return Stream.of(collected, came)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether the client was provided for on a day or after it. */
    boolean pickedUpSince(LocalDate day) {
        LocalDate last = lastPickUp();
        return last != null && !last.isBefore(day);
    }

    /** The same and one more session. */
    public MissedSessions missedToo(Session session) {
        return new MissedSessions(
                group,
                model,
                client,
                until,
                collected,
                supplyUntil,
                came,
                Stream.concat(missed.stream(), Stream.of(session)).toList(),
                departure);
    }
}
