package org.artgroups.decisions.visit;

import static org.artgroups.decisions.visit.Advised.advice;
import static org.artgroups.decisions.visit.Advised.here;
import static org.artgroups.decisions.visit.Known.DAY;
import static org.artgroups.decisions.visit.Past.well;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.MemberBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A medicine handed out while the member still has it")
class OverlapTest {

    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;

    private static List<String> overlaps(MemberBuilder member, int daysLeft) {
        return advice(
                        member,
                        well().supply(TLD, DAY.minusDays(60), 60 + daysLeft).known())
                .stream()
                .filter(line -> line.startsWith("supply-overlap"))
                .toList();
    }

    @Test
    @DisplayName("gives no advice for four weeks")
    void usual() {
        assertThat(overlaps(here().refilled(TLD, 84), 28)).isEmpty();
    }

    @Test
    @DisplayName("for more gives advice with the day and the source of the earlier one")
    void tooMuch() {
        assertThat(overlaps(here().refilled(TLD, 84), 29))
                .containsExactly(
                        "supply-overlap warning The member still has 29 days of lamivudine, tenofovir disoproxil and"
                                + " dolutegravir, handed out on 2026-01-03 (MedicationDispense/before); 28 are usual.");
    }

    @Test
    @DisplayName("gives none for what was owed, nor for another medicine")
    void owed() {
        assertThat(overlaps(here().refilled(new Refill(TLD.concept(), null, 30, null, null, true)), 40))
                .isEmpty();
        assertThat(overlaps(here().refilled(Atc.SULFAMETHOXAZOLE_AND_TRIMETHOPRIM, 84), 40))
                .isEmpty();
    }
}
