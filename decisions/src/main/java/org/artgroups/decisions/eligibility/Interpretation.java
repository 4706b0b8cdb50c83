package org.artgroups.decisions.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.decisions.eligibility.ClientRecords.Unread;
import org.artgroups.decisions.views.Phrases;
import org.artgroups.decisions.views.Terminology;
import org.artgroups.fhir.generated.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Observations and Conditions of one client say: which fact each is about, by its codes and words; what nobody can
 * read is kept as such. Not thread-safe.
 */
public final class Interpretation {

    static final String PREGNANCY = "pregnancy";
    static final String TUBERCULOSIS = "tuberculosis";

    private static final List<String> QUESTIONS = List.of(
            "pregnancy-status",
            "pregnancy-test",
            "breastfeeding-status",
            "adherence-observation",
            "status-disclosure",
            "who-stage-observation",
            "tuberculosis-status",
            "tuberculosis-test",
            "delivery-date",
            "gestational-age",
            "viral-load",
            "viral-load-log",
            "viral-load-units",
            "cd4-count",
            "cd4-percent",
            "regimen-observation");

    /** Why there is no value, where that leaves open what was found. */
    private static final Set<String> FOUND_UNTOLD = Set.of(
            "masked",
            "as-text",
            "unsupported",
            "temp-unknown",
            "negative-infinity",
            "positive-infinity",
            "not-a-number");

    /** Days from the last menstruation to the expected birth, and the most that a pregnancy lasts. */
    private static final int GESTATION = 280;

    private static final int LONGEST_GESTATION = 315;
    private static final BigDecimal DAYS_OF_WEEK = BigDecimal.valueOf(7);
    private static final int YOUNGEST_MOTHER = 9;

    private final Terminology terminology;
    private final ClientRecords recorded;
    private final LocalDate asOf;
    private final Map<String, List<Row.Finding>> findings = new LinkedHashMap<>();
    private final Map<String, List<Row.Condition>> conditions = new LinkedHashMap<>();
    private final MedicineReading medicines;
    private final Windows windows;

    /** What is found goes into {@code recorded}. */
    public Interpretation(Terminology terminology, Windows windows, ClientRecords recorded, LocalDate asOf) {
        this.windows = windows;
        this.terminology = terminology;
        this.recorded = recorded;
        this.asOf = asOf;
        this.medicines = new MedicineReading(terminology, recorded, asOf);
    }

    /** Takes a row of an Observation. */
    public void add(Row.Finding row) {
        findings.computeIfAbsent(row.record(), any -> new ArrayList<>(1)).add(row);
    }

    /** Takes a row of a Condition. */
    public void add(Row.Condition row) {
        conditions.computeIfAbsent(row.record(), any -> new ArrayList<>(1)).add(row);
    }

    /** Takes a row of a medicine. */
    public void add(Row.Medicine row) {
        medicines.add(row);
    }

    /** Reads what was taken. */
    public void finish() {
        findings.values().forEach(this::read);
        conditions.values().forEach(this::readCondition);
        medicines.finish();
    }

    // ---------------------------------------------------------------------------------------------- Observations

    private void read(List<Row.Finding> rows) {
        Row.Finding row = rows.get(0);
        List<Row.Coded> questions = rows.size() == 1
                ? List.of(row.question())
                : rows.stream().map(Row.Finding::question).distinct().toList();
        Set<String> lists = lists(questions, row.date());
        if (!hasValue(rows) && row.absent() != null && !FOUND_UNTOLD.contains(row.absent())) {
            return;
        }
        String kind = kind(lists);
        if (kind == null) {
            readStatement(rows, questions, lists);
            return;
        }
        if (row.date() == null) {
            unread(rows, Coverage.ofList(kind), "it has no date");
            return;
        }
        if (!isFinal(row)) {
            if (hasValue(rows)) {
                unread(rows, Coverage.ofList(kind), "its status is " + row.status());
            }
            return;
        }
        LocalDate date = row.date();
        switch (kind) {
            case "viral-load", "viral-load-log", "viral-load-units" -> viralLoad(rows, date, lists);
            case "cd4-count" -> recorded.cd4.add(result(row, date, false, false));
            case "cd4-percent" -> recorded.cd4Percent.add(result(row, date, false, false));
            case "delivery-date" -> delivery(rows, date);
            case "gestational-age" -> gestation(row, date);
            case "pregnancy-status", "pregnancy-test" -> pregnancy(rows, date);
            case "breastfeeding-status" -> yesOrNo(rows, date, kind, "breastfeeding-answer");
            case "status-disclosure" -> yesOrNo(rows, date, kind, "yes-answer");
            case "adherence-observation" -> graded(rows, date, kind, "adherence");
            case "who-stage-observation" -> graded(rows, date, kind, "who-stage");
            case "regimen-observation" ->
                answers(rows)
                        .forEach(answer -> medicines.add(new Row.Medicine(
                                row.record(), answer, "observed", date, null, null, new Row.Coded(null, null, null))));
            default -> tuberculosis(rows, date);
        }
    }

