package org.artgroups.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The guide's own examples")
class ExamplesTest {

    @Test
    @DisplayName("are found without errors")
    void withoutErrors() throws IOException {
        List<String> errors = new ArrayList<>();
        NpmPackage npm;
        try (InputStream in = ExamplesTest.class.getResourceAsStream("/package.tgz")) {
            npm = NpmPackage.fromPackage(in);
        }
        List<String> examples = npm.list("example").stream()
                .filter(file -> file.endsWith(".json") && !file.startsWith("."))
                .toList();
        for (String example : examples) {
            try (InputStream in = npm.load("example", example)) {
                Validated.text(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .forEach(finding -> errors.add(example + " " + finding));
            }
        }

        assertThat(examples).hasSizeGreaterThan(20);
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"first-clients.json", "first-group.json", "first-session.json", "first-bundle.json"})
    @DisplayName("and what its page on the first session sends are found without errors and warnings")
    void firstSession(String file) throws IOException {
        String sent = Files.readString(Path.of("../ig/input/first-session").resolve(file));

        assertThat(Validated.messages(sent, Severity.ERROR)).isEmpty();
        assertThat(Validated.messages(sent, Severity.WARNING)).isEmpty();
    }
}
