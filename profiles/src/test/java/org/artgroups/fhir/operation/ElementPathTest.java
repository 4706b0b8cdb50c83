package org.artgroups.fhir.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The path of an element")
class ElementPathTest {

    private static final ElementPath DAYS =
            ElementPath.of("member", 3).then("refill", 0).then("daysSupply");

    @Test
    @DisplayName("is made of steps, and written with a point between them and indexes in brackets")
    void steps() {
        assertThat(DAYS).hasToString("member[3].refill[0].daysSupply");
        assertThat(ElementPath.parse("member[3].refill[0].daysSupply")).isEqualTo(DAYS);
        assertThat(ElementPath.parse("").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b", "a[x]", "value[x].y[01]", ".", "a..b", "[3]", "a[", "a[1234567890]", "a[-1]"})
    @DisplayName("that somebody else wrote is written as it was")
    void foreign(String text) {
        assertThat(ElementPath.parse(text)).hasToString(text);
    }

    @Test
    @DisplayName(
            "is within those it begins with; a list holds all its repetitions, and no list holds another whose name"
                    + " begins alike")
    void within() {
        assertThat(DAYS.isWithin(DAYS)).isTrue();
        assertThat(DAYS.isWithin(ElementPath.of("member"))).isTrue();
        assertThat(DAYS.isWithin(ElementPath.of("member", 3).then("refill"))).isTrue();
        assertThat(DAYS.isWithin(ElementPath.of("member", 33))).isFalse();
        assertThat(DAYS.isWithin(ElementPath.of("mem"))).isFalse();
        assertThat(ElementPath.of("member").isWithin(DAYS)).isFalse();
        assertThat(DAYS.isWithin(ElementPath.NONE)).isTrue();
    }

    @Test
    @DisplayName("leads outwards step by step: from a repetition to its list, from a part to what it is a part of")
    void outwards() {
        ElementPath path = ElementPath.of("member", 3).then("refill", 0);

        assertThat(path.outer()).hasToString("member[3].refill");
        assertThat(path.outer().outer()).hasToString("member[3]");
        assertThat(path.outer().outer().outer()).hasToString("member");
        assertThat(path.outer().outer().outer().outer().isEmpty()).isTrue();
    }

    @Test
    @DisplayName("says which repetition of a parameter it is in")
    void index() {
        assertThat(DAYS.indexOf("member")).hasValue(3);
        assertThat(DAYS.indexOf("refill")).isEmpty();
        assertThat(ElementPath.of("member").indexOf("member")).isEmpty();
        assertThat(ElementPath.NONE.indexOf("member")).isEmpty();
    }
}
