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

    /**
     * A person.
     *
     * @param record {@code Patient/id}
     * @param birthDate as written
     * @param maritalStatusKnown whether there is one that is not "unknown"
     */
    public record Person(String record, @Nullable String birthDate, boolean married, boolean maritalStatusKnown) {}

    /**
     * A laboratory result as it was written.
     *
     * @param at microseconds since 1970: orders the results of a day
     * @param log whether the code says that the value is a power of ten
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
            boolean notDetected) {}

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
     */
    public record Medicine(
            String record,
            LocalDate date,
            String code,
            boolean prescribed,
            boolean dolutegravir,
            @Nullable Part part,
            @Nullable Integer number) {}

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
