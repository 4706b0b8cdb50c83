package org.artgroups.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Parameters")
class ParametersTest {

    private static final String SESSION =
            """
            {"resourceType": "Parameters", "parameter": [
              {"name": "session", "valueIdentifier": {"system": "https://example.org/session", "value": "1"}}, {"name": "facilitator", "valueReference": {"display": "Nomsa"}},
              {"name": "start", "valueDateTime": "%s"},
              {"name": "member", "part": [
                {"name": "client", "valueReference": {"reference": "Patient/1"}},
                {"name": "attendance", "valueCode": "%s"}]}]}
            """;

    private static List<String> reported(String text) {
        return Validated.text(text).stream()
                .map(finding -> finding.line() + " " + finding.where() + ": " + finding.message())
                .toList();
    }

    @Test
    @DisplayName("are taken for what they are, and those of the guide's examples are right")
    void examples() throws IOException {
        try (InputStream in = ParametersTest.class.getResourceAsStream("/package.tgz")) {
            NpmPackage npm = NpmPackage.fromPackage(in);
            List<String> examples = npm.list("example").stream()
                    .filter(file -> file.startsWith("Parameters-") && file.endsWith(".json"))
                    .toList();
            assertThat(examples).hasSizeGreaterThan(10);
            for (String example : examples) {
                try (InputStream json = npm.load("example", example)) {
                    String operation = example.replaceFirst("Parameters-(example-)?", "")
                            .replaceFirst("-(request|response)\\.json$", "")
                            .replaceFirst("^(group|cohort|facility)-(?!visit)", "")
                            .replace("transfer-out", "member-remove");
                    assertThat(Validated.text(new String(json.readAllBytes(), StandardCharsets.UTF_8)))
                            .as(example)
                            .noneMatch(finding -> finding.severity() != Severity.INFORMATION)
                            .anyMatch(finding -> finding.message().startsWith("taken for ")
                                    && finding.message()
                                            .contains(
                                                    (example.contains("-request") ? "a request of $" : "an answer of $")
                                                            + operation));
                }
            }
        }
    }

    @Test
    @DisplayName("are held against the rules of a session that need no server")
    void rules() {
        assertThat(Validated.errors(SESSION.formatted("2026-03-04T09:00:00+02:00", "present")))
                .isEmpty();
        assertThat(reported(SESSION.formatted("2999-03-04", "collector")))
                .anyMatch(reported -> reported.startsWith("3 start: 2999-03-04 is in the future"))
                .anyMatch(
                        reported -> reported.startsWith("1 collector: a member's refill was brought by the collector"));
        assertThat(Validated.errors(SESSION.formatted("2026-03-04", "buddy")))
                .as("a buddy without a name is recorded")
                .isEmpty();
    }

    @Test
    @DisplayName("of an answer may say more than the guide knows; a request may not")
    void answers() {
        String more = "{\"name\": \"weather\", \"valueString\": \"rain\"}";
        String answer =
                """
                {"resourceType": "Parameters", "parameter": [%s,
                  {"name": "task", "valueReference": {"reference": "Task/1"}},
                  {"name": "attempts", "valueInteger": 1}, {"name": "ended", "valueBoolean": false}]}
                """
                        .formatted(more);
        String request =
                SESSION.formatted("2026-03-04", "present").replace("\"parameter\": [", "\"parameter\": [" + more + ",");

        assertThat(Validated.errors(answer)).isEmpty();
        assertThat(Validated.messages(answer, Severity.INFORMATION))
                .contains("Parameters: taken for an answer of $trace by the names of the parameters");
        assertThat(reported(request)).anyMatch(reported -> reported.startsWith("1 weather: is not a parameter"));
    }

    @Test
    @DisplayName("in a Bundle are for the operation of their request, whatever they hold")
    void inBundle() {
        String bundle =
                """
                {"resourceType": "Bundle", "type": "batch", "entry": [{
                  "resource": {"resourceType": "Parameters", "parameter": [{"name": "cleint", "valueReference": {"reference": "Patient/1"}}]},
                  "request": {"method": "POST", "url": "Group/1/$member-add"}}]}
                """;

        assertThat(reported(bundle))
                .anyMatch(reported -> reported.endsWith(
                        "(POST Group/1/$member-add).cleint: is not a parameter; did you mean client?"))
                .anyMatch(reported -> reported.endsWith("(POST Group/1/$member-add).client: is required"))
                .noneMatch(reported -> reported.contains("fullUrl"))
                .noneMatch(reported -> reported.contains("Relative Reference"));
    }

    @Test
    @DisplayName("that are not there are told by a path for programs and by their name for people")
    void missing() {
        Finding found =
                Validated.text(SESSION.formatted("2026-03-04", "present").replace("\"client\"", "\"clinet\"")).stream()
                        .filter(finding -> finding.message().equals("is required"))
                        .findFirst()
                        .orElseThrow();

        assertThat(found.where()).isEqualTo("member[0].client");
        assertThat(found.element()).isEqualTo("Parameters.parameter[3].part.where(name = 'client')");
        assertThat(found.hint()).startsWith("Write { \"name\": \"client\", \"valueReference\": … }");
        assertThat(new Outcome().add("", List.of(found)).json())
                .contains("\"text\" : \"member[0].client: is required\"");
    }

    @Test
    @DisplayName("of which a value cannot be read are told that once")
    void unreadable() {
        assertThat(Validated.errors(SESSION.formatted("04/03/2026", "present")))
                .containsExactly(
                        "Parameters.parameter[2].value.ofType(dateTime): '04/03/2026' is no date there is, or none as FHIR writes it");
    }
}
