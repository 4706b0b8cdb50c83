package org.artgroups.server.pages;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Objects;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.server.Given;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of groups, a group, a member. */
class GroupPagesTest extends HtmlTest {

    private static final String TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR.code();
    private static final String AMARA = "Amara Wonderful";
    private static final String BONGI = "Bongi Marvellous";

    /** A club of two that met twice: Amara came both times, Bongi was absent the second time. */
    private String club() {
        String id = unique("pages-club");
        Given.Care club = given(aClub(id)
                .withMember(aClient(id + "-a")
                        .born("1990-01-01")
                        .prescribed("2024-01-10", TLD, 1)
                        .viralLoad("2025-02-02", 4321))
                .withMember(aClient(id + "-b").born("1991-01-01").prescribed("2024-01-10", TLD, 1)));
        Group group = client().read().resource(Group.class).withId(id).execute();
        client().update().resource(group.setName("Club & <Friends>")).execute();
        name(id + "-a", "Amara", "Wonderful");
        name(id + "-b", "Bongi", "Marvellous");
        assertThat(club).isNotNull();
        meet(id, "1", LocalDate.of(2025, 3, 5), true);
        meet(id, "2", LocalDate.of(2025, 5, 7), false);
        return id;
    }

    private void name(String client, String given, String family) {
        Patient patient = client().read().resource(Patient.class).withId(client).execute();
        patient.addName().addGiven(given).setFamily(family);
        client().update().resource(patient).execute();
    }

    private void meet(String group, String key, LocalDate day, boolean bongiCame) {
        var session = GroupVisit.session("https://sender.example/sessions", group + key)
                .on(day)
                .facilitatedBy("Nomsa")
                .nextVisit(day.plusDays(63))
                .present("Patient/" + group + "-a")
                .screenedWell()
                .refilled(Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR, 60)
                .bloodDrawn(SpecimenType.VIRAL_LOAD)
                .referred(ReferralReason.VIRAEMIA, ServiceRequestPriority.ROUTINE);
        session = bongiCame
                ? session.present("Patient/" + group + "-b").screenedWell()
                : session.absent("Patient/" + group + "-b", AbsenceReason.TRAVELLED);
        Answer answer = post("/Group/" + group + "/$group-visit", GroupVisit.REQUEST.write(session.build()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void aGroupShowsItsNameItsMembersWhatIsLateAndHowManyCame() {
        String id = club();
        Document page = open("/groups/" + id);

        assertThat(page.expectFirst("h1").text()).isEqualTo("Club & <Friends>");
        // agreed for July 2025, and nobody has told that session
        assertThat(page.expectFirst(".flag.warn").text())
                .contains("9 July 2025")
                .contains("not recorded yet");
        assertThat(page.select("section[aria-labelledby=members] tbody th").eachText())
                .containsExactlyInAnyOrder(AMARA, BONGI);
        assertThat(page.select("section[aria-labelledby=members] .flag.warn").text())
                .isEqualTo("Absent");
        assertThat(page.select("section[aria-labelledby=sessions] tbody tr").eachText())
                .containsExactly("7 May 2025 1 0 0 0 1", "5 March 2025 2 0 0 0 0");
    }

    @Test
    void thePictureOfAttendanceSaysInWordsWhatItShows() {
        Element picture = open("/groups/" + club()).expectFirst("svg[role=img]");
        assertThat(picture.attr("aria-labelledby")).isEqualTo("chart-title chart-description");
        assertThat(picture.expectFirst("#chart-description").text())
                .startsWith(
                        "2 sessions from 5 March 2025 to 7 May 2025. At the last one 1 came, for 0 somebody else came, 1 were absent.");
        assertThat(picture.select("rect.came")).hasSize(2);
        assertThat(picture.select("rect.absent")).hasSize(1);
    }

    @Test
    void aMembersTimeLineTellsWhatHappenedAndNobodyElseAndNoResult() {
        String id = club();
        Document page = open("/groups/" + id + "/clients/" + id + "-a");

        assertThat(page.expectFirst("h1").text()).isEqualTo(AMARA);
        assertThat(page.expectFirst(".timeline > li").text())
                .contains(
                        "7 May 2025",
                        "Came to the session",
                        "Medicines for 60 days: TDF + 3TC + DTG",
                        "Blood drawn: viral load",
                        "Referred: A blood result to talk about");
        assertThat(page.text()).contains("A viral load result is on record");
        assertThat(page.html())
                .doesNotContain(BONGI)
                .doesNotContain(id + "-b")
                .doesNotContain("4321")
                .doesNotContain("Viraemia");
    }

    @Test
    void aClientWhoNeverWasInTheGroupHasNoPageInIt() {
        String id = club();
        given(aClub(id + "x").withMember(aClient(id + "-c")));
        assertThat(send(page("/groups/" + id + "/clients/" + id + "-c").build()).status())
                .isEqualTo(404);
    }

    @Test
    void theListBeginsWithTheGroupWhoseSessionIsMostOverdue() {
        String id = club();
        Element card = card(id);
        assertThat(card.text())
                .contains("2 of 30")
                .contains("9 July 2025: not recorded yet")
                .contains("1 absent");
        assertThat(card.expectFirst("a").attr("href")).isEqualTo("/groups/" + id);
    }

    /** The card of a group in the list, on whichever of its pages. */
    private Element card(String id) {
        String path = "/groups";
        while (true) {
            Document page = open(path);
            Element link = page.selectFirst(".card a[href=/groups/" + id + "]");
            if (link != null) {
                return Objects.requireNonNull(link.closest(".card"));
            }
            path = page.select("a[href*=page=]").stream()
                    .filter(each -> each.text().equals("Next"))
                    .map(each -> "/groups" + each.attr("href"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(id + " is on no page of the list"));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Groups", "pt-MZ, Grupos", "fr, Groups"})
    void aPageSpeaksTheLanguageOfTheBrowser(String language, String title) {
        Document page = open("/groups", language);
        assertThat(page.expectFirst("h1").text()).isEqualTo(title);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language.startsWith("pt") ? "pt" : "en");
    }

    @Test
    void theLanguageAskedForIsRemembered() throws IOException, InterruptedException {
        HttpResponse<String> asked =
                HttpClient.newHttpClient().send(page("/groups?lang=pt").build(), HttpResponse.BodyHandlers.ofString());
        String cookie = asked.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("lang=pt").contains("SameSite=Lax");
        assertThat(send(page("/groups")
                                .header("Cookie", "lang=pt")
                                .header("Accept-Language", "en")
                                .build())
                        .body())
                .contains("<h1>Grupos</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/groups", "/models", "/groups/nobody"})
    void noPageIsKeptInACacheOrFramedOrRunsForeignScript(String path) throws IOException, InterruptedException {
        HttpResponse<String> page =
                HttpClient.newHttpClient().send(page(path).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .doesNotContain("style=")
                .doesNotContain("<script>")
                .doesNotContain("onclick");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://elsewhere.example",
        "Origin, null"
    })
    void noOtherSiteCanMakeABrowserSendAForm(String header, String value) {
        Answer answer = send(page("/groups/any/session")
                .header(header, value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("a=b"))
                .build());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("This was not sent from here");
    }

    @ParameterizedTest
    @CsvSource({"/groups/nobody, 404", "/groups?page=first, 400", "/models/nothing, 404"})
    void whatIsNotThereIsToldInWords(String path, int status) {
        Answer answer = send(page(path).build());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1>").doesNotContain("Exception").doesNotContain("at org.");
    }
}
