package org.artgroups.fhir.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.visit.AtcNames;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A medicine in a table")
class MedicineCellTest {

    @ParameterizedTest
    @EnumSource(Atc.class)
    @DisplayName("is read as it is written, by its code and by its name")
    void everyMedicine(Atc medicine) throws UnreadableCellException {
        assertThat(code(MedicineCell.read(MedicineCell.written(medicine.concept()))))
                .isEqualTo(medicine.code());
        assertThat(code(MedicineCell.read(medicine.code()))).isEqualTo(medicine.code());
        assertThat(code(MedicineCell.read(medicine.display()))).isEqualTo(medicine.code());
    }

    private static String code(CodeableConcept medicine) {
        return medicine.getCodingFirstRep().getCode();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TDF + 3TC + DTG | J05AR27",
                "3TC/TDF/DTG (J05AR27) | J05AR27",
                "Dolutegravir, lamivudine and tenofovir disoproxil | J05AR27",
                "INH | J04AC01",
                "cotrimoxazole | J01EE01",
                "TLD | J05AR27",
                "Lamivudina | J05AF05"
            })
    @DisplayName("may be named by its letters, and its substances in any order")
    void otherNames(String written, String code) throws UnreadableCellException {
        assertThat(code(MedicineCell.read(written))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isoniazid (J05AR27)",
                "isoniazide (J05AR27)",
                "INH (J05AR27)",
                "TLE (J05AR27)",
                "TDF + FTC (J05AR12)"
            })
    @DisplayName("whose name is not that of its code is refused with what to write")
    void contradiction(String written) {
        assertThatThrownBy(() -> MedicineCell.read(written))
                .isInstanceOf(UnreadableCellException.class)
                .hasMessageContaining("is not the medicine of the code J05AR")
                .hasMessageContaining("write ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lamivudin, tenofovir disoproxil and dolutegravr | J05AR27",
                "isoniazide | J04AC01",
                "Izoniazid | J04AC01",
                "tenofovir, lamivudine, dolutegravir | J05AR27"
            })
    @DisplayName("that is misspelt is refused with a suggestion")
    void misspelt(String written, String code) {
        assertThatThrownBy(() -> MedicineCell.read(written))
                .hasMessageContaining(
                        "did you mean " + Atc.of(code).orElseThrow().display() + " (" + code + ")?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"J05AR72", "isoniazid (J04AC99)", "-", "0"})
    @DisplayName("of an unknown code, or without a letter, is refused")
    void unknown(String written) {
        assertThatThrownBy(() -> MedicineCell.read(written)).isInstanceOf(UnreadableCellException.class);
    }

    @Test
    @DisplayName("of another code system, or unlike any that is known, stays what it is")
    void ofOurs() throws UnreadableCellException {
        CodeableConcept ours = new CodeableConcept(new Coding("https://x.example", "V1", "Vitamin"));
        CodeableConcept unlisted = new CodeableConcept(new Coding(Atc.SYSTEM, "N02BE01", "paracetamol"));

        assertThat(code(MedicineCell.read(MedicineCell.written(ours)))).isEqualTo("V1");
        assertThat(MedicineCell.read(MedicineCell.written(unlisted))
                        .getCodingFirstRep()
                        .getSystem())
                .isEqualTo(Atc.SYSTEM);
        assertThat(MedicineCell.read("Multivitamin syrup").getText()).isEqualTo("Multivitamin syrup");
    }

    @Test
    @DisplayName("contradicts its code only by a name of another")
    void contradicts() {
        Atc tld = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;

        assertThat(AtcNames.contradicts(tld, "isoniazid")).isTrue();
        assertThat(AtcNames.contradicts(tld, "Tenofovir/Lamivudine/Dolutegravir 300/300/50 mg"))
                .isFalse();
        assertThat(AtcNames.contradicts(tld, "TLD")).isFalse();
    }
}
