package org.artgroups.validate.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.validate.GuideValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command")
class ValidateCommandTest {

    private static final String RIGHT = "src/test/resources/right/session-bundle.json";
    private static final String WRONG = "src/test/resources/wrong/refill-without-days-supply.json";
    private static final String DOUBTFUL = "src/test/resources/wrong/local-code-only.json";
    private static final String GOOD_LINE =
            "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"https://example.org/f\",\"value\":\"1\"}]}\n";

    private static final GuideValidator VALIDATOR = new GuideValidator(1);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return ValidateCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                () -> VALIDATOR,
                args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("ends with 0 if nothing is wrong")
    void fine() {
        assertThat(run(RIGHT)).isZero();
        assertThat(out())
                .isEqualTo("1 resource, none with errors: 0 errors, 0 warnings, 0 for information"
                        + System.lineSeparator());
    }

    @Test
    @DisplayName("ends with 1 if something is, and says where")
    void wrong() {
        assertThat(run(WRONG)).isEqualTo(1);
        assertThat(out())
                .startsWith(WRONG
                        + ":137:8: error: Bundle.entry[4] (MedicationDispense/refill-thandi).daysSupply: daysSupply is missing: a refill"
                        + " that was handed out says for how many days it lasts")
                .contains("1 resource, 1 with errors: 1 error, 0 warnings");
    }

    @Test
    @DisplayName("ends with 2 if a file is not there, whatever else it finds, or if it is called wrongly")
    void unreadable() {
        assertThat(run(RIGHT, "no-such-file.json")).isEqualTo(2);
        assertThat(err()).contains("no-such-file.json: there is no such file or folder");
        assertThat(run()).isEqualTo(2);
        assertThat(run("--format", "pdf", RIGHT)).isEqualTo(2);
    }

    @Test
    @DisplayName("lets warnings count if asked to, and leaves them out if asked to")
    void warnings() {
        assertThat(run(DOUBTFUL)).isZero();
        assertThat(out()).contains("warning: MedicationDispense.medication").doesNotContain("information: ");
        out.reset();
        assertThat(run("--warnings", "--quiet", DOUBTFUL)).isEqualTo(1);
        assertThat(out()).doesNotContain("warning: ");
        out.reset();
        assertThat(run("--all", DOUBTFUL)).isZero();
        assertThat(out()).contains("information: MedicationDispense.medication");
    }

    @Test
    @DisplayName("prints JSON for programs, and an OperationOutcome for those of FHIR")
    void formats() throws IOException {
        run("--format", "json", WRONG);
        JsonNode json = new ObjectMapper().readTree(out());
        assertThat(json.path("withErrors").asInt()).isEqualTo(1);
        assertThat(json.path("findings").path(0).path("line").asInt()).isEqualTo(137);

        out.reset();
        run("--format", "outcome", WRONG);
        JsonNode outcome = new ObjectMapper().readTree(out());
        assertThat(outcome.path("resourceType").asText()).isEqualTo("OperationOutcome");
        assertThat(outcome.at("/issue/0/expression/0").asText()).isEqualTo("Bundle.entry[4].resource.daysSupply");
        assertThat(outcome.at("/issue/0/location/0").asText()).isEqualTo(WRONG + ", line 137, column 8");
    }

    @Test
    @DisplayName("holds Parameters against the operation that is named, and tells of one that there is not")
    void operation() {
        String parameters = "src/test/resources/wrong/parameters-of-no-operation.json";

        assertThat(run(parameters)).isZero();
        assertThat(out()).contains("not checked against any operation");
        out.reset();
        assertThat(run("--operation", "$group-visit", parameters)).isEqualTo(1);
        assertThat(out()).contains("error: banana: is not a parameter").contains("error: session: is required");
        out.reset();
        assertThat(run("--operation", "visit", parameters)).isEqualTo(1);
        assertThat(out()).contains("there is no operation visit").contains("$group-visit");
    }

    @Test
    @DisplayName("goes through folders, and through NDJSON line by line")
    void folders(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("inner"));
        Path lines = folder.resolve("inner/patients.ndjson");
        Files.writeString(
                lines,
                GOOD_LINE + "\n" + "{\"resourceType\":\"Patient\",\"meta\":{\"profile\":[\"" + Profiles.CLIENT
                        + "\"]}}\n" + GOOD_LINE.strip());
        Files.writeString(folder.resolve("one.json"), GOOD_LINE);
        Files.writeString(folder.resolve("notes.txt"), "not a resource");

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(out()).startsWith(lines + ":3:").contains("4 resources, 1 with errors: 1 error");
    }

    @Test
    @DisplayName("shows how far it is on a terminal alone")
    void progress() {
        Progress none = new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), 1000, false);
        none.show(500, 0);
        assertThat(err()).isEmpty();

        Progress shown = new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), 1000, true);
        shown.show(500, 3);
        assertThat(err()).contains("[####################....................] 500 of 1000, 3 with errors");
    }
}
