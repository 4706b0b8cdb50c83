package org.artgroups.decisions.visit;

import static org.artgroups.decisions.visit.Advised.NEXT;
import static org.artgroups.decisions.visit.Advised.advice;
import static org.artgroups.decisions.visit.Advised.here;
import static org.artgroups.decisions.visit.Known.session;
import static org.artgroups.decisions.visit.Past.LAST_VISIT;
import static org.artgroups.decisions.visit.Past.WELL;
import static org.artgroups.decisions.visit.Past.well;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.MemberBuilder;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What to mind about a member's medicines")
class SupplyAdviceTest {

    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;
    private static final Atc COTRIMOXAZOLE = Atc.SULFAMETHOXAZOLE_AND_TRIMETHOPRIM;
    private static final String TLD_NAME = "lamivudine, tenofovir disoproxil and dolutegravir";

    static Stream<Arguments> supplies() {
        return Stream.of(
                arguments("reaches the next visit to the day", here().refilled(TLD, 56), WELL, List.of()),
                arguments("ends the day before", here().refilled(TLD, 55), WELL, List.of(shortOn("2026-04-28"))),
                arguments(
                        "in two packs that reach together",
                        here().refilled(TLD, 28).refilled(TLD, 28),
                        WELL,
                        List.of()),
                arguments(
                        "of two antiretrovirals, of which one is short",
                        here().refilled(Atc.ZIDOVUDINE_AND_LAMIVUDINE, 84).refilled(Atc.EFAVIRENZ, 30),
                        WELL,
                        List.of(shortOn("2026-04-03"))),
                arguments(
                        "of cotrimoxazole does not make up for ART, and is short by itself",
                        here().refilled(TLD, 84).refilled(COTRIMOXAZOLE, 30),
                        WELL,
                        List.of("supply-short warning The supply of sulfamethoxazole and trimethoprim ends on"
                                + " 2026-04-03, before the next visit on 2026-04-29.")),
                arguments(
                        "of a contraceptive that reaches",
                        here().refilled(TLD, 84).refilled(Atc.MEDROXYPROGESTERONE, 84),
                        WELL,
                        List.of()),
                arguments(
                        "of a medicine without code is taken for ART",
                        here().refilled(new CodeableConcept().setText("TLD"), 30),
                        WELL,
                        List.of(
                                shortOn("2026-04-03"),
                                "medicine-without-code warning TLD has no code and is taken for an antiretroviral; lamivudine, tenofovir disoproxil and dolutegravir has the code J05AR27.")),
                arguments(
                        "of a medicine without code whose name is misspelt",
                        here().refilled(new CodeableConcept().setText("izoniazid"), 84),
                        WELL,
                        List.of("medicine-without-code warning izoniazid has no code and is taken for an"
                                + " antiretroviral; isoniazid has the code J04AC01.")),
                arguments(
                        "picked up late reaches from then",
                        session()
                                .late("Patient/a")
                                .pickedUp(DateOrDateTime.parse("2026-03-06"))
                                .screenedWell()
                                .refilled(TLD, 54),
                        WELL,
                        List.of()),
                arguments(
                        "of last time ends before the next visit, and nothing was handed out",
                        session().absent("Patient/a", AbsenceReason.ILL),
                        well().supply(TLD, LAST_VISIT, 60).known(),
                        List.of(shortOn("2026-03-08"))),
                arguments(
                        "of last time reaches",
                        session().absent("Patient/a", AbsenceReason.ILL),
                        well().supply(TLD, LAST_VISIT, 112).known(),
                        List.of()),
                arguments(
                        "of an earlier regimen does not count beside the newest",
                        here(),
                        well().supply(Atc.EFAVIRENZ, LAST_VISIT.minusMonths(9), 60)
                                .supply(TLD, LAST_VISIT, 112)
                                .known(),
                        List.of()),
                arguments(
                        "of cotrimoxazole from last time is no ART",
                        here(),
                        well().supply(COTRIMOXAZOLE, LAST_VISIT, 30).known(),
                        List.of()));
    }

