package org.artgroups.decisions.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is recorded of one client until a day, as the rows of {@code facts.sql} tell it; filled row by row. Not thread-safe. */
public final class ClientRecords {

    /** The person, or null where only others refer to it. */
    @Nullable
    public Person person;

    public final List<Result> viralLoads = new ArrayList<>(4);
    public final List<Result> cd4 = new ArrayList<>(2);
    public final List<Result> cd4Percent = new ArrayList<>(1);
    public final List<Medicine> medicines = new ArrayList<>(16);
    public final List<Period> tuberculosisTreated = new ArrayList<>(0);
    final Map<String, Set<String>> conditions = new HashMap<>(4);
    final Map<String, List<Answer>> answers = new HashMap<>(4);
    public final Set<String> groups = new TreeSet<>();
    public final List<Unread> unread = new ArrayList<>(0);

    /** Tests for tuberculosis, pregnancies and other things found on a day, by what was found. */
    final List<Finding> findings = new ArrayList<>(0);

    /** The days on which the client left for another facility, and those on which they joined or came back. */
    public final List<Period> transfers = new ArrayList<>(0);

    /**
     * A person.
     *
     * @param record {@code Patient/id}
     * @param birthDate as written
     * @param maritalStatusKnown whether there is one that is not "unknown"
     * @param gender as FHIR has it; null if it is not said
     * @param deceased whether the person had died by the day
     * @param replaced whether another record replaces this one
     */
    public record Person(
            String record,
            @Nullable String birthDate,
            boolean married,
            boolean maritalStatusKnown,
            @Nullable String gender,
            boolean deceased,
            boolean replaced) {

        /** Of somebody alive. */
        public Person(String record, @Nullable String birthDate, boolean married, boolean maritalStatusKnown) {
            this(record, birthDate, married, maritalStatusKnown, null, false, false);
        }
    }

    /**
     * A record that may bear on facts and that nobody could read.
     *
     * @param record {@code Type/id}
     * @param date of it; null if it says none
     * @param system of its code; null if it has none
     * @param code that is not known; null if it has none
     * @param text in words, as it was written; null if there is none
     * @param reason why it could not be read
     * @param facts it may bear on
     */
    public record Unread(
            String record,
            @Nullable LocalDate date,
            @Nullable String system,
            @Nullable String code,
            @Nullable String text,
            String reason,
            Set<org.artgroups.fhir.generated.Fact> facts) {}

    /**
     * Something found on a day.
     *
     * @param what it is about: pregnancy or tuberculosis
     * @param present whether it was found
     * @param until the last day it holds for, where it says so itself; else null
     * @param lasting a Condition, which goes on until it is ended
     */
    record Finding(
            String what,
            String record,
            @Nullable LocalDate date,
            long at,
            boolean present,
            @Nullable LocalDate until,
            boolean lasting) {}

    /**
     * A laboratory result as it was written.
     *
     * @param at microseconds since 1970: orders the results of a day
     * @param log whether the code says that the value is a power of ten
     * @param unitNeeded whether the code leaves open in what unit it is
     * @param dated how it is dated, where it has no date of its own; else null
     */
    public record Result(
            String record,
            LocalDate date,
            long at,
            @Nullable BigDecimal value,
            @Nullable String comparator,
            @Nullable String unit,
            @Nullable String text,
            boolean log,
            boolean notDetected,
            boolean unitNeeded,
            @Nullable String dated) {

        /** One that is dated by itself, in the unit of its code where it says none. */
        public Result(
                String record,
                LocalDate date,
                long at,
                @Nullable BigDecimal value,
                @Nullable String comparator,
                @Nullable String unit,
                @Nullable String text,
                boolean log,
                boolean notDetected) {
            this(record, date, at, value, comparator, unit, text, log, notDetected, false, null);
        }
    }

    /** What a medicine is of a regimen: all of it, or one of the two parts. */
    public enum Part {
        WHOLE("whole-regimen-medicine"),
        BACKBONE("backbone-medicine"),
        THIRD_AGENT("third-agent-medicine");

        private final String list;

        Part(String list) {
            this.list = list;
        }

        /** The part that a list (a value set's id) is of; null if it is of none. */
        public static @Nullable Part of(@Nullable String list) {
            return Arrays.stream(values())
                    .filter(part -> part.list.equals(list))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * An antiretroviral medicine on a day.
     *
     * @param code as ATC has it
     * @param prescribed or stated; otherwise handed out
     * @param part of a regimen that it is; null if it is none
     * @param number the line of treatment of what is prescribed, the days that what is handed out lasts; null if it does not say
     * @param components the single medicines in it, as ATC has them
     * @param until the last day it says of itself; null if it says none
     */
    public record Medicine(
            String record,
            LocalDate date,
            String code,
            boolean prescribed,
            boolean dolutegravir,
            @Nullable Part part,
            @Nullable Integer number,
            Set<String> components,
            @Nullable LocalDate until,
            State state) {

        /** Copies the set. */
        public Medicine {
            components = Set.copyOf(components);
        }

        /** One of which no more is recorded. */
        public Medicine(
                String record,
                LocalDate date,
                String code,
                boolean prescribed,
                boolean dolutegravir,
                @Nullable Part part,
                @Nullable Integer number) {
            this(record, date, code, prescribed, dolutegravir, part, number, Set.of(code), null, State.GOING_ON);
        }
    }

    /** How a medicine's record stands. */
    public enum State {
        /** Taken, or to be taken, until its end. */
        GOING_ON,
        /** A prescription, which ends with its validity and not with treatment. */
        ORDERED,
        ON_HOLD,
        /** Stopped or completed. */
        ENDED,
        /** Handed out. */
        SUPPLIED,
        /** For prevention and not for treatment. */
        PREVENTION
    }

    /**
     * From the first day to the last.
     *
     * @param last null while it goes on
     */
    public record Period(String record, LocalDate first, @Nullable LocalDate last) {}

    /**
     * An answer to a question.
     *
     * @param code the standard code of the answer; null if it has none
     * @param number null if it is not a number
     */
    public record Answer(
            String record, LocalDate date, long at, boolean yes, @Nullable String code, @Nullable Integer number) {}

    /** The records of conditions of a list (a value set's id) that are there. */
    List<String> conditions(String list) {
        return List.copyOf(conditions.getOrDefault(list, Set.of()));
    }

    /** Adds a record of a condition of a list (a value set's id). */
    public void condition(String list, String record) {
        conditions.computeIfAbsent(list, key -> new TreeSet<>()).add(record);
    }

    /** Adds an answer to a question (a code of the answers' list). */
    public void answer(String question, Answer answer) {
        answers.computeIfAbsent(question, key -> new ArrayList<>(2)).add(answer);
    }
}
