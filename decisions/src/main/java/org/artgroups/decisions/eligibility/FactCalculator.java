package org.artgroups.decisions.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.artgroups.decisions.eligibility.ClientRecords.Answer;
import org.artgroups.decisions.eligibility.ClientRecords.Person;
import org.artgroups.fhir.generated.Fact;
import org.hl7.fhir.r4.model.BooleanType;
import org.jspecify.annotations.Nullable;

/** What the records of one client mean as of a day: pure, as the vocabulary of facts defines them (code system {@code fact}). */
public final class FactCalculator {

    /** The answers of code system {@code adherence}, the least reassuring last. */
    private static final List<String> ADHERENCE = List.of("good", "fair", "poor");

    private static final int GREATEST_STAGE = 4;

    private final ClientRecords recorded;
    private final LocalDate asOf;
    private final Windows windows;
    private final List<FactValue> values = new ArrayList<>();

    private FactCalculator(ClientRecords recorded, LocalDate asOf, Windows windows) {
        this.recorded = recorded;
        this.asOf = asOf;
        this.windows = windows;
    }

    /** The facts wanted of the client, and others that come along. */
    public static Facts of(ClientRecords recorded, LocalDate asOf, Set<Fact> wanted) {
        return of(recorded, asOf, wanted, Windows.PUBLISHED);
    }

    /** The same, with what a deployment has decided. */
    public static Facts of(ClientRecords recorded, LocalDate asOf, Set<Fact> wanted, Windows windows) {
        FactCalculator facts = new FactCalculator(recorded, asOf, windows);
        facts.addPerson();
        new MedicineFacts(recorded, asOf, windows).addTo(facts.values, wanted);
        new ResultFacts(recorded, asOf, windows).addTo(facts.values);
        facts.addConditions();
        facts.addAnswers();
        return new UnreadRecords(recorded, asOf, windows).applyTo(new Facts(facts.values));
    }

    private void addPerson() {
        Person person = recorded.person;
        if (person == null) {
            return;
        }
        List<String> evidence = List.of(person.record());
        values.add(age(person, evidence));
        values.add(answer(
                Fact.MARRIED,
                person.married(),
                person.married() || person.maritalStatusKnown() ? evidence : List.of()));
    }

    private FactValue age(Person person, List<String> evidence) {
        String written = person.birthDate();
        if (written == null) {
            return FactValue.unknown(Fact.AGE, null, List.of());
        }
        BirthDate birth = BirthDate.parse(written);
        if (birth.latest().isAfter(asOf)) {
            return FactValue.unknown(Fact.AGE, "born after " + asOf, List.of());
        }
        return FactValue.between(
                Fact.AGE,
                Period.between(birth.latest(), asOf).getYears(),
                Period.between(birth.earliest(), asOf).getYears(),
                birth.exact() ? null : "born in " + written,
                evidence);
    }

    private void addConditions() {
        ConditionFacts conditions = new ConditionFacts(recorded, asOf, windows);
        values.add(conditions.tuberculosis(value(Fact.ON_TB_TREATMENT)));
        values.add(conditions.pregnant());
        values.add(conditions.transferred());
        values.addAll(ConditionFacts.person(recorded.person));
        values.add(recorded(Fact.CONDITION_NEEDING_FOLLOW_UP, "follow-up-conditions"));
        values.add(currentIllness(value(Fact.ACTIVE_TB)));
        values.add(recorded(Fact.KAPOSI_SARCOMA, "kaposi-sarcoma"));
        values.add(recorded(Fact.ADVERSE_REACTION, "adverse-drug-reaction"));
        values.add(FactValue.recorded(Fact.IN_OTHER_GROUP, !recorded.groups.isEmpty(), List.copyOf(recorded.groups)));
    }

    private FactValue value(Fact fact) {
        return values.stream().filter(value -> value.fact() == fact).findFirst().orElseThrow();
    }

    /** Tuberculosis is one, however it is known. */
    private FactValue currentIllness(FactValue tuberculosis) {
        Set<String> records = new java.util.TreeSet<>(recorded.conditions("current-illness"));
        if (tuberculosis.precise() && ((BooleanType) tuberculosis.possible().get(0)).getValue()) {
            records.addAll(tuberculosis.evidence());
        }
        return FactValue.recorded(Fact.CURRENT_ILLNESS, !records.isEmpty(), List.copyOf(records));
    }

