package org.artgroups.server.eligibility;

import static org.artgroups.server.eligibility.EmrRecord.coded;
import static org.artgroups.server.eligibility.EmrRecord.copies;
import static org.artgroups.server.eligibility.EmrRecord.quantity;
import static org.artgroups.server.eligibility.EmrRecord.text;
import static org.artgroups.server.eligibility.EmrRecord.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.artgroups.decisions.eligibility.FactValue;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.Icd10;
import org.artgroups.fhir.generated.Loinc;
import org.artgroups.fhir.generated.Snomed;
import org.artgroups.operations.eligibility.FactsReader;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.codesystems.V3MaritalStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known of a client as of a day, from what was sent over HTTP. */
@DisplayName("As of a day")
class FactsReaderTest extends ServerTest {

    private static final String TLD = "J05AR27";
    private static final String TLE = "J05AR11";
    private static final String COTRIMOXAZOLE = "J01EE01";
    private static final String TB = "56717001";
    private static final String DIABETES = "73211009";

    @Autowired
    private FactsReader reader;

    private String client = "";

    @BeforeEach
    void aNewClient() {
        client = unique("client");
    }

    private EmrRecord record() {
        return EmrRecord.of(client);
    }

    private void send(EmrRecord record) {
        Answer answer = post("", record.bundle());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private FactValue fact(Fact fact, String asOf) {
        return Objects.requireNonNull(
                        reader.read(List.of(client), LocalDate.parse(asOf)).get(client))
                .get(fact);
    }

    /** The values a fact may have; none if it is unknown. */
    private List<String> values(Fact fact, String asOf) {
        return fact(fact, asOf).possible().stream().map(Base::primitiveValue).toList();
    }

    private List<String> evidence(Fact fact, String asOf) {
        return fact(fact, asOf).evidence();
    }

    // viral loads

    @Test
    void whatIsRecordedLaterIsNotSeen() {
        send(record().viralLoad("first", "2025-01-10", 40).viralLoad("second", "2026-01-10", 2000));

        assertThat(values(Fact.LAST_VIRAL_LOAD, "2025-01-09")).isEmpty();
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2025-01-10")).containsExactly("40");
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-09")).containsExactly("40");
        assertThat(values(Fact.PREVIOUS_VIRAL_LOAD, "2026-01-09")).isEmpty();
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("2000");
        assertThat(values(Fact.PREVIOUS_VIRAL_LOAD, "2026-01-10")).containsExactly("40");
        assertThat(evidence(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("Observation/" + client + "-second");
        assertThat(evidence(Fact.PREVIOUS_VIRAL_LOAD, "2026-01-10"))
                .containsExactly("Observation/" + client + "-first");
    }

    @Test
    void monthsSinceTheLastViralLoadAreCompletedMonths() {
        send(record().viralLoad("one", "2025-08-31", 40));

        assertThat(values(Fact.MONTHS_SINCE_VIRAL_LOAD, "2025-08-30")).isEmpty();
        assertThat(values(Fact.MONTHS_SINCE_VIRAL_LOAD, "2025-08-31")).containsExactly("0");
        assertThat(values(Fact.MONTHS_SINCE_VIRAL_LOAD, "2026-02-28")).containsExactly("5");
        assertThat(values(Fact.MONTHS_SINCE_VIRAL_LOAD, "2026-08-30")).containsExactly("11");
        assertThat(values(Fact.MONTHS_SINCE_VIRAL_LOAD, "2026-08-31")).containsExactly("12");
    }

    @Test
    void ofSeveralResultsOfOneDayTheLastCountsAndTheDayCountsOnce() {
        send(record().viralLoad("before", "2025-01-10", 700)
                .viralLoad("evening", "2026-01-10T18:00:00+02:00", 40)
                .viralLoad("morning", "2026-01-10T08:00:00+02:00", 2000));

        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("40");
        assertThat(values(Fact.PREVIOUS_VIRAL_LOAD, "2026-01-10")).containsExactly("700");
    }

    @Test
    void ofSeveralResultsOfOneTimeTheHighestCounts() {
        send(record().viralLoad("a", "2026-01-10", 40)
                .viralLoad("b", "2026-01-10", 2000)
                .viralLoad("c", "2026-01-10", 30));

        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("2000");
        assertThat(values(Fact.PREVIOUS_VIRAL_LOAD, "2026-01-10")).isEmpty();
    }

    @Test
    void theHighestIsThatInCopiesWhateverWayItIsWritten() {
        send(record().viralLoad("copies", "2026-01-10", 40)
                .viralLoad("power", "2026-01-10", quantity(4.2, "{Log_copies}/mL"))
                .viralLoad("words", "2026-01-10", text("1,200")));

        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("15849");
    }

    @Test
    void aResultThatCannotBeReadDoesNotHideOneOfTheSameTimeThatCan() {
        send(record().viralLoad("unit", "2026-01-10", quantity(5200, "[IU]/mL")).viralLoad("copies", "2026-01-10", 40));

        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("40");
    }

    @Test
    void aCorrectedResultCountsAsCorrectedAndOneEnteredInErrorNotAtAll() {
        EmrRecord record = record().viralLoad("before", "2025-01-10", 700).viralLoad("one", "2026-01-10", 2000);
        send(record);
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("2000");

        send(record.change(
                "one", result -> result.setStatus(ObservationStatus.CORRECTED).setValue(copies(20))));
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("20");

        send(record.change("one", result -> result.setStatus(ObservationStatus.ENTEREDINERROR)));
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("700");
        assertThat(values(Fact.PREVIOUS_VIRAL_LOAD, "2026-01-10")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ObservationStatus.class,
            names = {"REGISTERED", "PRELIMINARY", "CANCELLED", "ENTEREDINERROR", "UNKNOWN"})
    void aResultThatIsNotFinalDoesNotCount(ObservationStatus status) {
        send(record().viralLoad("one", "2026-01-10", 40).change("one", result -> result.setStatus(status)));
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-02-01")).isEmpty();
    }

    static Stream<Arguments> fifteenThousandCopies() {
        String loinc = Loinc.SYSTEM;
        return Stream.of(
                Arguments.of("LOINC 20447-9", loinc, "20447-9", copies(15849)),
                Arguments.of("LOINC 25836-8", loinc, "25836-8", copies(15849)),
                Arguments.of("SNOMED CT, 1/mL", Snomed.SYSTEM, "315124004", quantity(15849, "1/mL")),
                Arguments.of("unit without code", loinc, "20447-9", new Quantity(15849).setUnit("copies/mL")),
                Arguments.of("no unit", loinc, "20447-9", new Quantity(15849)),
                Arguments.of("log10 by its code", loinc, "29541-0", new Quantity().setValue(new BigDecimal("4.2"))),
                Arguments.of("log10 by its unit", loinc, "20447-9", quantity(4.2, "{Log_copies}/mL")),
                Arguments.of("text", loinc, "20447-9", text("15,849 copies/mL")),
                Arguments.of("text, log10 by its code", loinc, "25841-8", text("4.2")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fifteenThousandCopies")
    void theSameViralLoadIsReadWhateverWayItIsWritten(String name, String system, String code, Type value) {
        send(record().observation("one", system, code, "2026-01-10", value));
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).as(name).containsExactly("15849");
        assertThat(evidence(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("Observation/" + client + "-one");
    }

    @Test
    void aResultWithTwoCodesIsOneResult() {
        send(record().viralLoad("one", "2026-01-10", 40).change("one", result -> result.getCode()
                .addCoding(new Coding().setSystem(Snomed.SYSTEM).setCode("315124004"))));
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("40");
        assertThat(values(Fact.PREVIOUS_VIRAL_LOAD, "2026-01-10")).isEmpty();
    }

    @Test
    void notDetectedIsZeroAndBelowTheLimitIsAnythingBelow() {
        send(record().viralLoad("coded", "2025-01-10", coded(Snomed.SYSTEM, "260415000"))
                .viralLoad("below", "2026-01-10", copies(QuantityComparator.LESS_THAN, 20)));

        assertThat(values(Fact.PREVIOUS_VIRAL_LOAD, "2026-01-10")).containsExactly("0");
        assertThat(fact(Fact.PREVIOUS_VIRAL_LOAD, "2026-01-10").note()).isEqualTo("not detected on 2025-01-10");
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("0", "19.999");
        assertThat(fact(Fact.LAST_VIRAL_LOAD, "2026-01-10").note()).isEqualTo("< 20 copies/mL on 2026-01-10");
    }

    static Stream<Arguments> notDetected() {
        return Stream.of(
                Arguments.of("LOINC", coded(Loinc.SYSTEM, "LA11883-8")),
                Arguments.of("SNOMED CT", coded(Snomed.SYSTEM, "260415000")),
                Arguments.of("text alone", new CodeableConcept().setText("Not detected")),
                Arguments.of(
                        "a local code with its text",
                        coded("https://lab.example.org", "ND").setText("TND")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notDetected")
    void notDetectedIsZeroWhateverWayItIsCoded(String name, CodeableConcept value) {
        send(record().viralLoad("coded", "2026-01-10", value));
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).as(name).containsExactly("0");
    }

    @Test
    void aCodeThatNobodyKnowsIsUnknown() {
        send(record().viralLoad("coded", "2026-01-10", coded("https://lab.example.org", "ND")));
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"pending", "40 IU/mL", "1.000"})
    void aResultThatCannotBeReadIsUnknownAndHidesNoOlderOne(String written) {
        send(record().viralLoad("older", "2025-01-10", 40).viralLoad("one", "2026-01-10", text(written)));

        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).isEmpty();
        assertThat(fact(Fact.LAST_VIRAL_LOAD, "2026-01-10").note())
                .startsWith("the result on 2026-01-10 cannot be read");
        assertThat(evidence(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("Observation/" + client + "-one");
        assertThat(values(Fact.PREVIOUS_VIRAL_LOAD, "2026-01-10")).containsExactly("40");
        assertThat(values(Fact.MONTHS_SINCE_VIRAL_LOAD, "2026-01-10")).containsExactly("0");
    }

    @Test
    void copiesUnderACodeForPowersOfTenAreUnknownWhereTheyMayBeAPower() {
        send(record().observation("one", Loinc.SYSTEM, "29541-0", "2026-01-10", copies(4)));
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).isEmpty();
        assertThat(fact(Fact.LAST_VIRAL_LOAD, "2026-01-10").note()).contains("cannot be read");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-01",
                "2026",
                "2026-01-01T00:30:00+02:00",
                "2026-01-01T23:30:00+02:00",
                "2026-01-01T00:30:00Z",
                "2026-01-01T00:30:00+13:00",
                "2026-01-01T23:30:00-11:00"
            })
    void aResultIsOfTheDayItsSenderWroteWhateverTheZone(String written) {
        send(record().viralLoad("one", written, 40));
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2025-12-31")).isEmpty();
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-01")).containsExactly("40");
    }

    @Test
    void aRecordWithoutADateIsNotLookedAt() {
        send(record().viralLoad("one", "", copies(40)).prescribed("rx", "", TLD));
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-01")).isEmpty();
        assertThat(values(Fact.MONTHS_ON_ART, "2026-01-01")).isEmpty();
    }

    @Test
    void theNewestCd4CountCounts() {
        send(record().cd4("a", "2025-01-10", 150).cd4("b", "2026-01-10", 350));
        assertThat(values(Fact.LAST_CD4, "2025-12-31")).containsExactly("150");
        assertThat(values(Fact.LAST_CD4, "2026-01-10")).containsExactly("350");
        assertThat(evidence(Fact.LAST_CD4, "2026-01-10")).containsExactly("Observation/" + client + "-b");
    }

    // medicines

    @Test
    void theRegimenStartsAfterTheLastRecordOfAnotherMedicine() {
        send(record().prescribed("1", "2020-06-15", TLE)
                .prescribed("2", "2024-06-15", TLE)
                .prescribed("3", "2025-01-15", TLD)
                .prescribed("4", "2025-07-15", TLD));

        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2025-01-14")).containsExactly("54");
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2025-01-15")).containsExactly("0");
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2026-01-14")).containsExactly("11");
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2026-01-15")).containsExactly("12");
        assertThat(evidence(Fact.MONTHS_ON_REGIMEN, "2026-01-15"))
                .containsExactlyInAnyOrder("MedicationRequest/" + client + "-3", "MedicationRequest/" + client + "-4");
        assertThat(values(Fact.MONTHS_ON_ART, "2026-01-15")).containsExactly("67");
        assertThat(evidence(Fact.MONTHS_ON_ART, "2026-01-15")).containsExactly("MedicationRequest/" + client + "-1");
    }

    @Test
    void aRegimenTakenUpAgainStartsAnew() {
        send(record().prescribed("1", "2022-01-15", TLD)
                .prescribed("2", "2023-01-15", TLE)
                .prescribed("3", "2025-01-15", TLD));
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2026-01-15")).containsExactly("12");
    }

    @Test
    void twoMedicinesPrescribedOnOneDayAreOneRegimen() {
        send(record().prescribed("1a", "2024-01-15", "J05AR02")
                .prescribed("1b", "2024-01-15", "J05AJ03")
                .prescribed("2a", "2025-01-15", "J05AR02")
                .prescribed("2b", "2025-01-15", "J05AJ03"));
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2025-07-15")).containsExactly("18");
    }

    @Test
    void whatIsPrescribedTellsTheRegimenNotWhatIsHandedOut() {
        send(record().prescribed("rx", "2025-01-15", TLD).handedOut("refill", "2025-10-15", TLE));
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2026-01-15")).containsExactly("12");
        assertThat(evidence(Fact.MONTHS_ON_ART, "2026-01-15"))
                .containsExactly("MedicationRequest/" + client + "-rx", "MedicationDispense/" + client + "-refill");
    }

    @Test
    void whatIsHandedOutTellsTheRegimenWhereNothingIsPrescribed() {
        send(record().handedOut("1", "2024-01-15", TLE)
                .handedOut("2", "2025-01-15", TLD)
                .handedOut("3", "2025-04-15", TLD));
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2026-01-15")).containsExactly("12");
        // nothing was handed out for more than the interruption window: treatment began anew
        assertThat(values(Fact.MONTHS_ON_ART, "2026-01-15")).containsExactly("12");
    }

    @Test
    void aStatementOfAnotherSystemTellsWhenTreatmentBegan() {
        send(record().takes("said", "2015-03", TLE).prescribed("rx", "2025-01-15", TLD));
        assertThat(values(Fact.MONTHS_ON_ART, "2026-03-01")).containsExactly("132");
        assertThat(evidence(Fact.MONTHS_ON_ART, "2026-03-01"))
                .containsExactly("MedicationStatement/" + client + "-said");
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2026-03-01")).containsExactly("13");
    }

    @Test
    void onlyAntiretroviralMedicinesCount() {
        send(record().prescribed("ctx", "2020-01-15", COTRIMOXAZOLE)
                .prescribed("rx", "2025-01-15", TLD)
                .prescribed("ctx2", "2025-12-15", COTRIMOXAZOLE));
        assertThat(values(Fact.MONTHS_ON_ART, "2026-01-15")).containsExactly("12");
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2026-01-15")).containsExactly("12");
    }

    @Test
    void aMedicineMayBeAResourceOfItsOwn() {
        String medicine = unique("medicine");
        send(record().medication(medicine, EmrRecord.ATC, TLD)
                .prescribed("rx", "2025-01-15", new Reference("Medication/" + medicine)));
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2026-01-15")).containsExactly("12");
    }

    @Test
    void aLocalCodeCountsAsWhatItIsMappedTo() {
        send(record().prescribed(
                        "1",
                        "2025-01-15",
                        coded("http://moh.gov.et/fhir/hiv/CodeSystem/arv-treatment-code-system", "1j"))
                .prescribed("2", "2025-07-15", TLD));
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2026-01-15")).containsExactly("12");
    }

    @Test
    void theFormerCodeOfAMedicineIsTheSameMedicine() {
        send(record().prescribed("0", "2019-07-15", coded(Atc.SYSTEM, "J05AR12"))
                .prescribed("1", "2019-07-15", coded(Atc.SYSTEM, "J05AX12"))
                .prescribed("2", "2025-07-15", Atc.DOLUTEGRAVIR.concept()));
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2026-01-15")).containsExactly("78");
    }

    @Test
    void everyAntiretroviralOfTheListCounts() {
        send(record().prescribed("1", "2025-01-15", coded(Atc.SYSTEM, "J05AR12"))
                .prescribed("2", "2025-01-15", coded(Atc.SYSTEM, "J05AG01")));
        assertThat(values(Fact.MONTHS_ON_ART, "2026-01-15")).containsExactly("12");
    }

    @Test
    void aResultUnderACodeOfCielCountsAsTheResultItIs() {
        send(record().observation("count", "https://CIELterminology.org", "856", "2025-01-10", copies(2000))
                .observation(
                        "not-detected",
                        "https://cielterminology.org",
                        "1305",
                        "2025-07-10",
                        coded("https://cielterminology.org", "1302"))
                .observation("cd4", "https://cielterminology.org", "5497", "2025-07-10", quantity(350, "{cells}/uL")));

        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("0");
        assertThat(values(Fact.PREVIOUS_VIRAL_LOAD, "2026-01-10")).containsExactly("2000");
        assertThat(values(Fact.LAST_CD4, "2026-01-10")).containsExactly("350");
        assertThat(evidence(Fact.LAST_VIRAL_LOAD, "2026-01-10"))
                .containsExactly("Observation/" + client + "-not-detected");
    }

    @Test
    void theLineIsThatOfTheNewestRecordThatCarriesOne() {
        send(record().prescribed("1", "2024-01-15", TLE)
                .line(1)
                .prescribed("2", "2025-01-15", "J05AR10")
                .line(2)
                .prescribed("3", "2025-07-15", "J05AR10"));
        assertThat(values(Fact.REGIMEN_LINE, "2024-12-31")).containsExactly("1");
        assertThat(values(Fact.REGIMEN_LINE, "2026-01-15")).containsExactly("2");
        assertThat(evidence(Fact.REGIMEN_LINE, "2026-01-15")).containsExactly("MedicationRequest/" + client + "-2");
    }

    @Test
    void theLineThatNobodyStatesIsDerivedFromTheRegimen() {
        send(record().prescribed("1", "2024-01-15", TLE));
        assertThat(values(Fact.REGIMEN_LINE, "2026-01-15")).containsExactly("1");
    }

    // conditions

    @Test
    void aConditionIsThereFromItsBeginningUntilItsEnd() {
        send(record().condition("tb", Snomed.SYSTEM, TB, tb -> {
            tb.setOnset(new DateTimeType("2025-08-01"));
            tb.setAbatement(new DateTimeType("2026-02-01"));
        }));
        assertThat(values(Fact.ACTIVE_TB, "2025-07-31")).containsExactly("false");
        assertThat(values(Fact.ACTIVE_TB, "2025-08-01")).containsExactly("true");
        assertThat(values(Fact.ACTIVE_TB, "2026-01-31")).containsExactly("true");
        assertThat(values(Fact.ACTIVE_TB, "2026-02-01")).containsExactly("false");
        assertThat(evidence(Fact.ACTIVE_TB, "2026-01-31")).containsExactly("Condition/" + client + "-tb");
        assertThat(values(Fact.CONDITION_NEEDING_FOLLOW_UP, "2026-01-31")).containsExactly("false");
    }

    @Test
    void aConditionWithoutARecordMeansNoAndSaysSo() {
        send(record().condition("hiv", Snomed.SYSTEM, "86406008", hiv -> hiv.setOnset(new DateTimeType("2025-08-01"))));
        for (Fact fact : List.of(Fact.ACTIVE_TB, Fact.CONDITION_NEEDING_FOLLOW_UP, Fact.PREGNANT)) {
            assertThat(values(fact, "2026-01-31")).containsExactly("false");
            assertThat(fact(fact, "2026-01-31").note()).isEqualTo("no record");
            assertThat(evidence(fact, "2026-01-31")).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "active, true",
        "recurrence, true",
        "relapse, true",
        "inactive, false",
        "remission, false",
        "resolved, false"
    })
    void aConditionWithoutAnEndIsThereAsItsStatusSays(String status, String expected) {
        send(record().condition("c", Snomed.SYSTEM, DIABETES, condition -> {
            condition.setOnset(new DateTimeType("2025-08-01"));
            condition.getClinicalStatus().getCodingFirstRep().setCode(status);
        }));
        assertThat(values(Fact.CONDITION_NEEDING_FOLLOW_UP, "2026-01-31")).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"confirmed, true", "provisional, true", "unconfirmed, true", "refuted, false", "entered-in-error, false"
    })
    void aConditionThatIsRefutedIsNotThere(String verification, String expected) {
        send(record().condition("c", Icd10.SYSTEM, "A15.0", condition -> {
            condition.setRecordedDateElement(new DateTimeType("2025-08-01"));
            condition.setVerificationStatus(
                    coded("http://terminology.hl7.org/CodeSystem/condition-ver-status", verification));
        }));
        assertThat(values(Fact.ACTIVE_TB, "2026-01-31")).containsExactly(expected);
        assertThat(values(Fact.ACTIVE_TB, "2025-07-31")).as("recorded later").containsExactly("false");
    }

    @Test
    void aConditionOfWhichNobodyKnowsWhenItBeganHasAlwaysBeenThere() {
        send(record().condition("c", Icd10.SYSTEM, "I10", (Condition condition) -> {}));
        assertThat(values(Fact.CONDITION_NEEDING_FOLLOW_UP, "2000-01-01")).containsExactly("true");
    }

    // pregnancy

    @Test
    void aPregnancyCountsForNineMonths() {
        send(record().pregnancy("p", "2025-06-15", coded(Loinc.SYSTEM, "LA15173-0")));
        assertThat(values(Fact.PREGNANT, "2025-06-14")).containsExactly("false");
        assertThat(values(Fact.PREGNANT, "2025-06-15")).containsExactly("true");
        assertThat(values(Fact.PREGNANT, "2026-03-14")).containsExactly("true");
        assertThat(values(Fact.PREGNANT, "2026-03-15")).containsExactly("false");
        assertThat(evidence(Fact.PREGNANT, "2026-03-14")).containsExactly("Observation/" + client + "-p");
        assertThat(fact(Fact.PREGNANT, "2026-03-15").note()).isEqualTo("no record");
    }

    static Stream<Arguments> pregnant() {
        return Stream.of(
                Arguments.of("LOINC", coded(Loinc.SYSTEM, "LA15173-0"), "true"),
                Arguments.of("LOINC: not pregnant", coded(Loinc.SYSTEM, "LA26683-5"), "false"),
                Arguments.of("SNOMED CT", coded(Snomed.SYSTEM, "77386006"), "true"),
                Arguments.of(
                        "Ethiopia", coded("http://moh.gov.et/fhir/hiv/CodeSystem/yes-no-code-system", "true"), "true"),
                Arguments.of("true", yes(), "true"),
                Arguments.of("false", new BooleanType(false), "false"),
                Arguments.of("words alone", new CodeableConcept().setText("pregnant"), "true"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pregnant")
    void theAnswerToThePregnancyQuestionIsReadInItsCodesAndWords(String name, Type answer, String expected) {
        send(record().pregnancy("p", "2026-01-15", answer));
        assertThat(values(Fact.PREGNANT, "2026-01-31")).as(name).containsExactly(expected);
    }

    @Test
    void theNewestAnswerCounts() {
        send(record().pregnancy("p", "2025-10-15", yes())
                .pregnancy("q", "2026-01-15", coded(Loinc.SYSTEM, "LA26683-5")));
        assertThat(values(Fact.PREGNANT, "2025-12-31")).containsExactly("true");
        assertThat(values(Fact.PREGNANT, "2026-01-31")).containsExactly("false");
    }

    @Test
    void ofTwoAnswersOfOneTimeYesCounts() {
        send(record().pregnancy("p", "2026-01-15", coded(Loinc.SYSTEM, "LA26683-5"))
                .pregnancy("q", "2026-01-15", yes()));
        assertThat(values(Fact.PREGNANT, "2026-01-31")).containsExactly("true");
        assertThat(evidence(Fact.PREGNANT, "2026-01-31")).containsExactly("Observation/" + client + "-q");
    }

    @Test
    void anOrderNotToGiveAMedicineIsNoPrescription() {
        send(record().prescribed("rx", "2024-01-15", TLD)
                .prescribed("not", "2025-01-15", TLE)
                .notToBeGiven());
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2026-01-15")).containsExactly("24");
    }

    @Test
    void whoIsMarriedByAnyOfTheCodesIsMarried() {
        Coding local = new Coding().setCode("5");
        send(record().maritalStatus(
                        local, new Coding(V3MaritalStatus.M.getSystem(), V3MaritalStatus.M.toCode(), null)));
        assertThat(values(Fact.MARRIED, "2026-01-15")).containsExactly("true");

        send(record().maritalStatus(local));
        assertThat(values(Fact.MARRIED, "2026-01-15")).containsExactly("false");

        send(record().maritalStatus(local, new Coding().setCode("UNK")));
        assertThat(values(Fact.MARRIED, "2026-01-15")).isEmpty();
    }

    @Test
    void aStageThatThereIsNotIsUnknownAndNotSkippedForAnOlderOne() {
        send(record().observation("two", Loinc.SYSTEM, "45233-4", "2025-01-15", new IntegerType(2))
                .observation("seven", Loinc.SYSTEM, "45233-4", "2025-07-15", new IntegerType(7)));
        assertThat(values(Fact.WHO_STAGE, "2026-01-15")).isEmpty();
    }

    // age

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2007-03-01, 2026-02-28, 18",
        "2007-03-01, 2026-03-01, 19",
        "2008-02-29, 2026-02-28, 17",
        "2008-02-29, 2026-03-01, 18",
        "2008-02-29, 2028-02-28, 19",
        "2008-02-29, 2028-02-29, 20",
        "2026-01-01, 2026-01-01, 0",
    })
    void ageIsInCompletedYears(String born, String asOf, String years) {
        send(record().born(born));
        assertThat(values(Fact.AGE, asOf)).containsExactly(years);
        assertThat(evidence(Fact.AGE, asOf)).containsExactly("Patient/" + client);
    }

    @Test
    void ageIsAsExactAsTheBirthDate() {
        send(record().born("2007"));
        assertThat(values(Fact.AGE, "2026-06-30")).containsExactly("18", "19");
        assertThat(values(Fact.AGE, "2026-12-31")).containsExactly("19");
        assertThat(fact(Fact.AGE, "2026-06-30").note()).isEqualTo("born in 2007");
        send(record().born("2007-06"));
        assertThat(values(Fact.AGE, "2026-06-29")).containsExactly("18", "19");
        assertThat(values(Fact.AGE, "2026-06-30")).containsExactly("19");
        assertThat(values(Fact.AGE, "2026-05-31")).containsExactly("18");
    }

    @Test
    void ageIsUnknownWithoutABirthDateAndBeforeBirth() {
        send(record());
        assertThat(values(Fact.AGE, "2026-01-31")).isEmpty();
        send(record().born("2026-02-01"));
        assertThat(values(Fact.AGE, "2026-01-31")).isEmpty();
        assertThat(fact(Fact.AGE, "2026-01-31").note()).isEqualTo("born after 2026-01-31");
    }

    // many

    @Test
    void manyClientsAreReadAtOnceAsEachAlone() {
        List<String> clients = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            client = unique("many");
            clients.add(client);
            send(record().born("199" + i + "-01-01")
                    .viralLoad("v", "2026-01-0" + (1 + i), 10 * i)
                    .prescribed("rx", "202" + i + "-01-15", TLD));
        }
        clients.add("nobody");
        Map<String, Facts> together = reader.read(clients, LocalDate.parse("2026-02-01"));
        assertThat(together.keySet()).containsExactlyInAnyOrderElementsOf(clients);
        for (String one : clients) {
            client = one;
            for (Fact fact : Fact.values()) {
                FactValue among = Objects.requireNonNull(together.get(one)).get(fact);
                assertThat(among.possible().stream().map(Base::primitiveValue))
                        .as(one + " " + fact.code())
                        .containsExactlyElementsOf(values(fact, "2026-02-01"));
                assertThat(among.evidence()).isEqualTo(evidence(fact, "2026-02-01"));
            }
        }
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-02-01")).as("nobody").isEmpty();
    }
}
