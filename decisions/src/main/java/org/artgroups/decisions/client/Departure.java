package org.artgroups.decisions.client;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.generated.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody whom a group still lists as a member is not to be expected any more: the record says that they have died, were
 * transferred to another facility, or are on record under another id. Immutable.
 *
 * @param kind why
 * @param from the first day it may have been; null if that is not known
 * @param until the last day it may have been; null if that is not known
 * @param replacedBy id of the Patient that the record was merged into; null unless it was
 */
public record Departure(Kind kind, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable String replacedBy) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** Why a member is not there any more. */
    public enum Kind {
        /** The client has died. */
        DIED(Problem.CLIENT_DECEASED, LeavingReason.DIED),
        /** The client receives treatment at another facility. */
        TRANSFERRED_OUT(Problem.CLIENT_TRANSFERRED, LeavingReason.TRANSFERRED_OUT),
        /** The record of the client was merged into another. */
        MERGED(Problem.CLIENT_MERGED, LeavingReason.ENTERED_IN_ERROR);

        private final Problem problem;
        private final LeavingReason reason;

        Kind(Problem problem, LeavingReason reason) {
            this.problem = problem;
            this.reason = reason;
        }

        /** What is wrong with a request that takes the client for a member who comes. */
        public Problem problem() {
            return problem;
        }

        /** The reason of leaving that the group should be given. */
        public LeavingReason reason() {
            return reason;
        }
    }

    /** A client who has died; {@code written} is the day as FHIR writes it, at the least a year; null if it is not known. */
    public static Departure died(@Nullable String written) {
        if (written == null) {
            return new Departure(Kind.DIED, null, null, null);
        }
        return switch (written.length()) {
            case YEAR ->
                new Departure(
                        Kind.DIED,
                        Year.parse(written).atDay(1),
                        Year.parse(written).atMonth(12).atEndOfMonth(),
                        null);
            case MONTH ->
                new Departure(
                        Kind.DIED,
                        YearMonth.parse(written).atDay(1),
                        YearMonth.parse(written).atEndOfMonth(),
                        null);
            default -> on(Kind.DIED, LocalDate.parse(written.substring(0, "2026-01-01".length())));
        };
    }

    /** A client who was transferred out on a day; null if that is not known. */
    public static Departure transferredOut(@Nullable LocalDate day) {
        return on(Kind.TRANSFERRED_OUT, day);
    }

    /** A record that was merged into another. */
    public static Departure mergedInto(String patient) {
        return new Departure(Kind.MERGED, null, null, patient);
    }

    private static Departure on(Kind kind, @Nullable LocalDate day) {
        return new Departure(kind, day, day, null);
    }

    /** Whether the client is not to be expected on a day: it may have been by then. */
    public boolean by(LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    /** Whether it was before a day for certain, or may have been and nobody knows the day. */
    public boolean before(LocalDate day) {
        return until == null || until.isBefore(day);
    }

    /** What happened to the client, in words that follow the client: {@code has died on 2026-11-01}. */
    public String words() {
        String on = until == null ? "" : until.equals(from) ? " on " + until : " by " + until;
        return switch (kind) {
            case DIED -> "has died" + on;
            case TRANSFERRED_OUT -> "was transferred out" + on;
            case MERGED -> "is on record as Patient/" + replacedBy + " now, into which the record was merged";
        };
    }
}