    private static @Nullable String kind(Set<String> lists) {
        for (String question : QUESTIONS) {
            if (lists.contains(question)) {
                return question;
            }
        }
        return null;
    }

    private static boolean isFinal(Row.Finding row) {
        return !row.status().equals("preliminary") && !row.status().equals("unknown");
    }

    private static boolean hasValue(List<Row.Finding> rows) {
        return rows.stream()
                .anyMatch(row -> row.value() != null
                        || row.flag() != null
                        || row.day() != null
                        || row.answer().code() != null
                        || row.answer().text() != null);
    }

    private static List<Row.Coded> answers(List<Row.Finding> rows) {
        return rows.size() == 1
                ? List.of(rows.get(0).answer())
                : rows.stream().map(Row.Finding::answer).distinct().toList();
    }

    private Set<String> lists(List<Row.Coded> codes, @Nullable LocalDate day) {
        Set<String> lists = new LinkedHashSet<>();
        for (Row.Coded code : codes) {
            for (Terminology.Sense sense : terminology.senses(code.system(), code.code())) {
                if (sense.holds(day)) {
                    lists.add(sense.list());
                }
            }
        }
        return lists;
    }

    private void viralLoad(List<Row.Finding> rows, LocalDate date, Set<String> lists) {
        Set<String> answers = lists(answers(rows), date);
        Row.Finding row = rows.get(0);
        boolean no = Boolean.FALSE.equals(row.flag()) || answers.contains("no-answer");
        if (no && !answers.contains("negative-answer")) {
            return; // Ethiopia's way to say that none was done
        }
        boolean notDetected = answers.contains("not-detected");
        ClientRecords.Result result = result(row, date, lists.contains("viral-load-log"), notDetected);
        if (!lists.contains("viral-load") && !lists.contains("viral-load-log")) {
            result = new ClientRecords.Result(
                    result.record(),
                    date,
                    result.at(),
                    result.value(),
                    result.comparator(),
                    result.unit(),
                    result.text(),
                    false,
                    notDetected,
                    true,
                    result.dated());
        }
        recorded.viralLoads.add(
                answers.contains("detected") && result.value() == null
                        ? new ClientRecords.Result(
                                result.record(),
                                date,
                                result.at(),
                                null,
                                null,
                                null,
                                "detected",
                                false,
                                false,
                                false,
                                result.dated())
                        : result);
    }

    private static ClientRecords.Result result(Row.Finding row, LocalDate date, boolean log, boolean notDetected) {
        return new ClientRecords.Result(
                row.record(),
                date,
                row.at(),
                row.value(),
                row.comparator(),
                row.unit(),
                row.answer().text(),
                log,
                notDetected,
                false,
                row.dated());
    }

    private void delivery(List<Row.Finding> rows, LocalDate date) {
        Row.Finding row = rows.get(0);
        LocalDate day = row.day();
        if (day == null) {
            unread(rows, Set.of(PREGNANCY), "it is no date");
        } else {
            recorded.findings.add(new ClientRecords.Finding(PREGNANCY, row.record(), date, row.at(), true, day, false));
        }
    }

