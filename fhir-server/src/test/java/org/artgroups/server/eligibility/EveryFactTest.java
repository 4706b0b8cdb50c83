package org.artgroups.server.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.artgroups.decisions.eligibility.FactValue;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.operations.eligibility.FactsReader;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Base;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The facts of consultations, treatments and supplies, from the resources that tell them, with their boundaries. */
@DisplayName("From what was sent")
class EveryFactTest extends ServerTest {

    private static final String OWN = Canonicals.BASE + "/CodeSystem/";

    @Autowired
    private FactsReader reader;

    private String client = "";

    @BeforeEach
    void aNewClient() {
        client = unique("client");
    }

    /** Sends resources; {@code $} stands for what every one of them needs to be about the client, {@code #} for an id. */
    private void send(String... resources) {
        StringBuilder entries = new StringBuilder("{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"" + client
                + "\",\"maritalStatus\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus\",\"code\":\"M\"}]}},"
                + "\"request\":{\"method\":\"PUT\",\"url\":\"Patient/" + client + "\"}}");
        for (String resource : resources) {
            String type = resource.substring(0, resource.indexOf(' '));
            entries.append(",{\"resource\":{\"resourceType\":\"")
                    .append(type)
                    .append("\",\"subject\":{\"reference\":\"Patient/")
                    .append(client)
                    .append("\"},")
                    .append(resource.substring(type.length()).replace('\'', '"'))
                    .append("},\"request\":{\"method\":\"POST\",\"url\":\"")
                    .append(type)
                    .append("\"}}");
        }
        Answer answer = post("", "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + entries + "]}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String observation(String system, String code, String date, String value) {
        return "Observation 'status':'final','code':{'coding':[{'system':'" + system + "','code':'" + code
                + "'}]},'effectiveDateTime':'" + date + "'," + value;
    }

    private static String refill(String date, int days) {
        return "MedicationDispense 'status':'completed','medicationCodeableConcept':{'coding':[{'system':'http://www.whocc.no/atc','code':'J05AR27'}]},"
                + "'whenHandedOver':'" + date + "','daysSupply':{'value':" + days + ",'unit':'days'}";
    }

    private static String statement(String atc, String from, String to) {
        return "MedicationStatement 'status':'" + (to.isEmpty() ? "active" : "completed")
                + "','medicationCodeableConcept':{'coding':[{'system':'http://www.whocc.no/atc','code':'" + atc
                + "'}]},'effectivePeriod':{'start':'" + from + "'" + (to.isEmpty() ? "" : ",'end':'" + to + "'") + "}";
    }

    private static String condition(String icd, String onset) {
        return "Condition 'code':{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10','code':'" + icd
                + "'}]},'onsetDateTime':'" + onset + "'";
    }

    /** The value, which is the same whether all facts are asked for or this one alone. */
    private String value(Fact fact, String asOf) {
        LocalDate day = LocalDate.parse(asOf);
        FactValue amongAll = Objects.requireNonNull(
                        reader.read(List.of(client), day).get(client))
                .get(fact);
        FactValue alone = Objects.requireNonNull(
                        reader.read(List.of(client), day, Set.of(fact)).get(client))
                .get(fact);
        assertThat(alone).usingRecursiveComparison().isEqualTo(amongAll);
        List<Base> possible = amongAll.possible();
        return possible.isEmpty() ? "unknown" : possible.get(0).primitiveValue();
    }

    @Test
    void nothingOnRecordIsUnknownOrNoAsTheVocabularySays() {
        send();
        for (Fact fact : Fact.values()) {
            if (fact == Fact.MARRIED) {
                continue; // the one thing every client of this test has on record
            }
            String expected =
                    switch (fact.absence()) {
                        case "yes" -> "true";
                        case "no" -> fact.type().equals("boolean") ? "false" : "unknown";
                        default -> "unknown";
                    };
            assertThat(value(fact, "2026-01-01")).as(fact.code()).isEqualTo(expected);
        }
        assertThat(value(Fact.MARRIED, "2026-01-01")).isEqualTo("true");
    }

    @Test
    void aViralLoadIsDueFromTheDayTwelveMonthsAfterTheLast() {
        send(observation(
                "http://loinc.org",
                "20447-9",
                "2025-01-15",
                "'valueQuantity':{'value':20,'comparator':'<','unit':'copies/mL'}"));
        assertThat(value(Fact.VIRAL_LOAD_DUE, "2026-01-14")).isEqualTo("false");
        assertThat(value(Fact.VIRAL_LOAD_DUE, "2026-01-15")).isEqualTo("true");
        assertThat(value(Fact.LAST_VIRAL_LOAD_DETECTED, "2026-01-15")).isEqualTo("false");
    }

    @Test
    void cd4AsCountAndAsPercent() {
        send(
                observation("http://loinc.org", "24467-3", "2025-01-15", "'valueQuantity':{'value':350}"),
                observation("http://loinc.org", "8123-2", "2025-01-15", "'valueQuantity':{'value':18,'unit':'%'}"));
        assertThat(value(Fact.LAST_CD4_PERCENT, "2025-06-01")).isEqualTo("18");
        assertThat(value(Fact.MONTHS_SINCE_CD4, "2025-06-14")).isEqualTo("4");
        assertThat(value(Fact.MONTHS_SINCE_CD4, "2025-06-15")).isEqualTo("5");
    }

