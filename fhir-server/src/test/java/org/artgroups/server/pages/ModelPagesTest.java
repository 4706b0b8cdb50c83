package org.artgroups.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.artgroups.decisions.model.DeliveryModels;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The delivery models, and their rules tried on typed facts. */
class ModelPagesTest extends HtmlTest {

    @Autowired
    private DeliveryModels models;

    @Test
    void everyModelIsInTheListAlsoTheOperatorsOwn() {
        Document page = open("/models");
        assertThat(page.select(".models tbody tr")).hasSize(models.all().size());
        assertThat(page.select("a[href=/models/school-club]")).hasSize(1);
    }

    @Test
    void modelsThatAreChosenAreBesideEachOtherWithRulesAndCitations() {
        Document page = open("/models?compare=hcw-managed-group&compare=zambia-cag");
        assertThat(page.select(".compare thead th")).hasSize(2);
        assertThat(page.select(".compare").text())
                .contains("every 2 to 3 months", "a member for all", "differentiatedcare.org");
    }

    @Test
    void aModelShowsEachRuleInWordsWithItsCitationAndAsItIsEvaluated() {
        Document page = open("/models/hcw-managed-group");
        assertThat(page.select("section[aria-labelledby=join] li")).hasSize(6);
        assertThat(page.text())
                .contains("On the same ART regimen for at least 12 months.", "%monthsOnRegimen >= %minMonthsOnRegimen");
        assertThat(page.select("#answer")).isEmpty();
    }

    @Test
    void rulesAreTriedOnWhatIsTyped() {
        Document page = open(
                "/models/hcw-managed-group?age=30&monthsOnRegimen=12&regimenLine=1&lastViralLoad=%3C20"
                        + "&previousViralLoad=not+detected&activeTb=no&conditionNeedingFollowUp=no&onArt=yes&deceased=no&transferredOut=no&replaced=no");
        assertThat(page.select(".outcome").text()).isEqualTo("May join");
        assertThat(page.select("#answer .met:not(.exit)")).hasSize(6);
        assertThat(page.select("input[name=lastViralLoad]").val()).isEqualTo("<20");
    }

    @Test
    void oneRuleThatIsNotMetDecidesAndWhatIsNotKnownIsAskedFor() {
        Document page = open("/models/hcw-managed-group?age=18");
        assertThat(page.select(".outcome").text()).isEqualTo("May not join");
        assertThat(page.select("#answer .not-met:not(.exit)").text()).contains("older than 18");
        assertThat(page.select("#answer a[href=#lastViralLoad]")).isNotEmpty();
    }

    @Test
    void whatCannotBeReadIsMarkedInItsFieldAndKept() {
        Document page = open("/models/hcw-managed-group?age=%22%3Ethirty");
        assertThat(page.select("#age-fault").text()).contains("is not a whole number");
        assertThat(page.select("#age").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#age").val()).isEqualTo("\">thirty");
    }
}