    /** How long a pregnancy has lasted; of a child it is how long that of the mother did. */
    private void gestation(Row.Finding row, LocalDate date) {
        ClientRecords.Person person = recorded.person;
        if (person != null
                && person.birthDate() != null
                && BirthDate.parse(person.birthDate()).earliest().isAfter(date.minusYears(YOUNGEST_MOTHER))) {
            return;
        }
        BigDecimal value = row.value();
        String unit = row.unit() == null ? "" : row.unit().toLowerCase(Locale.ROOT);
        int days = value == null
                ? 0
                : value.multiply(unit.startsWith("d") ? BigDecimal.ONE : DAYS_OF_WEEK)
                        .intValue();
        if (days < 1 || days > LONGEST_GESTATION) {
            unread(List.of(row), Set.of(PREGNANCY), "its answer is not known here");
        } else {
            recorded.findings.add(new ClientRecords.Finding(
                    PREGNANCY, row.record(), date, row.at(), true, date.plusDays(GESTATION - days), false));
        }
    }

    /** Yes, no, or null where it cannot be known; empty lists of answers with a reason are none. */
    private @Nullable Boolean said(List<Row.Finding> rows, LocalDate date, Set<String> yes, Set<String> no) {
        Row.Finding row = rows.get(0);
        Set<String> lists = lists(answers(rows), date);
        if (lists.stream().anyMatch(yes::contains)) {
            return true;
        }
        if (lists.stream().anyMatch(no::contains)) {
            return false;
        }
        if (row.flag() != null) {
            return row.flag();
        }
        String text = row.answer().text();
        if (yes.stream().anyMatch(list -> Phrases.is(text, list))) {
            return true;
        }
        return no.stream().anyMatch(list -> Phrases.is(text, list)) ? Boolean.FALSE : null;
    }

    private boolean saidUnknown(List<Row.Finding> rows, LocalDate date) {
        return lists(answers(rows), date).contains("unknown-answer")
                || Phrases.is(rows.get(0).answer().text(), "unknown-answer");
    }

    private void pregnancy(List<Row.Finding> rows, LocalDate date) {
        Row.Finding row = rows.get(0);
        Boolean pregnant = said(
                rows,
                date,
                Set.of("pregnant-answer", "pregnancy", "yes-answer", "positive-answer"),
                Set.of("not-pregnant-answer", "no-answer", "negative-answer"));
        if (pregnant != null) {
            recorded.findings.add(
                    new ClientRecords.Finding(PREGNANCY, row.record(), date, row.at(), pregnant, null, false));
        } else {
            unread(
                    rows,
                    Set.of(PREGNANCY),
                    saidUnknown(rows, date) ? "it says that it is not known" : "its answer is not known here");
        }
    }

    private void yesOrNo(List<Row.Finding> rows, LocalDate date, String question, String also) {
        Row.Finding row = rows.get(0);
        Boolean yes = said(rows, date, new LinkedHashSet<>(List.of(also, "yes-answer")), Set.of("no-answer"));
        if (yes == null) {
            unread(
                    rows,
                    Coverage.ofList(question),
                    saidUnknown(rows, date) ? "it says that it is not known" : "its answer is not known here");
        } else {
            recorded.answer(question, new ClientRecords.Answer(row.record(), date, row.at(), yes, null, null));
        }
    }

    private void graded(List<Row.Finding> rows, LocalDate date, String question, String list) {
        Row.Finding row = rows.get(0);
        String code = answers(rows).stream()
                .flatMap(answer -> terminology.senses(answer.system(), answer.code()).stream())
                .filter(sense -> sense.holds(date) && sense.list().equals(list))
                .map(Terminology.Sense::standard)
                .findFirst()
                .orElse(Phrases.standsFor(row.answer().text(), list));
        BigDecimal value = row.value();
        Integer number = value == null ? null : value.intValue();
        if (code == null && (number == null || !list.equals("who-stage") || number < 1 || number > 4)) {
            unread(
                    rows,
                    Coverage.ofList(question),
                    saidUnknown(rows, date) ? "it says that it is not known" : "its answer is not known here");
        } else {
            recorded.answer(question, new ClientRecords.Answer(row.record(), date, row.at(), false, code, number));
        }
    }