    @Test
    void whoStageAsANumberAndAsACode() {
        send(
                observation("http://loinc.org", "45233-4", "2025-01-01", "'valueInteger':3"),
                observation(
                        "http://loinc.org",
                        "45233-4",
                        "2025-06-01",
                        "'valueCodeableConcept':{'coding':[{'system':'" + OWN + "who-stage','code':'1'}]}"));
        assertThat(value(Fact.WHO_STAGE, "2025-05-31")).isEqualTo("3");
        assertThat(value(Fact.WHO_STAGE, "2025-06-01")).isEqualTo("1");
    }

    @Test
    void breastfeedingCountsForEighteenMonths() {
        send(observation("http://loinc.org", "63895-7", "2025-01-15", "'valueBoolean':true"));
        assertThat(value(Fact.BREASTFEEDING, "2026-07-14")).isEqualTo("true");
        assertThat(value(Fact.BREASTFEEDING, "2026-07-15")).isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({"good,true,false", "fair,false,false", "poor,false,true"})
    void adherenceCountsForSixMonths(String said, String good, String poor) {
        send(observation(
                OWN + "observation-kind",
                "adherence",
                "2025-01-15",
                "'valueCodeableConcept':{'coding':[{'system':'" + OWN + "adherence','code':'" + said + "'}]}"));
        assertThat(value(Fact.GOOD_ADHERENCE, "2025-07-14")).isEqualTo(good);
        assertThat(value(Fact.POOR_ADHERENCE, "2025-07-14")).isEqualTo(poor);
        assertThat(value(Fact.GOOD_ADHERENCE, "2025-07-15")).isEqualTo("unknown");
        assertThat(value(Fact.POOR_ADHERENCE, "2025-07-15")).isEqualTo("false");
    }

    @Test
    void whetherTheStatusIsKnown() {
        send(observation(OWN + "observation-kind", "status-disclosed", "2025-01-15", "'valueBoolean':true"));
        assertThat(value(Fact.KNOWS_STATUS, "2025-01-14")).isEqualTo("unknown");
        assertThat(value(Fact.KNOWS_STATUS, "2025-01-15")).isEqualTo("true");
    }

    @Test
    void treatmentsOfTuberculosisThatMeetAreOneAndIsoniazidIsNone() {
        send(
                statement("J04AC01", "2024-01-01", "2024-06-30"),
                statement("J04AM06", "2025-01-01", "2025-02-28"),
                statement("J04AM02", "2025-03-01", "2025-06-30"));
        assertThat(value(Fact.ON_TB_TREATMENT, "2024-03-01")).isEqualTo("false");
        assertThat(value(Fact.MONTHS_ON_TB_TREATMENT, "2025-06-30")).isEqualTo("5");
        assertThat(value(Fact.ON_TB_TREATMENT, "2025-06-30")).isEqualTo("true");
        assertThat(value(Fact.ON_TB_TREATMENT, "2025-07-01")).isEqualTo("false");
        assertThat(value(Fact.MONTHS_SINCE_TB_TREATMENT, "2026-01-30")).isEqualTo("7");
        assertThat(value(Fact.MONTHS_ON_TB_TREATMENT, "2026-01-30")).isEqualTo("unknown");
    }

    @Test
    void twentyEightDaysWithoutSupplyAreNoInterruptionAndTwentyNineAre() {
        send(refill("2025-01-01", 30));
        assertThat(value(Fact.DAYS_LATE, "2025-01-31")).isEqualTo("0");
        assertThat(value(Fact.DAYS_LATE, "2025-02-05")).isEqualTo("5");
        assertThat(value(Fact.INTERRUPTED, "2025-02-28")).isEqualTo("false");
        assertThat(value(Fact.INTERRUPTED, "2025-03-01")).isEqualTo("true");
    }

    @Test
    void aLatePickUpIsAnInterruptionForSixMonths() {
        send(refill("2025-01-01", 30), refill("2025-03-10", 300));
        assertThat(value(Fact.INTERRUPTED, "2025-09-09")).isEqualTo("true");
        assertThat(value(Fact.INTERRUPTED, "2025-09-10")).isEqualTo("false");
    }

    @Test
    void kaposiSarcomaCountsForEverAndAnAdverseReactionForSixMonths() {
        send(condition("C46.9", "2015-01-01"), "AdverseEvent 'actuality':'actual','date':'2025-01-15'");
        assertThat(value(Fact.KAPOSI_SARCOMA, "2026-01-01")).isEqualTo("true");
        assertThat(value(Fact.ADVERSE_REACTION, "2025-07-14")).isEqualTo("true");
        assertThat(value(Fact.ADVERSE_REACTION, "2025-07-15")).isEqualTo("false");
    }

    @Test
    void aSwitchToDolutegravirIsNoBreakWhereTheRuleSetSaysSo() {
        send(statement("J05AR06", "2020-01-10", "2025-06-09"), statement("J05AR27", "2025-06-10", ""));
        assertThat(value(Fact.MONTHS_ON_REGIMEN, "2025-12-10")).isEqualTo("6");
        assertThat(value(Fact.MONTHS_ON_REGIMEN_IGNORING_DTG_SWITCH, "2025-12-10"))
                .isEqualTo("71");
    }

    @Test
    void anotherSwitchIsABreakAllTheSame() {
        send(statement("J05AR13", "2020-01-10", "2025-06-09"), statement("J05AR06", "2025-06-10", ""));
        assertThat(value(Fact.MONTHS_ON_REGIMEN_IGNORING_DTG_SWITCH, "2025-12-10"))
                .isEqualTo("6");
    }
}
