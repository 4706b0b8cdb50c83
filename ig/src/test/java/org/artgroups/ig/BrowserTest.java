package org.artgroups.ig;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

@Tag("browser")
@DisplayName("The site, opened as files in Chromium,")
class BrowserTest {

    private static final int PHONE = 390;
    private static final int DESK = 1280;

    private static ChromeDriver browser;

    @BeforeAll
    static void openBrowser() throws IOException {
        Path profile = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "chromium");
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en",
                "--user-data-dir=" + profile.toAbsolutePath());
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                options);
    }

    @AfterAll
    static void closeBrowser() {
        browser.quit();
    }

    private static void show(String page, int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", width == PHONE));
        // an address that differs behind its # alone would not be opened anew
        browser.get("about:blank");
        browser.get(Site.FOLDER.toUri() + page);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "index.html",
                "first-session.html",
                "background.html",
                "use-cases.html",
                "stories.html",
                "story-cape-town-club.html",
                "delivery-models.html",
                "compare-models.html",
                "rules.html",
                "group-visit.html",
                "operations.html",
                "exchange.html",
                "session-bundle.html",
                "authorisation.html",
                "eligibility.html",
                "membership.html",
                "local-codes.html",
                "conformance.html",
                "examples.html",
                "downloads.html",
                "search.html?q=buddy",
                "artifacts.html",
                "PlanDefinition-zambia-cag.html",
                "OperationDefinition-group-visit.html",
                "StructureDefinition-art-refill.html",
                "StructureDefinition-buddy.html",
                "CodeSystem-advice.html",
                "ValueSet-symptom.html",
                "ConceptMap-ethiopia-art-regimens.html",
                "Parameters-example-group-visit-request.html",
                "Group-example-khayelitsha-club.html",
                "CapabilityStatement-art-server.html",
                "Questionnaire-session-form.html",
                "StructureDefinition-western-cape-club-register.html",
                "SearchParameter-attendance.html"
            })
    @DisplayName("is for everybody, on a desk and on a phone, and asks for nothing from elsewhere")
    void everyKindOfPage(String page) {
        for (int width : new int[] {DESK, PHONE}) {
            show(page, width);

            assertThat(((Number) browser.executeScript("return document.documentElement.scrollWidth")).intValue())
                    .as("width of " + page)
                    .isLessThanOrEqualTo(width);
            assertThat((List<?>) browser.executeScript(
                            "return performance.getEntriesByType('resource').map(entry => entry.name)"))
                    .allSatisfy(address -> assertThat(address).asString().startsWith("file:"));
            assertThat(new AxeBuilder().analyze(browser).getViolations())
                    .as(page + " at " + width)
                    .extracting(BrowserTest::words)
                    .isEmpty();
        }
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    @Test
    @DisplayName("finds pages and sections by words, from the field at the head of every page")
    void search() {
        show("index.html", DESK);
        WebElement field = browser.findElement(By.id("search"));
        field.sendKeys("sending it again");
        field.submit();

        assertThat(browser.getCurrentUrl()).contains("search.html?q=sending");
        List<WebElement> found = browser.findElements(By.cssSelector("#results a"));
        assertThat(found).isNotEmpty();
        assertThat(found.get(0).getText()).isEqualTo("Sending it again");

        WebElement query = browser.findElement(By.id("query"));
        query.clear();
        query.sendKeys("xyzzy");
        assertThat(browser.findElement(By.id("found")).getText()).isEqualTo("Nothing has all of these words.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/searches.csv", numLinesToSkip = 1)
    @DisplayName("finds first what people look for, by their own words")
    void searchedFor(String words, String first) {
        show("search.html?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20"), DESK);

        List<WebElement> found = browser.findElements(By.cssSelector("#results a"));
        assertThat(found).isNotEmpty();
        assertThat(found.get(0).getDomAttribute("href")).isEqualTo(first);
    }

    @Test
    @DisplayName("shows the models that are chosen side by side, and keeps the choice in the address")
    void compare() {
        show("compare-models.html#teen-club,zambia-cag", DESK);
        assertThat(columns()).containsExactly("Teen Club", "Community adherence group, Zambia");

        browser.findElements(By.cssSelector(".choose label")).stream()
                .filter(label -> label.getText().equals("Community ART group, Lesotho"))
                .forEach(WebElement::click);

        assertThat(columns()).hasSize(3).contains("Community ART group, Lesotho");
        assertThat(browser.getCurrentUrl()).endsWith("#teen-club,zambia-cag,lesotho-cag");
    }

    private static List<String> columns() {
        return browser.findElements(By.cssSelector("#models thead th a")).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    @Test
    @DisplayName("opens its menu on a phone, by touch and with a keyboard")
    void menu() {
        show("index.html", PHONE);
        WebElement menu = browser.findElement(By.cssSelector("nav.menu"));
        assertThat(menu.isDisplayed()).isFalse();

        browser.findElement(By.cssSelector(".menu-label")).click();
        assertThat(menu.isDisplayed()).isTrue();

        browser.executeScript("document.getElementById('menu-open').focus()");
        browser.switchTo().activeElement().sendKeys(" ");
        assertThat(menu.isDisplayed()).isFalse();
    }

    @Test
    @DisplayName("has a button at every listing that copies it")
    void copy() {
        show("first-session.html", DESK);
        int listings = browser.findElements(By.cssSelector("pre")).size();
        List<WebElement> buttons = browser.findElements(By.cssSelector("button.copy"));

        assertThat(buttons).hasSize(listings);
        assertThat(buttons).allSatisfy(button -> assertThat(button.getDomAttribute("aria-label"))
                .startsWith("Copy: "));
    }
}