    private void tuberculosis(List<Row.Finding> rows, LocalDate date) {
        Row.Finding row = rows.get(0);
        Set<String> lists = lists(answers(rows), date);
        String text = row.answer().text();
        if (lists.contains("tuberculosis-treatment-running") || Phrases.is(text, "tuberculosis-treatment-running")) {
            recorded.findings.add(
                    new ClientRecords.Finding("tb-treatment", row.record(), date, row.at(), true, null, false));
            return;
        }
        if (lists.contains("tuberculosis-treatment-ended") || Phrases.is(text, "tuberculosis-treatment-ended")) {
            recorded.findings.add(
                    new ClientRecords.Finding("tb-treatment", row.record(), date, row.at(), false, null, false));
            return;
        }
        Boolean found = said(
                rows,
                date,
                Set.of("tuberculosis", "positive-answer", "yes-answer"),
                Set.of("no-tuberculosis", "negative-answer", "no-answer"));
        if (found != null) {
            recorded.findings.add(
                    new ClientRecords.Finding(TUBERCULOSIS, row.record(), date, row.at(), found, null, false));
        } else {
            unread(
                    rows,
                    Set.of(TUBERCULOSIS),
                    saidUnknown(rows, date) ? "it says that it is not known" : "its answer is not known here");
        }
    }

    /** One whose code is what was found, or is not known at all. */
    private void readStatement(List<Row.Finding> rows, List<Row.Coded> questions, Set<String> lists) {
        Row.Finding row = rows.get(0);
        LocalDate date = row.date();
        boolean pregnancy = lists.contains("pregnant-answer") || lists.contains(PREGNANCY);
        boolean tuberculosis = lists.contains(TUBERCULOSIS);
        boolean stage = lists.contains("who-stage");
        if ((pregnancy || tuberculosis || stage) && date != null && isFinal(row)) {
            Boolean said = hasValue(rows)
                    ? said(
                            rows,
                            date,
                            Set.of("yes-answer", "positive-answer", "pregnant-answer"),
                            Set.of("no-answer", "negative-answer", "not-pregnant-answer"))
                    : Boolean.TRUE;
            if (said == null) {
                Set<String> topics =
                        new LinkedHashSet<>(Set.of(pregnancy ? PREGNANCY : tuberculosis ? TUBERCULOSIS : "stage"));
                topics.addAll(Coverage.topics(null, row.answer().text(), row.value() != null, row.unit(), false));
                unread(rows, topics, "its answer is not known here");
            } else if (stage) {
                if (said) {
                    graded(
                            questions.stream()
                                    .map(question -> new Row.Finding(
                                            row.record(),
                                            row.status(),
                                            date,
                                            row.dated(),
                                            row.at(),
                                            question,
                                            question,
                                            null,
                                            null,
                                            null,
                                            null,
                                            null,
                                            null,
                                            0))
                                    .toList(),
                            date,
                            "who-stage-observation",
                            "who-stage");
                }
            } else {
                recorded.findings.add(new ClientRecords.Finding(
                        pregnancy ? PREGNANCY : TUBERCULOSIS, row.record(), date, row.at(), said, null, false));
            }
            return;
        }
        Set<String> former = lists.stream()
                .filter(list -> list.startsWith(Terminology.FORMER))
                .flatMap(list -> Coverage.ofList(list.substring(Terminology.FORMER.length())).stream())
                .collect(Collectors.toSet());
        if (lists.contains("no-relevance") || (!hasValue(rows) && row.components() == 0 && former.isEmpty())) {
            return;
        }
        if (pregnancy || tuberculosis || stage) {
            unread(
                    rows,
                    pregnancy ? Set.of(PREGNANCY) : tuberculosis ? Set.of(TUBERCULOSIS) : Set.of("stage"),
                    "it has no date, or is not final");
            return;
        }
        if (lists.stream().anyMatch(list -> !list.startsWith(Terminology.FORMER))) {
            // a code that is known to mean something else
            if (former.isEmpty()) {
                return;
            }
        }
        String words = words(questions);
        if (former.isEmpty()
                && Phrases.mentions(words, "no-relevance")
                && Stream.of("viral-load", "cd4", "pregnancy", "tuberculosis")
                        .noneMatch(topic -> Phrases.mentions(words, "bears-" + topic))) {
            return;
        }
        Set<String> topics = new LinkedHashSet<>(former);
        Set<String> answers = lists(answers(rows), date);
        answers.stream()
                .filter(list -> Set.of(
                                "pregnant-answer",
                                PREGNANCY,
                                TUBERCULOSIS,
                                "tuberculosis-treatment-running",
                                "not-detected",
                                "detected")
                        .contains(list))
                .filter(list -> !list.endsWith("detected") || !Phrases.legible(words))
                .forEach(list -> topics.addAll(Coverage.ofList(list)));
        boolean number = row.value() != null;
        topics.addAll(Coverage.topics(
                words,
                row.answer().text(),
                number,
                row.unit(),
                row.flag() != null
                        || row.answer().code() != null
                        || row.answer().text() != null
                        || row.components() > 0));
        if (!topics.isEmpty()) {
            unread(rows, topics, "its code is not known here");
        }
    }

