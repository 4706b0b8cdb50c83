package org.artgroups.decisions.visit;

import static org.artgroups.decisions.visit.Advised.advice;
import static org.artgroups.decisions.visit.Advised.here;
import static org.artgroups.decisions.visit.Past.WELL;
import static org.artgroups.decisions.visit.Past.well;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.PackageModels;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.MemberBuilder;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What is hardly plausible about a member is recorded and asked about")
class PlausibilityAdviceTest {

    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;
    private static final List<String> QUESTIONS = List.of(
            "quantity-implausible",
            "supply-beyond-model",
            "other-than-prescribed",
            "regimen-incomplete",
            "medicine-without-code",
            "weight-implausible",
            "weight-changed",
            "pregnancy-implausible");

    private static List<String> asked(MemberBuilder member, ClinicalSnapshot known, DeliveryModel model) {
        return advice(member, known, model).stream()
                .map(line -> line.substring(0, line.indexOf(' ', line.indexOf(' ') + 1)))
                .filter(line -> QUESTIONS.contains(line.substring(0, line.indexOf(' '))))
                .toList();
    }

    private static List<String> asked(MemberBuilder member, ClinicalSnapshot known) {
        return asked(member, known, Known.CLUB);
    }

    private static MemberBuilder given(Atc medicine, @Nullable String quantity, @Nullable String unit, int days) {
        return here().refilled(new Refill(
                medicine.concept(),
                quantity == null
                        ? null
                        : new Quantity()
                                .setValue(new java.math.BigDecimal(quantity))
                                .setUnit(unit),
                days,
                null,
                null,
                null));
    }

    @ParameterizedTest(name = "{0} {1} for {2} days: {3}")
    @CsvSource({
        "90, tablets, 90, true",
        "90, tablets, 84, true",
        "60, tabs, 56, true",
        "30, {tbl}, 31, true",
        "90, tablets, 30, false",
        "30, tablets, 90, false",
        "90, comprimidos, 30, false",
        "3, bottles, 90, true",
        "3, , 90, true",
        "90, , 30, false"
    })
    @DisplayName("a quantity that does not fit the days, where one tablet is taken a day")
    void quantity(String quantity, @Nullable String unit, int days, boolean fits) {
        assertThat(asked(given(TLD, quantity, unit, days), WELL))
                .isEqualTo(fits ? List.of() : List.of("quantity-implausible warning"));
    }

    @Test
    @DisplayName("not a part fill, as what was handed out and what is owed fit together")
    void partFill() {
        Refill part = new Refill(
                TLD.concept(),
                new Quantity().setValue(30).setUnit("tablets"),
                90,
                null,
                new Quantity().setValue(60).setUnit("tablets"),
                null);

        assertThat(asked(here().refilled(part), WELL)).isEmpty();
    }

    @ParameterizedTest(name = "{0} days: {1}")
    @CsvSource({"90, true", "118, true", "119, false", "366, false"})
    @DisplayName("more days than a refill of the model lasts, and four weeks")
    void daysBeyondModel(int days, boolean fits) {
        assertThat(asked(given(TLD, null, null, days), WELL, PackageModels.model("hcw-managed-group")))
                .isEqualTo(fits ? List.of() : List.of("supply-beyond-model warning"));
    }

    static Stream<Arguments> regimens() {
        return Stream.of(
                arguments("as prescribed", given(TLD, null, null, 84), List.of()),
                arguments(
                        "another whole regimen",
                        given(Atc.EMTRICITABINE_TENOFOVIR_DISOPROXIL_AND_EFAVIRENZ, null, null, 84),
                        List.of("other-than-prescribed warning")),
                arguments(
                        "what is given for prevention",
                        given(Atc.TENOFOVIR_DISOPROXIL_AND_EMTRICITABINE, null, null, 84),
                        List.of("regimen-incomplete warning", "other-than-prescribed warning")),
                arguments(
                        "a single medicine",
                        given(Atc.DOLUTEGRAVIR, null, null, 84),
                        List.of("regimen-incomplete warning", "other-than-prescribed warning")),
                arguments(
                        "a backbone and a third agent on a prescription that is named",
                        here().refilled(on("rx-2", Atc.ZIDOVUDINE_AND_LAMIVUDINE))
                                .refilled(on("rx-2", Atc.DOLUTEGRAVIR)),
                        List.of()),
                arguments(
                        "words alone",
                        here().refilled(new Refill(
                                new CodeableConcept().setText("white pills"), null, 84, null, null, null)),
                        List.of("medicine-without-code warning")),
                arguments(
                        "a medicine that is no antiretroviral",
                        given(TLD, null, null, 84).refilled(Atc.SULFAMETHOXAZOLE_AND_TRIMETHOPRIM, 84),
                        List.of()));
    }

    private static Refill on(String prescription, Atc medicine) {
        return new Refill(medicine.concept(), null, 84, new Reference("MedicationRequest/" + prescription), null, null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regimens")
    @DisplayName("a regimen")
    void regimen(String what, MemberBuilder member, List<String> asked) {
        assertThat(asked(member, WELL)).as(what).isEqualTo(asked);
    }

    @ParameterizedTest(name = "{1} kg, born {0}, before {2}: {3}")
    @CsvSource({
        "1990-05-01, 62, 61, ''",
        "1990-05-01, 12, , weight-implausible",
        "1990-05-01, 30, , ''",
        "1990-05-01, 29.9, , weight-implausible",
        "1990-05-01, 42, 62, weight-changed",
        "1990-05-01, 52.7, 62, ''",
        "1990-05-01, 52.6, 62, weight-changed",
        "2024-05-01, 12, , ''",
        "2018-05, 30, 24, ''",
        ", 12, , ''"
    })
    @DisplayName("a weight that is hardly that of the age, or too far from the last one")
    void weight(@Nullable String born, String kilograms, @Nullable String before, String code) {
        assertThat(asked(
                        here().weighed(kilograms),
                        well().person("female", born, before).known()))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code + " warning"));
    }

    @ParameterizedTest(name = "{0}, born {1}: {2}")
    @CsvSource({
        "female, 1996-01-01, true",
        "male, 1996-01-01, false",
        ", 1996-01-01, true",
        "female, 1960-01-01, false",
        "female, , true"
    })
    @DisplayName("a pregnancy")
    void pregnancy(@Nullable String gender, @Nullable String born, boolean plausible) {
        assertThat(asked(
                        here().pregnant(true), well().person(gender, born, null).known()))
                .isEqualTo(plausible ? List.of() : List.of("pregnancy-implausible warning"));
    }
}
