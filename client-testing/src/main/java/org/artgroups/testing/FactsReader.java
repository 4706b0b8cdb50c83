package org.artgroups.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.artgroups.decisions.eligibility.ClientRecords;
import org.artgroups.decisions.eligibility.ClientRecords.Answer;
import org.artgroups.decisions.eligibility.ClientRecords.Result;
import org.artgroups.decisions.eligibility.FactCalculator;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.views.Concept;
import org.artgroups.fhir.generated.Fact;
import org.jspecify.annotations.Nullable;

/** Reads the facts of clients from what is on record of them, as {@code facts.sql} does. Safe for use by many threads. */
final class FactsReader {
    private static final int MONTHS_A_REACTION_COUNTS = 6;
    private static final int MONTHS_ADHERENCE_COUNTS = 6;
    private static final int MONTHS_PREGNANT = 9;
    private static final int MONTHS_BREASTFEEDING = 18;
    private static final String REACTION = "adverse-drug-reaction";
    private static final List<String> CONDITIONS =
            List.of("tuberculosis", "follow-up-conditions", "current-illness", "kaposi-sarcoma", REACTION);
    private static final List<String> QUESTIONS =
            List.of("who-stage-observation", "breastfeeding-status", "adherence-observation", "status-disclosure");

    private final Store store;

    FactsReader(Store store) {
        this.store = store;
    }

    /** Every fact of a client as known on a day: what a test has said of it, else what is on record. */
    Facts read(String client, LocalDate asOf) {
        Facts known = FactCalculator.of(recorded(client, asOf), asOf, Set.of(Fact.values()));
        return store.said(client).over(known);
    }

    private ClientRecords recorded(String client, LocalDate asOf) {
        ClientRecords recorded = new ClientRecords();
        store.rows("client").stream()
                .filter(row -> row.is("id", client))
                .findFirst()
                .ifPresent(row -> recorded.person = new ClientRecords.Person(
                        "Patient/" + client,
                        row.text("birth_date"),
                        row.flag("married"),
                        row.flag("marital_status_known")));
        by("viral_load", client, asOf).map(FactsReader::viralLoad).forEach(recorded.viralLoads::add);
        by("cd4", client, asOf).map(FactsReader::count).forEach(recorded.cd4::add);
        by("cd4_percent", client, asOf).map(FactsReader::count).forEach(recorded.cd4Percent::add);
        addMedicines(recorded, client, asOf);
        addTuberculosis(recorded, client, asOf);
        addConditions(recorded, client, asOf);
        addAnswers(recorded, client, asOf);
        store.rows("membership").stream()
                .filter(row -> row.is("client", client) && Store.holds(row, asOf))
                .map(row -> row.id("group_id"))
                .filter(group -> store.rows("care_group").stream().anyMatch(each -> each.is("id", group)))
                .forEach(group -> recorded.groups.add("Group/" + group));
        return recorded;
    }

    private Stream<Row> by(String table, String client, LocalDate asOf) {
        return store.rows(table).stream().filter(row -> row.is("client", client) && row.by("date", asOf));
    }

    private static Result viralLoad(Row row) {
        return new Result(
                observation(row),
                row.day("date", LocalDate.MIN),
                row.at("at"),
                row.number("value"),
                row.text("comparator"),
                row.text("unit"),
                row.text("text"),
                row.flag("log"),
                row.flag("not_detected"));
    }

    private static Result count(Row row) {
        return new Result(
                observation(row),
                row.day("date", LocalDate.MIN),
                row.at("at"),
                row.number("value"),
                row.text("comparator"),
                row.text("unit"),
                null,
                false,
                false);
    }

    private static String observation(Row row) {
        return "Observation/" + row.id("id");
    }

    private void addMedicines(ClientRecords recorded, String client, LocalDate asOf) {
        by("prescription", client, asOf)
                .forEach(row -> add(recorded, "MedicationRequest", row, true, row.whole("regimen_line")));
        by("statement", client, asOf)
                .forEach(row -> add(recorded, "MedicationStatement", row, true, row.whole("regimen_line")));
        by("refill", client, asOf).forEach(row -> {
            BigDecimal days = row.number("days");
            add(recorded, "MedicationDispense", row, false, days == null ? null : days.intValue());
        });
    }

    private void add(ClientRecords recorded, String type, Row row, boolean prescribed, @Nullable Integer number) {
        Coded.of(row, store)
                .flatMap(medicine -> medicine.art().stream())
                .forEach(standard -> recorded.medicines.add(new ClientRecords.Medicine(
                        type + "/" + row.id("id"),
                        row.day("date", LocalDate.MIN),
                        standard,
                        prescribed,
                        Definitions.concepts("dolutegravir-medicine")
                                .anyMatch(concept -> concept.code().equals(standard)),
                        part(standard),
                        number)));
    }

