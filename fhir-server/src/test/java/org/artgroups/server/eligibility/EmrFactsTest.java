package org.artgroups.server.eligibility;

import static org.artgroups.server.eligibility.EmrRecord.ATC;
import static org.artgroups.server.eligibility.EmrRecord.coded;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.operations.eligibility.FactsReader;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Facts of what an EMR writes in its own way")
class EmrFactsTest extends ServerTest {

    private static final String TLD = "J05AR27";
    private static final String TLE = "J05AR11";
    private static final String TDF_3TC = "J05AR12";
    private static final String DTG = "J05AJ03";
    private static final String EFV = "J05AG03";

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
        send(record.bundle());
    }

    private void send(Bundle bundle) {
        Answer answer = post("", bundle);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private List<String> values(Fact fact, String asOf) {
        return Objects.requireNonNull(
                        reader.read(List.of(client), LocalDate.parse(asOf)).get(client))
                .get(fact)
                .possible()
                .stream()
                .map(Base::primitiveValue)
                .toList();
    }

    @Test
    @DisplayName("takes the day of a result from an instant, as its sender wrote it")
    void instant() {
        send(record().viralLoad("vl", "", 40)
                .change("vl", vl -> vl.setEffective(new InstantType("2026-01-10T23:30:00.000-03:00"))));

        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-09")).isEmpty();
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("40");
    }

    @Test
    @DisplayName("takes the day of a result from the beginning of a period, or its end if it does not say")
    void period() {
        send(record().viralLoad("vl", "", 40)
                .change(
                        "vl",
                        vl -> vl.setEffective(new Period()
                                .setStartElement(new DateTimeType("2026-01-10"))
                                .setEndElement(new DateTimeType("2026-01-12"))))
                .cd4("cd4", "", 350)
                .change("cd4", cd4 -> cd4.setEffective(new Period().setEndElement(new DateTimeType("2026-01-12")))));

        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-09")).isEmpty();
        assertThat(values(Fact.LAST_VIRAL_LOAD, "2026-01-10")).containsExactly("40");
        assertThat(values(Fact.LAST_CD4, "2026-01-11")).isEmpty();
        assertThat(values(Fact.LAST_CD4, "2026-01-12")).containsExactly("350");
    }

    @Test
    @DisplayName("takes a condition from the period of its onset until the end of that of its abatement")
    void conditionInPeriods() {
        send(record().condition("tb", "http://snomed.info/sct", "56717001", tb -> tb.setOnset(
                        new Period().setStartElement(new DateTimeType("2025-02-01")))
                .setAbatement(new Period().setEndElement(new DateTimeType("2025-08-01")))));

        assertThat(values(Fact.ACTIVE_TB, "2025-01-31")).containsExactly("false");
        assertThat(values(Fact.ACTIVE_TB, "2025-07-31")).containsExactly("true");
        assertThat(values(Fact.ACTIVE_TB, "2025-08-01")).containsExactly("false");
    }

    @Test
    @DisplayName("reads a medicine that is contained in its prescription, and no other that is contained")
    void contained() {
        Bundle bundle = record().prescribed("1", "2024-01-15", new Reference("#this"))
                .prescribed("2", "2025-01-15", new Reference("#this"))
                .bundle();
        bundle.getEntry().forEach(entry -> {
            if (entry.getResource() instanceof org.hl7.fhir.r4.model.MedicationRequest prescription) {
                prescription.addContained(medicine("other", TLE));
                prescription.addContained(medicine("this", TLD));
            }
        });
        send(bundle);

        assertThat(values(Fact.MONTHS_ON_ART, "2026-01-15")).containsExactly("24");
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2026-01-15")).containsExactly("24");
    }

    @Test
    @DisplayName("reads a medicine that is contained in what was handed out")
    void containedInADispense() {
        EmrRecord record = record().handedOut("1", "2025-10-15", TLD);
        Bundle bundle = record.bundle();
        dispense(bundle).setMedication(new Reference("#this"));
        dispense(bundle).addContained(medicine("this", TLD));
        send(bundle);

        assertThat(values(Fact.DAYS_LATE, "2026-01-15")).containsExactly("2");
    }

    private static Medication medicine(String id, String atc) {
        Medication medicine = new Medication();
        medicine.setId(id);
        medicine.setCode(coded(ATC, atc));
        return medicine;
    }

    private static MedicationDispense dispense(Bundle bundle) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(MedicationDispense.class::isInstance)
                .map(MedicationDispense.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3} days late")
    @CsvSource({
        "90, d, , 10",
        "90, , , 10",
        "90, , days, 10",
        "12, wk, , 16",
        "12, , Weeks, 16",
        "3, mo, , 10",
        "3, , months, 10",
        "3, , meses, 10",
        "6, , semaines, 58",
        "180, {tbl}, , unknown",
        "180, , tablets, unknown"
    })
    @DisplayName("counts a supply in days whatever unit it is told in: a month is 30; in tablets it is not known")
    void daysSupply(int value, String code, String unit, String late) {
        Bundle bundle = record().handedOut("1", "2026-01-01", TLD).bundle();
        Quantity supply = new Quantity().setValue(BigDecimal.valueOf(value)).setUnit(unit);
        if (code != null) {
            supply.setSystem("http://unitsofmeasure.org").setCode(code);
        }
        dispense(bundle).setDaysSupply(supply);
        send(bundle);

        assertThat(values(Fact.DAYS_LATE, "2026-04-11"))
                .containsExactlyElementsOf(late.equals("unknown") ? List.of() : List.of(late));
    }

    @Test
    @DisplayName("takes a backbone and a third agent prescribed on different days for one regimen, on any day between")
    void partsOnDifferentDays() {
        send(record().prescribed("1a", "2024-01-15", TDF_3TC)
                .prescribed("1b", "2024-01-16", DTG)
                .prescribed("2a", "2024-07-15", TDF_3TC)
                .prescribed("2b", "2024-07-16", DTG)
                .prescribed("3b", "2025-01-15", DTG));

        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2024-07-15")).containsExactly("6");
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2024-07-16")).containsExactly("6");
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2025-07-15")).containsExactly("18");
    }

    @Test
    @DisplayName("sees a switch of one part alone; the same medicines in other pills are no switch")
    void switches() {
        send(record().prescribed("1", "2022-01-15", TLE)
                .prescribed("2a", "2023-01-15", TDF_3TC)
                .prescribed("2b", "2023-01-15", EFV)
                .prescribed("3", "2024-01-15", DTG));

        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2023-07-15")).containsExactly("18");
        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2024-07-15")).containsExactly("6");
        assertThat(values(Fact.MONTHS_ON_REGIMEN_IGNORING_DTG_SWITCH, "2024-07-15"))
                .containsExactly("30");
    }

    @Test
    @DisplayName("takes on no part of a whole regimen that came before: one medicine alone is no regimen")
    void wholeBefore() {
        send(record().prescribed("1", "2022-01-15", TDF_3TC)
                .prescribed("2", "2023-01-15", TLE)
                .prescribed("3", "2024-01-15", DTG));

        assertThat(values(Fact.MONTHS_ON_REGIMEN, "2024-07-15")).isEmpty();
    }
}