    private static @Nullable String words(List<Row.Coded> codes) {
        String words = codes.stream()
                .map(Row.Coded::text)
                .filter(text -> text != null)
                .distinct()
                .collect(Collectors.joining(" "));
        // a code may be words, too
        String named = codes.stream()
                .map(Row.Coded::code)
                .filter(code ->
                        code != null && code.length() > 2 && code.chars().noneMatch(Character::isDigit))
                .map(code -> code.replace('-', ' ').replace('_', ' '))
                .collect(Collectors.joining(" "));
        String all = (words + " " + named).trim();
        return all.isEmpty() ? null : all;
    }

    private void unread(List<Row.Finding> rows, Set<String> topics, String reason) {
        Row.Finding row = rows.get(0);
        Row.Coded code = reason.startsWith("its answer") && row.answer().code() != null ? row.answer() : row.question();
        String text = reason.startsWith("its answer")
                ? row.answer().text()
                : row.question().text();
        if (row.date() != null && row.date().isAfter(asOf)) {
            return;
        }
        recorded.unread.add(
                new Unread(row.record(), row.date(), code.system(), code.code(), text, reason, Coverage.facts(topics)));
    }

    // ---------------------------------------------------------------------------------------------- Conditions

    private void readCondition(List<Row.Condition> rows) {
        Row.Condition row = rows.get(0);
        List<Row.Coded> codes = rows.stream().map(Row.Condition::code).toList();
        LocalDate date = row.onset() == null ? row.recorded() : row.onset();
        Set<String> lists = lists(codes, date);
        if (date != null && date.isAfter(asOf)) {
            return;
        }
        String status = row.status();
        boolean there = row.abatement() != null
                ? row.abatement().isAfter(asOf)
                : status == null || Set.of("active", "recurrence", "relapse").contains(status);
        if (lists.contains("kaposi-sarcoma")) {
            recorded.condition("kaposi-sarcoma", row.record());
        }
        if (lists.contains("adverse-drug-reaction")
                && (date == null || date.isAfter(asOf.minusMonths(windows.in(Fact.ADVERSE_REACTION))))) {
            recorded.condition("adverse-drug-reaction", row.record());
        }
        if (!there) {
            return;
        }
        boolean known = false;
        for (String list : List.of("tuberculosis", "follow-up-conditions", "current-illness")) {
            if (lists.contains(list)) {
                recorded.condition(list, row.record());
                known = true;
            }
        }
        if (lists.contains(PREGNANCY) || lists.contains("pregnant-answer")) {
            recorded.findings.add(new ClientRecords.Finding(PREGNANCY, row.record(), date, 0, true, null, true));
            known = true;
        }
        for (String stage : List.of("who-stage")) {
            known |= lists.contains(stage);
        }
        known |= lists.contains("kaposi-sarcoma") || lists.contains("adverse-drug-reaction");
        if (known || lists.contains("no-relevance") || lists.contains("no-follow-up")) {
            return;
        }
        boolean covered = codes.stream().anyMatch(code -> terminology.covered(code.system()));
        Row.Coded first = codes.get(0);
        Set<Fact> facts = covered ? Set.of(Fact.CONDITION_NEEDING_FOLLOW_UP) : Coverage.facts(Set.of("condition"));
        recorded.unread.add(new Unread(
                row.record(), date, first.system(), first.code(), first.text(), "its code is not known here", facts));
    }
}
