package org.artgroups.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.artgroups.server.Given;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Pages of the running server in Chromium, as people see and use them. */
@Tag("browser")
abstract class BrowserTest extends HtmlTest {

    static final int PHONE = 390;
    static final int DESK = 1280;

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    protected static ChromeDriver browser;

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

    /** Opens a page at a width in CSS pixels. */
    void show(String path, int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", width == PHONE));
        browser.get(root() + path);
    }

    /** What axe-core finds wrong for people who see, hear or move differently. */
    void assertAccessible() {
        List<Rule> wrong = new AxeBuilder().analyze(browser).getViolations();
        assertThat(wrong)
                .as(browser.getCurrentUrl())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                .isEmpty();
    }

    /** Nothing is cut off at the right, nor has to be scrolled to. */
    void assertFits(int width) {
        Object wide = browser.executeScript("return document.documentElement.scrollWidth");
        assertThat(((Number) wide).intValue()).as(browser.getCurrentUrl()).isLessThanOrEqualTo(width);
    }

    /** Keeps what the page looks like for somebody to look at. */
    static void picture(String name) {
        write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    /** The page as it is printed, with the size of paper that it asks for. */
    static byte[] print(String name) {
        // a page is printed as it looks: with its style sheets and fonts
        await(ExpectedConditions.jsReturnsValue("return (document.readyState === 'complete'"
                + " && document.fonts.status === 'loaded'"
                + " && [...document.styleSheets].every(sheet => sheet.cssRules.length > 0)) || null"));
        String data = (String)
                browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
                        .get("data");
        byte[] pdf = Base64.getDecoder().decode(data);
        write(SCREENSHOTS.resolve(name + ".pdf"), pdf);
        return pdf;
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the browser reaches the server. */
    static void network(boolean there) {
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    static <T> T await(ExpectedCondition<T> condition) {
        return new WebDriverWait(browser, PATIENCE).until(condition);
    }

    static WebElement one(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    static List<WebElement> all(String css) {
        return browser.findElements(By.cssSelector(css));
    }

    /** Puts a group on record whose members have names. */
    String named(Given.Care care, String group, String name) {
        Bundle bundle = care.bundle();
        int client = 0;
        for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResource() instanceof Patient patient) {
                patient.addName().addGiven("Given" + ++client).setFamily("Longfamilyname");
            } else if (entry.getResource() instanceof Group stored) {
                stored.setName(name);
            }
        }
        Answer answer = post("", bundle);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return group;
    }
}
