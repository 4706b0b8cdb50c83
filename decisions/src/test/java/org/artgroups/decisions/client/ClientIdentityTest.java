package org.artgroups.decisions.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.artgroups.fhir.operation.Fault;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A client who is named several times at once")
class ClientIdentityTest {

    private static final ClientIdentity NOMVULA = new ClientIdentity(
            "7",
            List.of("Nomvula José Example"),
            List.of(new Identifier().setSystem("https://folders.example").setValue("00123456789012345")));

    private static List<String> wrong(Reference reported) {
        return NOMVULA.contradictions(reported, "member[0].client").stream()
                .map(Fault::element)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nomvula José Example",
                "nomvula jose EXAMPLE",
                "Example, Nomvula",
                "Nomvula",
                "N. Example",
                "Nomvula Jos? Example",
                "Nomvula José Example (sister of Ana)",
                "????",
                "-",
                ""
            })
    @DisplayName("may be called by a part of the name, in any order, as spreadsheets and people write it")
    void sameName(String name) {
        assertThat(wrong(new Reference("Patient/7").setDisplay(name.isEmpty() ? null : name)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lindiwe Specimen", "Nomvula Specimen", "Nomvola Example", "L. Example", "Nomvulas"})
    @DisplayName("is not one who is called otherwise")
    void otherName(String name) {
        assertThat(wrong(new Reference("Patient/7").setDisplay(name))).containsExactly("member[0].client.display");
    }

    @ParameterizedTest
    @CsvSource({"00123456789012345", "123456789012345", "1.23457E+14", "'1,23457E+14'"})
    @DisplayName("may have a number as a spreadsheet left it")
    void sameNumber(String number) {
        assertThat(wrong(new Reference("Patient/7").setIdentifier(new Identifier().setValue(number))))
                .isEmpty();
    }

    @Test
    @DisplayName("is not one who has another number, or the same of another system")
    void otherNumber() {
        assertThat(wrong(new Reference("Patient/7").setIdentifier(new Identifier().setValue("123456789012346"))))
                .containsExactly("member[0].client.identifier");
        assertThat(wrong(new Reference("Patient/7")
                        .setIdentifier(new Identifier()
                                .setSystem("https://other.example")
                                .setValue("00123456789012345"))))
                .containsExactly("member[0].client.identifier");
    }

    @Test
    @DisplayName("of whom no name is on record cannot be called wrongly; a contradiction names nobody")
    void nameless() {
        assertThat(new ClientIdentity("7", List.of(), List.of())
                        .contradictions(new Reference("Patient/7").setDisplay("Ana"), "client"))
                .isEmpty();
        assertThat(NOMVULA.contradictions(new Reference("Patient/7").setDisplay("Ana"), "client"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text())
                        .startsWith("is not the name of Patient/7: if one column was sorted without the others")
                        .doesNotContain("Nomvula", "Ana"));
    }
}