    private static String shortOn(String day) {
        return "supply-short warning The supply ends on " + day + ", before the next visit on 2026-04-29.";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("supplies")
    @DisplayName("whether they reach the next visit")
    void onSupply(String name, MemberBuilder reported, ClinicalSnapshot known, List<String> expected) {
        assertThat(advice(reported, known))
                .filteredOn(line -> !line.startsWith("other-than-prescribed"))
                .isEqualTo(expected);
    }

    static Stream<Arguments> owed() {
        Refill owing = new Refill(TLD.concept(), null, 60, null, tablets(30), null);
        return Stream.of(
                arguments(
                        "of this refill",
                        here().refilled(owing),
                        WELL,
                        List.of("owed-supply information 30 tablets of " + TLD_NAME + " is still owed.")),
                arguments(
                        "since the last refill",
                        here(),
                        well().owed(TLD, 30).known(),
                        List.of("owed-supply information 30 tablets of " + TLD_NAME + " is owed since 2026-01-07.")),
                arguments(
                        "before, and completed now",
                        here().completed(TLD, 60),
                        well().owed(TLD, 30).known(),
                        List.of()),
                arguments(
                        "before, and refilled now",
                        here().refilled(TLD, 60),
                        well().owed(TLD, 30).known(),
                        List.of()),
                arguments(
                        "of another medicine than what was refilled now",
                        here().refilled(TLD, 60),
                        well().owed(COTRIMOXAZOLE, 30).known(),
                        List.of("owed-supply information 30 tablets of sulfamethoxazole and trimethoprim is owed since"
                                + " 2026-01-07.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("owed")
    @DisplayName("what is owed")
    void onOwed(String name, MemberBuilder reported, ClinicalSnapshot known, List<String> expected) {
        assertThat(advice(reported, known))
                .filteredOn(line -> !line.startsWith("supply-overlap"))
                .isEqualTo(expected);
    }

    static Stream<Arguments> prescriptions() {
        Refill onPaper = new Refill(TLD.concept(), null, 60, new Reference("MedicationRequest/9"), null, null);
        ClinicalSnapshot none = well().withoutPrescription().known();
        return Stream.of(
                arguments(
                        "none at all",
                        here().refilled(TLD, 60),
                        none,
                        List.of("prescription-missing warning There is no active prescription of ART on record.")),
                arguments("none, and nothing handed out", here(), none, List.of()),
                arguments("none, and no ART handed out", here().refilled(COTRIMOXAZOLE, 60), none, List.of()),
                arguments("none but the one told", here().refilled(onPaper), none, List.of()),
                arguments(
                        "of isoniazid is none of ART",
                        here().refilled(TLD, 60),
                        well().withoutPrescription()
                                .prescription("inh", Atc.ISONIAZID, null)
                                .known(),
                        List.of("prescription-missing warning There is no active prescription of ART on record.")),
                arguments(
                        "ends the day before the next visit",
                        here().refilled(TLD, 60),
                        well().withoutPrescription()
                                .prescription("rx", NEXT.minusDays(1))
                                .known(),
                        List.of("prescription-ends warning The prescription ends on 2026-04-28, before the next visit"
                                + " on 2026-04-29.")),
                arguments(
                        "ends with the next visit",
                        here().refilled(TLD, 60),
                        well().withoutPrescription().prescription("rx", NEXT).known(),
                        List.of()),
                arguments(
                        "without end",
                        here().refilled(TLD, 60),
                        well().withoutPrescription().prescription("rx", null).known(),
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("prescriptions")
    @DisplayName("about the prescription")
    void onPrescription(String name, MemberBuilder reported, ClinicalSnapshot known, List<String> expected) {
        assertThat(advice(reported, known)).isEqualTo(expected);
    }

    private static Quantity tablets(int count) {
        return new Quantity().setValue(count).setUnit("tablets");
    }
}