    private static ClientRecords.@Nullable Part part(String medicine) {
        return Stream.of("whole-regimen-medicine", "backbone-medicine", "third-agent-medicine")
                .filter(list -> Definitions.concepts(list)
                        .anyMatch(concept -> concept.code().equals(medicine)))
                .findFirst()
                .map(ClientRecords.Part::of)
                .orElse(null);
    }

    private void addTuberculosis(ClientRecords recorded, String client, LocalDate asOf) {
        by("statement", client, asOf)
                .filter(this::treatsTuberculosis)
                .forEach(row -> recorded.tuberculosisTreated.add(
                        period("MedicationStatement", row, row.day("date", asOf), row.day("end_date"))));
        store.rows("prescription").stream()
                .filter(row -> row.is("client", client) && treatsTuberculosis(row))
                .filter(row -> row.has("valid_from") ? row.by("valid_from", asOf) : row.by("date", asOf))
                .forEach(row -> recorded.tuberculosisTreated.add(period(
                        "MedicationRequest",
                        row,
                        row.day("valid_from", row.day("date", asOf)),
                        row.day("valid_until"))));
    }

    private boolean treatsTuberculosis(Row row) {
        return Coded.of(row, store)
                .anyMatch(medicine -> medicine.in("tb-treatment-medicine").isPresent());
    }

    /** Without an end it goes on while the status is active. */
    private static ClientRecords.Period period(String type, Row row, LocalDate first, @Nullable LocalDate last) {
        return new ClientRecords.Period(
                type + "/" + row.id("id"), first, last == null && !row.is("status", "active") ? first : last);
    }

    private void addConditions(ClientRecords recorded, String client, LocalDate asOf) {
        LocalDate recent = asOf.minusMonths(MONTHS_A_REACTION_COUNTS);
        for (Row row : store.rows("condition")) {
            LocalDate since = row.day("onset", row.day("recorded", LocalDate.MIN));
            if (row.is("client", client) && !since.isAfter(asOf)) {
                CONDITIONS.stream()
                        .filter(list -> Definitions.concept(list, row.text("system"), row.text("code"))
                                .isPresent())
                        .filter(list -> switch (list) {
                            case "kaposi-sarcoma" -> true;
                            case REACTION -> since.isAfter(recent);
                            default -> goesOn(row, asOf);
                        })
                        .forEach(list -> recorded.condition(list, "Condition/" + row.id("id")));
            }
        }
        by("adverse_event", client, asOf)
                .filter(row -> !row.by("date", recent))
                .forEach(row -> recorded.condition(REACTION, "AdverseEvent/" + row.id("id")));
    }

    private static boolean goesOn(Row row, LocalDate asOf) {
        return row.has("abatement")
                ? !row.by("abatement", asOf)
                : !row.has("clinical_status")
                        || List.of("active", "recurrence", "relapse").contains(row.id("clinical_status"));
    }

    private void addAnswers(ClientRecords recorded, String client, LocalDate asOf) {
        by("answer", client, asOf).forEach(row -> QUESTIONS.stream()
                .filter(question -> Definitions.concept(question, row.text("question_system"), row.text("question"))
                        .isPresent())
                .filter(question -> switch (question) {
                    case "breastfeeding-status" -> !row.by("date", asOf.minusMonths(MONTHS_BREASTFEEDING));
                    case "adherence-observation" -> !row.by("date", asOf.minusMonths(MONTHS_ADHERENCE_COUNTS));
                    default -> true;
                })
                .forEach(question -> recorded.answer(question, answer(question, row))));
        by("pregnancy", client, asOf)
                .filter(row -> !row.by("date", asOf.minusMonths(MONTHS_PREGNANT)))
                .forEach(row -> recorded.answer(
                        "pregnancy-status",
                        new Answer(
                                observation(row),
                                row.day("date", asOf),
                                row.at("at"),
                                row.flag("pregnant"),
                                null,
                                null)));
    }

    private static Answer answer(String question, Row row) {
        String yes = question.equals("breastfeeding-status") ? "breastfeeding-answer" : "yes-answer";
        String scale = question.equals("who-stage-observation") ? "who-stage" : "adherence";
        return new Answer(
                observation(row),
                row.day("date", LocalDate.MIN),
                row.at("at"),
                row.has("flag") ? row.flag("flag") : said(yes, row) != null,
                said(scale, row),
                row.whole("number"));
    }

    private static @Nullable String said(String list, Row row) {
        return Definitions.concept(list, row.text("answer_system"), row.text("answer"))
                .map(Concept::standard)
                .orElse(null);
    }
}
