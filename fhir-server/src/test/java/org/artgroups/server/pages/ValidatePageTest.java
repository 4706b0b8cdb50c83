package org.artgroups.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ValidatePageTest extends HtmlTest {

    private static final Path FILES = Path.of("../validate/src/test/resources");

    private Document validate(String text) {
        Answer answer = submit("/validate", Map.of("text", text));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body(), root());
    }

    @Test
    void whatIsWrongIsShownInItsLine() throws IOException {
        Document page = validate(Files.readString(FILES.resolve("wrong/refill-without-days-supply.json")));

        assertThat(page.select(".outcome").text()).isEqualTo("1 error, 0 warnings");
        assertThat(page.select(".hit .number").text()).isEqualTo("137");
        assertThat(page.select(".hit .finding.error").text())
                .contains(
                        "Bundle.entry[4] (MedicationDispense/refill-thandi).daysSupply",
                        "daysSupply is missing",
                        "Add \"daysSupply\"");
        assertThat(page.select("textarea").text()).contains("\"resourceType\": \"Bundle\"");
    }

    @Test
    void whatIsRightIsToldToBe() throws IOException {
        Document page = validate(Files.readString(FILES.resolve("right/session-bundle.json")));

        assertThat(page.select(".outcome").text()).isEqualTo("Nothing is wrong");
        assertThat(page.select(".hit")).isEmpty();
    }

    @Test
    void markupThatIsPastedStaysText() {
        Document page = validate("{\"resourceType\": \"<script>alert(1)</script>\"}");

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select(".finding")).isNotEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefusedInWords() {
        assertThat(validate("[" + " ".repeat(600_000)).select(".faults").text()).contains("500,000");
        assertThat(validate("[" + " ".repeat(3_000_000)).select(".faults").text())
                .contains("500,000");
    }

    @Test
    void theFormIsThereWithoutAnAnswer() {
        Document page = open("/validate");

        assertThat(page.select("form textarea")).hasSize(1);
        assertThat(page.select("#answer")).isEmpty();
    }
}
