package org.artgroups.server.pages;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.visit.GroupVisit;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due, and who is looked for, in a group and in a facility. */
class ListPagesTest extends HtmlTest {

    private static final String TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR.code();
    private static final LocalDate HELD = LocalDate.of(2026, 3, 4);
    private static final String NEUTRAL =
            "\\b(HIV|VIH|ART|TARV|AIDS|SIDA|antiretroviral|[Vv]iral|CD4|[Tt]uberculosis|[Cc]linic|[Cc]lub|[Gg]roup|[Mm]edicine)\\b";

    private final String club = unique("list-club");
    private final String facility = unique("list-facility");

    /** Amara came in March 2026, Bongi did not; both are still expected in May. */
    @BeforeEach
    void aClubOfAFacility() {
        Bundle bundle = aClub(club)
                .withMember(aClient(club + "-a").viralLoad("2024-02-02", 4321).prescribed("2026-01-10", TLD, 1))
                .withMember(aClient(club + "-b").viralLoad("2026-02-02", 20).prescribed("2026-01-10", TLD, 1))
                .bundle();
        for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResource() instanceof Patient patient) {
                boolean amara = patient.getIdElement().getIdPart().endsWith("-a");
                patient.addName().addGiven(amara ? "Amara" : "Bongi").setFamily("Marvellous");
                patient.addTelecom().setSystem(ContactPointSystem.PHONE).setValue("+27 555 0100");
                patient.addAddress().addLine("House 7").setCity("Site B");
            } else if (entry.getResource() instanceof Group group) {
                group.setName("Marvellous Club").setManagingEntity(new Reference("Organization/" + facility));
            }
        }
        Organization clinic = new Organization().setName("Marvellous Clinic");
        clinic.setId(facility);
        bundle.addEntry()
                .setResource(clinic)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl("Organization/" + facility);
        ok(post("", bundle));
        ok(post(
                "/Group/" + club + "/$group-visit",
                GroupVisit.REQUEST.write(GroupVisit.session("https://sender.example/sessions", club)
                        .on(HELD)
                        .facilitatedBy("Nomsa")
                        .nextVisit(HELD.plusDays(63))
                        .present("Patient/" + club + "-a")
                        .screenedWell()
                        .refilled(Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR, 60)
                        .absent("Patient/" + club + "-b", AbsenceReason.TRAVELLED)
                        .build())));
    }

    private static void ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String path(String kind) {
        return kind.equals("groups") ? "/groups/" + club : "/facilities/" + facility;
    }

    /** What is shown of Bongi, who missed March. */
    private Element bongi(Document page) {
        return page.select(".sought > li").stream()
                .filter(each -> each.text().contains("Bongi"))
                .findFirst()
                .orElseThrow();
    }

    private Document after(Answer redirect) {
        assertThat(redirect.status()).isEqualTo(302);
        return open(path("groups") + "/tracing");
    }

    @Test
    void aFacilityShowsItsGroupsAloneAndLeadsToItsLists() {
        Document page = open("/facilities/" + facility);
        assertThat(page.expectFirst("h1").text()).isEqualTo("Marvellous Clinic");
        assertThat(page.select(".card h2").eachText()).containsExactly("Marvellous Club");
        assertThat(page.select(".actions a").eachAttr("href"))
                .contains("/facilities/" + facility + "/due", "/facilities/" + facility + "/tracing");
        assertThat(open("/groups/" + club).select(".lead a").eachAttr("href"))
                .containsExactly("/facilities/" + facility);
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups", "facilities"})
    void whatIsDueIsListedByGroupAndMemberInPlainWordsWithoutAnyResult(String kind) {
        Document page = open(path(kind) + "/due?date=2026-04-20");
        assertThat(page.select("section h2").eachText()).containsExactly("Marvellous Club next session 6 May 2026");
        assertThat(page.select("section tbody tr").eachText())
                .anySatisfy(row ->
                        assertThat(row).contains("Amara Marvellous").contains("Blood test by 2 Feb 2025 overdue"));
        assertThat(page.text()).doesNotContain("4321").doesNotContain("viral load");
    }

    @Test
    void onRequestOnlyWhatIsOverdueIsShownAndTheDayIsKept() {
        Document page = open(path("groups") + "/due?date=2026-04-20");
        String overdue = page.select(".actions a").stream()
                .filter(link -> link.text().equals("Only what is overdue"))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();
        assertThat(overdue).contains("date=2026-04-20");
        assertThat(open(overdue).select("section tbody tr td .pack").eachText())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item).endsWith("overdue"));
    }

    @Test
    void whoIsMissingIsShownWithTheDayMissedAndWhereToFindThem() {
        Element bongi = bongi(open(path("facilities") + "/tracing"));
        assertThat(bongi.text())
                .contains("4 March 2026")
                .contains("+27 555 0100")
                .contains("House 7, Site B")
                .contains("Marvellous Club");
        assertThat(bongi.select("details")).isEmpty();
    }

    @Test
    void anAttemptIsToldOfWhomSomebodyLooksForAndIsThenOnTheirCard() {
        Document page = after(submit(path("groups") + "/tracing", Map.of("page", "1")));
        Map<String, String> attempt = attempt(page);
        page = after(submit(path("groups") + "/tracing", attempt));
        assertThat(bongi(page).text())
                .contains("Tried once, the last time on 18 March 2026")
                .contains("Promised to come");
        assertThat(bongi(page).select("details")).hasSize(1);

        attempt.put("outcome", "relocated");
        attempt.put("date", "2026-03-20");
        page = after(submit(path("groups") + "/tracing", attempt));
        assertThat(bongi(page).text()).contains("Moved away");
        assertThat(bongi(page).select("details")).isEmpty();
    }

    /** The form of Bongi's card, filled in. */
    private Map<String, String> attempt(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        bongi(page).select("form [name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(Map.of("date", "2026-03-18", "person", "Nomsa", "means", "home-visit"));
        fields.putAll(Map.of("outcome", "promised-to-return", "missedReason", "working"));
        return fields;
    }

    @Test
    void whatIsWrongWithAnAttemptIsToldAllAtOnceAndWhatWasTypedStays() {
        Map<String, String> attempt = attempt(after(submit(path("groups") + "/tracing", Map.of("page", "1"))));
        attempt.put("date", "the day before");
        attempt.put("means", "");
        attempt.put("note", "asks for <b>Nomsa</b>");
        Answer answer = submit(path("groups") + "/tracing", attempt);
        assertThat(answer.status()).isEqualTo(400);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#faults li").eachText())
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).startsWith("date: "))
                .anySatisfy(fault -> assertThat(fault).startsWith("means: "));
        Element form = bongi(page).expectFirst("details[open] form");
        assertThat(form.expectFirst("[name=note]").val()).isEqualTo("asks for <b>Nomsa</b>");
        assertThat(form.expectFirst("[name=person]").val()).isEqualTo("Nomsa");
        assertThat(page.select("#faults a").eachAttr("href"))
                .allSatisfy(href ->
                        assertThat(page.getElementById(href.substring(1))).isNotNull());

        attempt.put("date", "2026-03-01");
        attempt.put("means", "home-visit");
        assertThat(submit(path("groups") + "/tracing", attempt).body())
                .contains("is before the session missed on 2026-03-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups", "facilities"})
    void thePaperSaysWhomToVisitAndWhereAndNotWhy(String kind) {
        for (String language : new String[] {"en", "pt"}) {
            Document page = open(path(kind) + "/tracing/paper", language);
            assertThat(page.select("main tbody").eachText()).anySatisfy(person -> assertThat(person)
                    .contains("Bongi Marvellous")
                    .contains("+27 555 0100")
                    .contains("House 7, Site B"));
            assertThat(page.title() + " " + page.select("main").text())
                    .doesNotContainPattern(NEUTRAL)
                    .doesNotContain("Marvellous Cl")
                    // numbers of files tell of the place that keeps them
                    .doesNotContain("folder-");
        }
    }

    @Test
    void thePaperLeavesOutWhoseSessionNobodyHasRecorded() {
        // Amara came in March; May was agreed, and nobody has told of it
        Document page = open(path("groups") + "/tracing/paper");
        assertThat(page.select("main").text()).contains("Bongi").doesNotContain("Amara");
        assertThat(page.select(".bar").text()).contains("One member is not on it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/due", "/tracing", "/tracing/paper"})
    void whatNobodyKnowsIsNotFound(String page) {
        for (String path : new String[] {"/facilities/nobody" + page, "/groups/nobody" + page}) {
            Answer answer = send(page(path).build());
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("is not known here").doesNotContain("Exception");
        }
    }

    @Test
    void aLinkToAnotherLanguageKeepsTheRestOfTheAddress() {
        assertThat(open(path("groups") + "/due?date=2026-04-20&lang=en&overdue=true")
                        .select(".languages a")
                        .eachAttr("href"))
                .containsExactly("?date=2026-04-20&overdue=true&lang=en", "?date=2026-04-20&overdue=true&lang=pt");
        assertThat(open("/groups").select(".languages a").eachAttr("href")).containsExactly("?lang=en", "?lang=pt");
    }

    @Test
    void whatWasTypedIntoAFormIsInNoLink() {
        Map<String, String> attempt = attempt(after(submit(path("groups") + "/tracing", Map.of("page", "1"))));
        attempt.put("means", "");
        attempt.put("note", "secret");
        assertThat(Jsoup.parse(submit(path("groups") + "/tracing", attempt).body())
                        .select(".languages a")
                        .eachAttr("href"))
                .containsExactly("?lang=en", "?lang=pt");
    }
}
