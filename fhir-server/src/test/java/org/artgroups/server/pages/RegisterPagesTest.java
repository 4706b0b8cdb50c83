package org.artgroups.server.pages;

import static org.artgroups.server.Given.aCag;
import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import org.artgroups.fhir.generated.Atc;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The register to print. */
class RegisterPagesTest extends HtmlTest {

    private static final String TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR.code();

    private String club() {
        String id = unique("paper-club");
        given(aClub(id)
                .withMember(aClient(id + "-a").prescribed("2024-01-10", TLD, 1).viralLoad("2024-02-02", 4321))
                .withMember(aClient(id + "-b").prescribed("2024-01-10", TLD, 1)));
        return id;
    }

    @Test
    void hasALineForEachMemberWithThePackAndBoxesToFillInAndSomeForNewOnes() {
        Document page = open("/groups/" + club() + "/register?date=2025-03-05");
        assertThat(page.select("tbody tr:not(.empty)")).hasSize(2);
        assertThat(page.select("tbody tr:not(.empty) .pack").eachText())
                .allSatisfy(pack -> assertThat(pack).startsWith("TDF + 3TC + DTG"));
        assertThat(page.select("tbody .no").eachText()).containsExactly("1", "2", "3", "4", "5");
        assertThat(page.select("thead").text()).contains("Buddy (name)").doesNotContain("From collector");
        assertThat(page.expectFirst(".date").text()).isEqualTo("Wednesday 5 March 2025");
    }

    @Test
    void namesNoIllnessAndShowsNoResultAsItLiesOpen() {
        Document page = open("/groups/" + club() + "/register?date=2025-03-05");
        assertThat(page.title() + page.text())
                .doesNotContain("4321")
                .doesNotContainPattern("\\b(HIV|ART|AIDS|antiretroviral|[Vv]iral load|CD4|[Tt]uberculosis)\\b");
    }

    @Test
    void aGroupWhoseMembersTakeTurnsHasAColumnForTheCollectorToo() {
        String id = unique("paper-cag");
        given(aCag(id).withMember(aClient(id + "-a").prescribed("2024-01-10", TLD, 1)));
        Document page = open("/groups/" + id + "/register?date=2025-03-05");
        assertThat(page.select("thead").text()).contains("From collector").contains("Buddy");
        assertThat(page.text()).contains("Who collected for the group");
    }

    @Test
    void speaksPortuguese() {
        assertThat(open("/groups/" + club() + "/register?date=2025-03-05", "pt").text())
                .contains("quarta-feira, 5 de março de 2025")
                .contains("Quem veio (um destes)");
    }

    @Test
    void thePharmacistSeesThePacksOfAllAndOfEachAndOfWhomBloodIsDue() {
        Document page = open("/groups/" + club() + "/packs?date=2025-03-05");
        assertThat(page.select("section[aria-labelledby=totals] tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("TDF + 3TC + DTG 2 of 84 days");
        assertThat(page.select("section[aria-labelledby=each] tbody tr")).hasSize(2);
        assertThat(page.text()).contains("Blood is due of").doesNotContain("4321");
    }
}