    private FactValue recorded(Fact fact, String list) {
        List<String> records = recorded.conditions(list);
        return FactValue.recorded(fact, !records.isEmpty(), records);
    }

    private void addAnswers() {
        Answer breastfeeding =
                newestSince(Fact.BREASTFEEDING, "breastfeeding-status", Comparator.comparing(Answer::yes));
        values.add(FactValue.recorded(
                        Fact.BREASTFEEDING, breastfeeding != null && breastfeeding.yes(), evidence(breastfeeding))
                .on(date(breastfeeding)));
        Answer disclosure = newest("status-disclosure", Comparator.comparing(Answer::yes));
        values.add(answer(Fact.KNOWS_STATUS, disclosure != null && disclosure.yes(), evidence(disclosure))
                .on(date(disclosure)));
        addAdherence();
        addStage();
    }

    private void addAdherence() {
        Answer newest = newestSince(
                Fact.GOOD_ADHERENCE,
                "adherence-observation",
                Comparator.comparing(answer -> ADHERENCE.indexOf(String.valueOf(answer.code()))));
        String adherence = newest == null ? null : newest.code();
        values.add(
                answer(Fact.GOOD_ADHERENCE, "good".equals(adherence), adherence == null ? List.of() : evidence(newest))
                        .on(date(newest)));
        values.add(FactValue.recorded(Fact.POOR_ADHERENCE, "poor".equals(adherence), evidence(newest))
                .on(date(newest)));
    }

    private void addStage() {
        Answer newest = newest("who-stage-observation", Comparator.comparing(FactCalculator::stage));
        values.add(
                newest == null || stage(newest) == 0
                        ? FactValue.unknown(Fact.WHO_STAGE, null, List.of())
                        : FactValue.number(Fact.WHO_STAGE, stage(newest), evidence(newest))
                                .on(newest.date()));
    }

    /** 1 to 4, or 0 for what is no stage. */
    private static int stage(Answer answer) {
        Integer number = answer.code() == null ? answer.number() : Integer.valueOf(answer.code());
        return number == null || number < 1 || number > GREATEST_STAGE ? 0 : number;
    }

    private static @Nullable LocalDate date(@Nullable Answer answer) {
        return answer == null ? null : answer.date();
    }

    /** The newest answer of the window of a fact. */
    private @Nullable Answer newestSince(Fact fact, String question, Comparator<Answer> counts) {
        Answer newest = newest(question, counts);
        return newest == null || newest.date().isAfter(asOf.minusMonths(windows.in(fact))) ? newest : null;
    }

    /** The newest answer; of those of one time the one that counts most, which is the least reassuring. */
    private @Nullable Answer newest(String question, Comparator<Answer> counts) {
        List<Answer> answers = recorded.answers.getOrDefault(question, List.of());
        return answers.isEmpty()
                ? null
                : answers.stream()
                        .filter(answer -> !question.equals("who-stage-observation") || stage(answer) > 0)
                        .max(Comparator.comparing(Answer::date)
                                .thenComparing(Answer::at)
                                .thenComparing(counts)
                                .thenComparing(Answer::record, Comparator.reverseOrder()))
                        .orElse(null);
    }

    private static List<String> evidence(@Nullable Answer answer) {
        return answer == null ? List.of() : List.of(answer.record());
    }

    /** Yes or no where it was asked; unknown without evidence, but for what is never unknown. */
    static FactValue answer(Fact fact, boolean yes, List<String> evidence) {
        return evidence.isEmpty() && !fact.absence().equals("yes")
                ? FactValue.unknown(fact, null, evidence)
                : new FactValue(
                        fact, List.of(new BooleanType(yes)), evidence.isEmpty() ? FactValue.NO_RECORD : null, evidence);
    }

    /** Completed calendar months. */
    static int months(LocalDate from, LocalDate to) {
        return (int) Period.between(from, to).toTotalMonths();
    }
}
