package org.artgroups.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.register.RegisterResponse.HandOut;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionFormTest {

    private static @Nullable Integer owedDays(int days, @Nullable Quantity usual, @Nullable Quantity owed) {
        return SessionForm.empty()
                .owedDays(
                        new HandOut(Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR.concept(), days, usual, owed));
    }

    private static Quantity amount(String value, String unit) {
        return new Quantity().setValue(new BigDecimal(value)).setUnit(unit);
    }

    @ParameterizedTest(name = "{2} owed of {1} for {0} days last {3} days")
    @CsvSource({"60, 60, 30, 30", "60, 2, 1, 30", "84, 168, 30, 15", "90, 90, 0.5, "})
    void whatIsOwedLastsAsLongAsIsUsual(int days, String usual, String owed, @Nullable Integer lasts) {
        assertThat(owedDays(days, amount(usual, "tablets"), amount(owed, "tablets")))
                .isEqualTo(lasts);
    }

    @Test
    void howLongItLastsIsNotKnownOfAnotherUnitOrAnUnknownQuantity() {
        assertThat(owedDays(60, amount("2", "bottles"), amount("30", "tablets")))
                .isNull();
        assertThat(owedDays(60, null, amount("30", "tablets"))).isNull();
        assertThat(owedDays(60, amount("60", "tablets"), null)).isNull();
    }
}
