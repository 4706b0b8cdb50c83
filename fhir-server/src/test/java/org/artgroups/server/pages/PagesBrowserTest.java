package org.artgroups.server.pages;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.operations.example.ExampleLoader;
import org.artgroups.server.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do with the pages: look, print, type, also with a keyboard alone and without network. */
class PagesBrowserTest extends BrowserTest {

    private static final String TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR.code();
    private static final String DAY = "?date=2025-03-05";

    @Autowired
    private ExampleLoader example;

    @BeforeEach
    void theSeededGroupsAreThereAndTheNetworkToo() {
        example.load();
        network(true);
    }

    private String club(String name, int members) {
        String id = unique("browser-club");
        Given.Care club = aClub(id);
        for (int i = 1; i <= members; i++) {
            club.withMember(aClient(id + "-" + i).born("1990-01-01").prescribed("2024-01-10", TLD, 1));
        }
        return named(club, id, name);
    }

    @ParameterizedTest
    @CsvSource({
        "groups, /groups",
        "ended, /groups?ended=true",
        "group, /groups/khayelitsha-club-1",
        "client, /groups/khayelitsha-club-1/clients/khayelitsha-05",
        "session, /groups/khayelitsha-club-1/session?date=2026-11-18",
        "session-cag, /groups/lusaka-cag-1/session",
        "packs, /groups/khayelitsha-club-1/packs",
        "facility, /facilities/khayelitsha-clinic",
        "due, /facilities/khayelitsha-clinic/due",
        "tracing, /facilities/khayelitsha-clinic/tracing",
        "models, /models",
        "compare, /models?compare=hcw-managed-group&compare=zambia-cag&compare=teen-club",
        "model, /models/hcw-managed-group?age=30&lastViralLoad=%3C20&monthsOnRegimen=x",
        "portuguese, /groups/khayelitsha-club-1?lang=pt",
        "packs-pt, /groups/khayelitsha-club-1/packs",
        "due-pt, /groups/khayelitsha-club-1/due",
        "tracing-pt, /groups/khayelitsha-club-1/tracing",
        "english, /groups?lang=en",
        "validate, /validate",
        "nowhere, /groups/nobody"
    })
    void everyPageIsAccessibleAndFitsAPhoneAndADesk(String name, String path) {
        for (int width : List.of(PHONE, DESK)) {
            show(path, width);
            picture(name + "-" + width);
            assertFits(width);
            assertAccessible();
        }
    }

