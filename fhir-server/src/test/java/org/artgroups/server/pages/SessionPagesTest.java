package org.artgroups.server.pages;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.server.Given;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The form of a session: filled in, refused, sent again. */
class SessionPagesTest extends HtmlTest {

    private static final String TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR.code();
    private static final String DAY = "2025-03-05";

    private final String club = unique("told-club");

    private String path() {
        return "/groups/" + club + "/session";
    }

    /** The form as it comes, with every field as a browser would send it. */
    private Map<String, String> form() {
        given(aClub(club)
                .withMember(aClient(club + "-a").born("1990-01-01").prescribed("2024-01-10", TLD, 1))
                .withMember(aClient(club + "-b").born("1991-01-01").prescribed("2024-01-10", TLD, 1)));
        return fields(open(path() + "?date=" + DAY));
    }

    private static Map<String, String> fields(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : page.expectFirst("form.session").select("[name]")) {
            boolean choice = field.attr("type").matches("radio|checkbox");
            if (choice ? field.hasAttr("checked") : !field.is("select")) {
                fields.put(field.attr("name"), choice ? field.attr("value") : field.val());
            }
            if (field.is("select")) {
                Element selected = field.selectFirst("option[selected]");
                fields.put(field.attr("name"), selected == null ? "" : selected.attr("value"));
            }
        }
        return fields;
    }

    private String of(String client, String field) {
        return "member[" + club + "-" + client + "]." + field;
    }

    private Map<String, String> reported() {
        Map<String, String> fields = form();
        fields.put("facilitator[0]", "Nomsa");
        fields.put(of("a", "attendance"), "well");
        fields.put(of("a", "weight"), "61,5");
        fields.put(of("b", "attendance"), "absent");
        fields.put(of("b", "absenceReason"), "travelled");
        return fields;
    }

    private Document page(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("??").doesNotContain("Exception");
        return Jsoup.parse(answer.body());
    }

    @Test
    void theFormComesWithWhatTheRegisterSaysAndNobodyMarked() {
        Map<String, String> fields = form();
        assertThat(fields)
                .containsEntry("start", DAY)
                .containsEntry(of("a", "refill[0].given"), "yes")
                .containsEntry(of("a", "refill[0].medication"), Given.ATC + "|" + TLD);
        assertThat(fields.get("session.value")).contains(club);
        assertThat(fields.keySet()).noneMatch(name -> name.endsWith(".attendance"));
    }

    @Test
    void whatIsTypedIsRecordedAndAnsweredWithWhatToMind() {
        Document page = page(submit(path(), reported()), 200);
        assertThat(page.expectFirst("h1").text()).isEqualTo("The session is recorded");
        assertThat(page.expectFirst("h1").attr("data-recorded")).contains("|").contains(club);
        assertThat(page.select(".counts").text())
                .contains("Came 1")
                .contains("Absent 1")
                .contains("Asked for symptoms 1");
        assertThat(open("/groups/" + club)
                        .select("section[aria-labelledby=sessions] tbody tr")
                        .text())
                .isEqualTo("5 March 2025 1 0 0 0 1");
    }

    @Test
    void sendingTheSameAgainIsHarmlessAndSaidSo() {
        Map<String, String> fields = reported();
        page(submit(path(), fields), 200);
        Document again = page(submit(path(), fields), 200);
        assertThat(again.expectFirst("h1").text()).isEqualTo("This session was recorded already");
        assertThat(open("/groups/" + club).select("section[aria-labelledby=sessions] tbody tr"))
                .hasSize(1);
    }

    @Test
    void anotherContentUnderTheSameKeyShowsWhereItDiffersAndReplacesOnlyWhenAsked() {
        Map<String, String> fields = reported();
        page(submit(path(), fields), 200);
        fields.put(of("a", "weight"), "62");
        Document conflict = page(submit(path(), fields), 409);
        assertThat(conflict.expectFirst("#faults h2").text()).isEqualTo("This changes what is on record");
        assertThat(conflict.select(".changes li").eachText()).containsExactly(club + "-a weight was 61.5, now 62");
        assertThat(conflict.select("input[name=correction]")).hasSize(1);

        Map<String, String> sure = fields(conflict);
        sure.put("correction", "true");
        assertThat(page(submit(path(), sure), 200).expectFirst("h1").text()).isEqualTo("The session is recorded");
    }

    @Test
    void aSessionOnRecordOpensFilledInAndWhatIsNotTouchedStays() {
        page(submit(path(), reported()), 200);
        Map<String, String> opened = fields(open(path() + "?date=" + DAY));
        assertThat(opened)
                .containsEntry(of("a", "attendance"), "well")
                .containsEntry(of("a", "weight"), "61.5")
                .containsEntry(of("a", "refill[0].given"), "yes")
                .containsEntry(of("b", "attendance"), "absent")
                .containsEntry(of("b", "absenceReason"), "travelled");
        assertThat(page(submit(path(), opened), 200).expectFirst("h1").text())
                .isEqualTo("This session was recorded already");

        opened.put(of("a", "note"), "asks for a letter");
        assertThat(page(submit(path(), opened), 409).select(".changes li").eachText())
                .containsExactly(club + "-a note was not recorded, now asks for a letter");
    }

    @Test
    void aMemberWhoCameAfterTheSessionIsRecordedAloneAndTheOthersStayAsTheyAre() {
        page(submit(path(), reported()), 200);
        String late = path() + "/late?date=" + DAY + "&client=" + club + "-b";
        assertThat(open(path() + "?date=" + DAY).select(".late a").eachAttr("href"))
                .containsExactly(late);
        Map<String, String> fields = fields(open(late));
        assertThat(page(submit(path() + "/late", fields), 400).select("#faults").text())
                .contains("on which day did the member come");
        fields.put(of("b", "pickedUp"), "2025-03-07");
        page(submit(path() + "/late", fields), 200);

        assertThat(open("/groups/" + club)
                        .select("section[aria-labelledby=sessions] tbody tr")
                        .text())
                .isEqualTo("5 March 2025 1 1 0 0 0");
        assertThat(fields(open(path() + "?date=" + DAY)))
                .containsEntry(of("a", "weight"), "61.5")
                .containsEntry(of("a", "refill[0].given"), "yes")
                .containsEntry(of("b", "attendance"), "late")
                .containsEntry(of("b", "pickedUp"), "2025-03-07");
    }

    @Test
    void whatIsNotSaidIsAskedAboutBeforeItIsRecorded() {
        Map<String, String> fields = reported();
        fields.put(of("a", "attendance"), "late");
        fields.remove(of("b", "attendance"));
        fields.remove(of("b", "absenceReason"));
        Document asked = page(submit(path(), fields), 422);
        assertThat(asked.select("#faults li").eachText())
                .containsExactly(
                        "Came late, but on which day? " + club + "-a", "Nothing is entered for: " + club + "-b");
        assertThat(open("/groups/" + club).select("section[aria-labelledby=sessions]"))
                .isEmpty();

        fields.put("asked", "true");
        page(submit(path(), fields), 200);
    }

    @Test
    void aFaultIsMarkedAtItsFieldInTheServersWordsAndEverythingTypedIsKept() {
        Map<String, String> fields = reported();
        fields.put(of("a", "weight"), "heavy <b>");
        fields.put(of("a", "refill[0].daysSupply"), "900");
        fields.put(of("a", "note"), "asks for a letter");
        fields.put(of("b", "attendance"), "buddy");
        Document page = page(submit(path(), fields), 400);

        assertThat(page.expectFirst("#faults h2").text()).isEqualTo("2 things have to be mended first");
        Element weight = page.expectFirst("[name='" + of("a", "weight") + "']");
        assertThat(weight.val()).isEqualTo("heavy <b>");
        assertThat(weight.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select(".fault").eachText())
                .anyMatch(text -> text.contains("900 is not between 1 and 366"))
                .anyMatch(text -> text.contains("heavy"));
        assertThat(fields(page))
                .containsEntry(of("a", "note"), "asks for a letter")
                .containsEntry(of("b", "attendance"), "buddy");
        assertThat(page.select("#faults a").eachAttr("href"))
                .allSatisfy(href ->
                        assertThat(page.getElementById(href.substring(1))).isNotNull());
        assertThat(open("/groups/" + club).select("section[aria-labelledby=sessions]"))
                .isEmpty();
    }

    @Test
    void aSessionToComeCannotBeRecordedYet() {
        Map<String, String> fields = reported();
        fields.put("start", "2125-03-05");
        Document page = page(submit(path(), fields), 422);
        assertThat(page.select("#faults").text()).contains("is in the future");
    }

    @Test
    void anEmptyFormIsRefused() {
        Document page = page(submit(path(), form()), 400);
        assertThat(page.select("#faults").text()).contains("member: is required");
    }

    @Test
    void aGroupThatIsNotThereHasNoForm() {
        assertThat(send(page("/groups/nobody/session").build()).status()).isEqualTo(404);
    }

    /** The day after the session of which {@link #reported()} tells. */
    private Map<String, String> formOfNext() {
        return fields(open(path() + "?date=2025-04-30"));
    }

    @Test
    void theNextFormOffersWhatIsOwedAndAsksWhatCameOfTheReferralWithoutSayingWhy() {
        Map<String, String> fields = reported();
        fields.put(of("a", "refill[0].owed"), "30");
        fields.put(of("a", "referral.reason"), "tb-symptoms");
        fields.put(of("a", "referral.urgency"), "urgent");
        page(submit(path(), fields), 200);

        Document form = open(path() + "?date=2025-04-30");
        assertThat(form.select(".refill strong").eachText())
                .anySatisfy(line -> assertThat(line).contains("the 30 tablet owed from last time"));
        assertThat(form.select(".earlier label").eachText())
                .anySatisfy(label -> assertThat(label).isEqualTo("Sent to the clinic on 5 Mar 2025: what came of it?"));
        Map<String, String> next = formOfNext();
        assertThat(next).containsEntry(of("a", "refill[1].completes"), "true");
        next.put("facilitator[0]", "Nomsa");
        next.put("asked", "true");
        next.put(of("a", "attendance"), "well");
        next.put(of("a", "refill[1].given"), "yes");
        next.put(of("a", "refill[1].daysSupply"), "30");
        next.put(of("a", "referralOutcome[0].outcome"), "treated");
        next.put(of("a", "referralOutcome[0].date"), "2025-03-06");
        Document reported = page(submit(path(), next), 200);
        assertThat(reported.text()).contains("Medicines given 2").doesNotContain("What came of the referral");

        Document after = open(path() + "?date=2025-06-25");
        assertThat(after.select(".earlier")).isEmpty();
        assertThat(after.text()).doesNotContain("owed from last time");
        assertThat(open("/groups/" + club + "/clients/" + club + "-a").text())
                .contains("What came of the referral: Treated, stays in the group");
    }
}
