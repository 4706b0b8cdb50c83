package org.artgroups.bench.opinion;

import static org.artgroups.bench.opinion.Results.day;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.artgroups.bench.opinion.Medicines.Course;
import org.artgroups.bench.opinion.Medicines.Supply;
import org.artgroups.bench.opinion.Results.Result;
import org.artgroups.bench.population.ClientRecord;
import org.artgroups.fhir.generated.Adherence;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.ValueSets;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.AdverseEvent.AdverseEventActuality;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;

/**
 * Every fact of a client worked out from the resources alone, sentence by sentence as the code system {@code fact} and
 * {@code docs/readings.md} have it, without the tables and the queries of the server and slowly. Thread-safe.
 */
public final class SecondOpinion {

    private final Codes codes;

    /** An opinion by a package's value sets and concept maps. */
    public SecondOpinion(List<Resource> definitions) {
        this.codes = new Codes(definitions);
    }

    /**
     * Every fact of one client as of a day.
     *
     * @param groups those that may have the client as a member
     * @param shared the medicines that may be referred to
     */
    public Map<Fact, Opinion> facts(ClientRecord client, List<Group> groups, List<Medication> shared, LocalDate asOf) {
        Map<String, Medication> medications = shared.stream()
                .collect(Collectors.toMap(
                        each -> "Medication/" + each.getIdElement().getIdPart(), each -> each));
        Map<Fact, Opinion> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.AGE, age(client, asOf));
        facts.put(Fact.MARRIED, married(client));
        medicines(facts, new Medicines(codes, client, medications), asOf);
        laboratory(facts, new Results(codes, client.all(Observation.class).toList()), asOf);
        conditions(facts, client, asOf);
        answers(facts, client, asOf);
        facts.put(Fact.IN_OTHER_GROUP, Opinion.of(groups.stream().anyMatch(group -> isMember(group, client, asOf))));
        return facts;
    }

    private static Opinion age(ClientRecord client, LocalDate asOf) {
        String born = client.patient().getBirthDateElement().getValueAsString();
        if (born == null) {
            return Opinion.UNKNOWN;
        }
        LocalDate first = LocalDate.parse((born + "-01-01").substring(0, 10));
        LocalDate last =
                switch (born.length()) {
                    case 4 -> first.plusYears(1).minusDays(1);
                    case 7 -> YearMonth.parse(born).atEndOfMonth();
                    default -> first;
                };
        return last.isAfter(asOf)
                ? Opinion.UNKNOWN
                : Opinion.between(
                        java.math.BigDecimal.valueOf(months(last, asOf) / 12),
                        java.math.BigDecimal.valueOf(months(first, asOf) / 12));
    }

    private Opinion married(ClientRecord client) {
        CodeableConcept status = client.patient().getMaritalStatus();
        if (codes.in(ValueSets.MARRIED, status).isPresent()) {
            return Opinion.of(true);
        }
        boolean said = status.getCoding().stream()
                .anyMatch(coding -> coding.hasCode() && !coding.getCode().equals("UNK"));
        return said && status.getCoding().stream().noneMatch(coding -> "UNK".equals(coding.getCode()))
                ? Opinion.of(false)
                : Opinion.UNKNOWN;
    }

    /** Completed calendar months. */
    private static long months(LocalDate from, LocalDate to) {
        long months = (to.getYear() - from.getYear()) * 12L + to.getMonthValue() - from.getMonthValue();
        return to.getDayOfMonth() < from.getDayOfMonth() ? months - 1 : months;
    }

    private static Opinion since(Optional<LocalDate> day, LocalDate asOf) {
        return day.map(from -> Opinion.of(months(from, asOf))).orElse(Opinion.UNKNOWN);
    }

    private static void medicines(Map<Fact, Opinion> facts, Medicines medicines, LocalDate asOf) {
        facts.put(Fact.MONTHS_ON_ART, since(medicines.artStart(asOf), asOf));
        facts.put(Fact.MONTHS_ON_REGIMEN, since(medicines.regimenStart(asOf), asOf));
        facts.put(
                Fact.MONTHS_ON_REGIMEN_IGNORING_DTG_SWITCH,
                since(medicines.regimenStartWithoutSwitchToDolutegravir(asOf), asOf));
        facts.put(Fact.REGIMEN_LINE, medicines.line(asOf).map(Opinion::of).orElse(Opinion.UNKNOWN));

        List<Supply> supplies = medicines.supplies(asOf);
        boolean gap = false;
        for (int i = 0; i < supplies.size(); i++) {
            LocalDate last = supplies.get(i).last();
            gap |= i + 1 == supplies.size()
                    ? ChronoUnit.DAYS.between(last, asOf) > 28
                    : ChronoUnit.DAYS.between(last, supplies.get(i + 1).day()) > 28
                            && within(supplies.get(i + 1).day(), asOf, 6);
        }
        LocalDate until =
                supplies.isEmpty() ? null : supplies.get(supplies.size() - 1).last();
        facts.put(Fact.INTERRUPTED, until == null ? Opinion.UNKNOWN : Opinion.of(gap));
        facts.put(
                Fact.DAYS_LATE,
                until == null
                        ? Opinion.UNKNOWN
                        : Opinion.of(until.isBefore(asOf) ? ChronoUnit.DAYS.between(until, asOf) : 0));

        List<Course> courses = medicines.tuberculosis(asOf);
        Course newest = courses.isEmpty() ? null : courses.get(courses.size() - 1);
        LocalDate end = newest == null ? null : newest.last();
        boolean running = newest != null && (end == null || !end.isBefore(asOf));
        facts.put(Fact.ON_TB_TREATMENT, Opinion.of(running));
        facts.put(
                Fact.MONTHS_ON_TB_TREATMENT,
                newest != null && running ? Opinion.of(months(newest.first(), asOf)) : Opinion.UNKNOWN);
        facts.put(
                Fact.MONTHS_SINCE_TB_TREATMENT,
                end != null && !running ? Opinion.of(months(end, asOf)) : Opinion.UNKNOWN);
    }

    /** In so many months before the day; of the same day then is too old. */
    private static boolean within(LocalDate day, LocalDate asOf, int months) {
        return !day.isAfter(asOf) && day.isAfter(asOf.minus(Period.ofMonths(months)));
    }

    private static void laboratory(Map<Fact, Opinion> facts, Results results, LocalDate asOf) {
        List<Result> viralLoads = results.viralLoads(asOf);
        Opinion last = meaning(viralLoads, 0);
        facts.put(Fact.LAST_VIRAL_LOAD, last);
        facts.put(Fact.PREVIOUS_VIRAL_LOAD, meaning(viralLoads, 1));
        facts.put(Fact.MONTHS_SINCE_VIRAL_LOAD, since(newest(viralLoads), asOf));
        facts.put(
                Fact.LAST_VIRAL_LOAD_DETECTED,
                last.least() == null ? Opinion.UNKNOWN : Opinion.of(last.least().signum() > 0));
        facts.put(
                Fact.VIRAL_LOAD_DUE,
                Opinion.of(
                        newest(viralLoads).map(day -> months(day, asOf) >= 12).orElse(true)));
        List<Result> counts = results.cd4(asOf);
        facts.put(Fact.LAST_CD4, meaning(counts, 0));
        facts.put(Fact.MONTHS_SINCE_CD4, since(newest(counts), asOf));
        facts.put(Fact.LAST_CD4_PERCENT, meaning(results.cd4Percent(asOf), 0));
    }

    private static Opinion meaning(List<Result> results, int nth) {
        return nth < results.size() ? results.get(nth).meaning() : Opinion.UNKNOWN;
    }

    private static Optional<LocalDate> newest(List<Result> results) {
        return results.stream().findFirst().map(Result::day);
    }

    private void conditions(Map<Fact, Opinion> facts, ClientRecord client, LocalDate asOf) {
        List<Condition> conditions = client.all(Condition.class)
                .filter(condition -> condition.getVerificationStatus().getCoding().stream()
                        .noneMatch(
                                coding -> Set.of("refuted", "entered-in-error").contains(coding.getCode())))
                .filter(condition ->
                        begun(condition).map(day -> !day.isAfter(asOf)).orElse(true))
                .toList();
        Predicate<Condition> active = condition -> isActive(condition, asOf);
        facts.put(Fact.ACTIVE_TB, any(conditions, ValueSets.TUBERCULOSIS, active));
        facts.put(Fact.CONDITION_NEEDING_FOLLOW_UP, any(conditions, ValueSets.FOLLOW_UP_CONDITIONS, active));
        facts.put(Fact.CURRENT_ILLNESS, any(conditions, ValueSets.CURRENT_ILLNESS, active));
        facts.put(Fact.KAPOSI_SARCOMA, any(conditions, ValueSets.KAPOSI_SARCOMA, condition -> true));
        boolean happened = client.all(AdverseEvent.class)
                .filter(event -> event.getActuality() == AdverseEventActuality.ACTUAL)
                .map(event -> event.hasDate() ? event.getDateElement() : event.getRecordedDateElement())
                .anyMatch(date -> date.hasValue() && within(day(date), asOf, 6));
        facts.put(
                Fact.ADVERSE_REACTION,
                happened
                        ? Opinion.of(true)
                        : any(conditions, ValueSets.ADVERSE_DRUG_REACTION, condition -> begun(condition)
                                .map(day -> within(day, asOf, 6))
                                .orElse(false)));
    }

    private Opinion any(List<Condition> conditions, String valueSet, Predicate<Condition> is) {
        return Opinion.of(conditions.stream()
                .anyMatch(condition -> codes.in(valueSet, condition.getCode()).isPresent() && is.test(condition)));
    }

    private static Optional<LocalDate> begun(Condition condition) {
        if (condition.getOnset() instanceof DateTimeType onset) {
            return Optional.of(day(onset));
        }
        return condition.hasRecordedDate() ? Optional.of(day(condition.getRecordedDateElement())) : Optional.empty();
    }

    private static boolean isActive(Condition condition, LocalDate asOf) {
        if (condition.getAbatement() instanceof DateTimeType end) {
            return day(end).isAfter(asOf);
        }
        return !condition.hasClinicalStatus()
                || condition.getClinicalStatus().getCoding().stream()
                        .anyMatch(coding ->
                                Set.of("active", "recurrence", "relapse").contains(coding.getCode()));
    }

    private void answers(Map<Fact, Opinion> facts, ClientRecord client, LocalDate asOf) {
        facts.put(
                Fact.PREGNANT,
                Opinion.of(newest(client, ValueSets.PREGNANCY_STATUS, asOf, 9, ValueSets.PREGNANT_ANSWER)
                        .orElse(false)));
        facts.put(
                Fact.BREASTFEEDING,
                Opinion.of(newest(client, ValueSets.BREASTFEEDING_STATUS, asOf, 18, ValueSets.BREASTFEEDING_ANSWER)
                        .orElse(false)));
        facts.put(
                Fact.KNOWS_STATUS,
                newest(client, ValueSets.STATUS_DISCLOSURE, asOf, Integer.MAX_VALUE, ValueSets.YES_ANSWER)
                        .map(Opinion::of)
                        .orElse(Opinion.UNKNOWN));
        Optional<String> adherence = observations(client, ValueSets.ADHERENCE_OBSERVATION, asOf, 6).stream()
                .max(TIME)
                .flatMap(observation -> observation.getValue() instanceof CodeableConcept concept
                        ? codes.in(ValueSets.ADHERENCE, concept)
                        : Optional.empty());
        facts.put(
                Fact.GOOD_ADHERENCE,
                adherence
                        .map(code -> Opinion.of(code.equals(Adherence.GOOD.code())))
                        .orElse(Opinion.UNKNOWN));
        facts.put(
                Fact.POOR_ADHERENCE,
                Opinion.of(adherence.filter(Adherence.POOR.code()::equals).isPresent()));
        facts.put(
                Fact.WHO_STAGE,
                observations(client, ValueSets.WHO_STAGE_OBSERVATION, asOf, Integer.MAX_VALUE).stream()
                        .filter(observation -> stage(observation).isPresent())
                        .max(TIME)
                        .flatMap(this::stage)
                        .map(Opinion::of)
                        .orElse(Opinion.UNKNOWN));
    }

    private Optional<Integer> stage(Observation observation) {
        if (observation.getValue() instanceof IntegerType number) {
            return Optional.of(number.getValue()).filter(stage -> stage >= 1 && stage <= 4);
        }
        return observation.getValue() instanceof CodeableConcept concept
                ? codes.in(ValueSets.WHO_STAGE, concept).map(Integer::valueOf)
                : Optional.empty();
    }

    private static final Comparator<Observation> TIME = Comparator.comparing(
                    (Observation observation) -> day((DateTimeType) observation.getEffective()))
            .thenComparing(observation ->
                    Results.instant((DateTimeType) observation.getEffective()).toInstant());

    /** Whether the newest answer is yes; of two of one time, whether one is. */
    private Optional<Boolean> newest(ClientRecord client, String question, LocalDate asOf, int months, String yes) {
        return observations(client, question, asOf, months).stream()
                .max(TIME.thenComparing(observation -> isYes(observation, yes)))
                .map(observation -> isYes(observation, yes));
    }

    private boolean isYes(Observation observation, String yes) {
        return observation.getValue() instanceof BooleanType flag
                ? flag.booleanValue()
                : observation.getValue() instanceof CodeableConcept concept
                        && codes.in(yes, concept).isPresent();
    }

    private List<Observation> observations(ClientRecord client, String question, LocalDate asOf, int months) {
        return client.all(Observation.class)
                .filter(Results::counted)
                .filter(observation -> codes.in(question, observation.getCode()).isPresent())
                .filter(observation -> observation.getEffective() instanceof DateTimeType at
                        && !day(at).isAfter(asOf)
                        && (months == Integer.MAX_VALUE || within(day(at), asOf, months)))
                .toList();
    }

    private static boolean isMember(Group group, ClientRecord client, LocalDate asOf) {
        return group.hasExtension(Extensions.DELIVERY_MODEL)
                && group.getMember().stream()
                        .filter(member -> member.getEntity().getReference().equals("Patient/" + client.id()))
                        // one that is over without saying since when never counts
                        .filter(member ->
                                !member.getInactive() || member.getPeriod().hasEnd())
                        .map(Group.GroupMemberComponent::getPeriod)
                        .anyMatch(period -> (!period.hasStart()
                                        || !day(period.getStartElement()).isAfter(asOf))
                                && (!period.hasEnd()
                                        || !day(period.getEndElement()).isBefore(asOf)));
    }
}