    @Test
    void theRegisterIsAccessibleAndFitsADesk() {
        show("/groups/khayelitsha-club-1/register", DESK);
        picture("register-" + DESK);
        assertFits(DESK);
        assertAccessible();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> {
                        PDFTextStripper text = new PDFTextStripper();
                        text.setStartPage(page);
                        text.setEndPage(page);
                        try {
                            return text.getText(document);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    @Test
    void theRegisterOfAClubOfThirtyIsTwoPagesOfA4() throws IOException {
        show("/groups/" + club("Thursday Club", 30) + "/register" + DAY, DESK);
        byte[] pdf = print("register-club-of-30");

        assertThat(pages(pdf)).hasSize(2).allSatisfy(page -> assertThat(page).contains("Who came", "Weight"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(594f, 596f);
        }
        assertThat(pages(pdf).get(0))
                .contains("Thursday Club", "Given1 Longfamilyname")
                .doesNotContain("HIV", "ART");
    }

    @Test
    void theRegisterOfATeenClubOfTwoHundredRepeatsItsHeadingsAndCutsNobodyInTwo() throws IOException {
        show("/groups/" + club("Saturday Club", 200) + "/register" + DAY, DESK);
        List<String> pages = pages(print("register-club-of-200"));

        assertThat(pages).hasSizeBetween(10, 14).allSatisfy(page -> assertThat(page)
                .contains("Who came", "Weight"));
        for (int i = 1; i <= 200; i++) {
            String name = "Given" + i + " Longfamilyname";
            assertThat(pages.stream().filter(page -> page.contains(name)))
                    .as(name)
                    .hasSize(1);
        }
    }

    private static WebElement choice(String member, String value) {
        return one("input[name='member[" + member + "].attendance'][value=" + value + "]");
    }

    /** Touches what a choice is written on, in the middle of the screen, where a person has it. */
    private static void tap(WebElement choice) {
        WebElement label = choice.findElement(By.xpath(".."));
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", label);
        label.click();
    }

    /** Answers what the page asks before it records: nobody knows more. */
    private void sayThatMoreIsNotKnown(String question) {
        await(ExpectedConditions.textToBePresentInElementLocated(By.id("faults"), question));
        picture("asked-" + PHONE);
        assertAccessible();
        tap(one("[name=asked]"));
        one(".send .button").click();
    }

    @Test
    void aSessionIsTypedOnAPhoneWithATapForEachMember() {
        String club = club("Tap Club", 5);
        show("/groups/" + club + "/session" + DAY, PHONE);
        one("#facilitator-0-").sendKeys("Nomsa");
        for (int i = 1; i <= 4; i++) {
            tap(choice(club + "-" + i, "well"));
        }
        tap(choice(club + "-5", "absent"));
        assertThat(one(".status").getText()).isEqualTo("5 of 5 entered");
        picture("session-told-" + PHONE);
        one(".send .button").click();
        sayThatMoreIsNotKnown("Absent, but why?");

        await(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[data-recorded]")));
        assertThat(one("h1").getText()).isEqualTo("The session is recorded");
        assertThat(one(".counts").getText()).contains("Came\n4").contains("Absent\n1");
        picture("told-" + PHONE);
        assertFits(PHONE);
        assertAccessible();
    }

    @Test
    void whatIsRefusedIsShownAtItsFieldAndNothingTypedIsLost() {
        String club = club("Typo Club", 2);
        show("/groups/" + club + "/session" + DAY, PHONE);
        one("#facilitator-0-").sendKeys("Nomsa");
        tap(choice(club + "-1", "well"));
        one("[name='member[" + club + "-1].weight']").sendKeys("615");
        one(".send .button").click();

        await(ExpectedConditions.presenceOfElementLocated(By.id("faults")));
        assertThat(browser.switchTo().activeElement().getDomProperty("id")).isEqualTo("faults");
        picture("refused-" + PHONE);
        assertAccessible();
        assertThat(one(".member.wrong .fault").getText()).contains("615 is not between 0.5 and 300");
        WebElement weight = one("[name='member[" + club + "-1].weight']");
        assertThat(weight.getDomProperty("value")).isEqualTo("615");
        weight.clear();
        weight.sendKeys("61,5");
        one(".send .button").click();
        sayThatMoreIsNotKnown("Nothing is entered for");

        await(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[data-recorded]")));
    }

    @Test
    void withoutNetworkNothingIsLostAndAButtonSendsItAgainOnce() {
        String club = club("Far Club", 2);
        String page = "/groups/" + club + "/session" + DAY;
        show(page, PHONE);
        one("#facilitator-0-").sendKeys("Nomsa");
        tap(choice(club + "-1", "well"));
        tap(choice(club + "-2", "present"));
        one("[name='member[" + club + "-2].weight']").sendKeys("61.5");

        // what was typed is there again when the page is opened again
        show(page, PHONE);
        assertThat(choice(club + "-1", "well").isSelected()).isTrue();
        assertThat(one("[name='member[" + club + "-2].weight']").getDomProperty("value"))
                .isEqualTo("61.5");
        assertThat(one(".status").getText()).contains("What you typed before is here again.");

        network(false);
        one(".send .button[type=submit]").click();
        WebElement again = await(ExpectedConditions.elementToBeClickable(By.xpath("//button[.='Send again']")));
        assertThat(one(".status").getText()).contains("No network. What you typed is kept on this phone.");
        picture("offline-" + PHONE);
        again.click();
        await(ExpectedConditions.elementToBeClickable(By.xpath("//button[.='Send again']")));

        network(true);
        one(".status .button").click();
        await(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[data-recorded]")));
        assertThat(browser.executeScript("return localStorage.length")).isEqualTo(0L);
        show("/groups/" + club, PHONE);
        assertThat(all("section[aria-labelledby=sessions] tbody tr")).hasSize(1);
    }

    /** Presses Tab until an element of this name, or with these words on it, has the focus. */
    private static WebElement tabTo(String name) {
        for (int i = 0; i < 80; i++) {
            WebElement focused = browser.switchTo().activeElement();
            if (name.equals(focused.getDomAttribute("name")) || name.equals(focused.getText())) {
                return focused;
            }
            focused.sendKeys(Keys.TAB);
        }
        throw new AssertionError(name + " cannot be reached by the Tab key");
    }

    /** A club of two that met in March 2025: the first came, the second did not. */
    private String clubWithOneMissing(String name) {
        String club = club(name, 2);
        Answer reported = post(
                "/Group/" + club + "/$group-visit",
                GroupVisit.REQUEST.write(GroupVisit.session("https://sender.example/sessions", club)
                        .on(LocalDate.of(2025, 3, 5))
                        .facilitatedBy("Nomsa")
                        .present("Patient/" + club + "-1")
                        .screenedWell()
                        .absent("Patient/" + club + "-2", AbsenceReason.TRAVELLED)
                        .build()));
        assertThat(reported.status()).as(reported.body()).isEqualTo(200);
        return club;
    }

    @Test
    void whoIsMissingIsLookedForWithAKeyboardAlone() {
        show("/groups/" + clubWithOneMissing("Lost Club") + "/tracing", PHONE);
        one("body").sendKeys(Keys.TAB);
        tabTo("Begin to look for them").sendKeys(Keys.ENTER);
        await(ExpectedConditions.presenceOfElementLocated(By.cssSelector("details.attempt")));
        one("body").sendKeys(Keys.TAB);
        tabTo("Record what was done to find them").sendKeys(Keys.ENTER);
        tabTo("person").sendKeys("Nomsa");
        tabTo("means").sendKeys("Visit");
        tabTo("outcome").sendKeys("Promised");
        picture("attempt-" + PHONE);
        assertFits(PHONE);
        assertAccessible();
        tabTo("note").sendKeys(Keys.ENTER);

        await(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(".sought"), "Promised to come"));
        assertThat(one("[role=status]").getText()).isEqualTo("It is recorded.");
    }

    @Test
    void theListOfVisitsIsOnePageOfA4ThatDoesNotSayWhy() throws IOException {
        show("/groups/" + clubWithOneMissing("Lost Club") + "/tracing/paper", DESK);
        picture("visits-" + DESK);
        assertFits(DESK);
        assertAccessible();
        byte[] pdf = print("visits");
        assertThat(pages(pdf)).singleElement().satisfies(page -> assertThat(page)
                .contains("People to visit", "Given2 Longfamilyname")
                .doesNotContain("HIV", "ART", "Club", "Given1 "));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
        }
    }

    @Test
    void aSessionIsTypedWithAKeyboardAlone() {
        String club = club("Key Club", 2);
        show("/groups/" + club + "/session" + DAY, DESK);
        one("body").sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to the content");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        tabTo("facilitator[0]").sendKeys("Nomsa");
        WebElement first = tabTo("member[" + club + "-1].attendance");
        first.sendKeys(Keys.SPACE);
        assertThat(choice(club + "-1", "well").isSelected()).isTrue();
        tabTo("member[" + club + "-1].weight").sendKeys("61");
        WebElement second = tabTo("member[" + club + "-2].attendance");
        second.sendKeys(Keys.SPACE, Keys.ARROW_UP);
        assertThat(choice(club + "-2", "absent").isSelected()).isTrue();
        tabTo("member[" + club + "-2].note").sendKeys(Keys.ENTER);

        await(ExpectedConditions.presenceOfElementLocated(By.id("faults")));
        assertThat(browser.switchTo().activeElement().getDomProperty("id")).isEqualTo("faults");
        tabTo("asked").sendKeys(Keys.SPACE, Keys.ENTER);
        await(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[data-recorded]")));
        assertThat(one(".counts").getText()).contains("Came\n1").contains("Absent\n1");
    }
}
