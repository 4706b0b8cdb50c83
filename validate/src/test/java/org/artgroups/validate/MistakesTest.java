package org.artgroups.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.validate.Finding.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code wrong/*.json} is a mistake that is made often, and the {@code .txt} beside it what has to be said of it. */
@DisplayName("A mistake that is made often")
class MistakesTest {

    private static final Path WRONG = Path.of("src/test/resources/wrong");

    static List<String> mistakes() throws IOException {
        try (Stream<Path> files = Files.list(WRONG)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    @DisplayName("is told with its line, its element and how to mend it")
    void isReported(String mistake) {
        List<Finding> found = Validated.file("/wrong/" + mistake + ".json");

        assertThat(found.stream().map(MistakesTest::print).collect(Collectors.joining()))
                .isEqualTo(Validated.read("/wrong/" + mistake + ".txt"));
        assertThat(found)
                .anyMatch(finding -> finding.severity() != Severity.INFORMATION
                        || finding.rule().equals("local-code"));
    }

    private static String print(Finding finding) {
        return finding.line() + ":" + finding.column() + ": "
                + finding.severity().code() + ": " + finding.where()
                + ": " + finding.message() + "\n"
                + (finding.hint().isEmpty() ? "" : "    " + finding.hint() + "\n");
    }

    @Test
    @DisplayName("is not found in a session, its visits, refills and results as they should be")
    void nothingIsWrong() {
        assertThat(Validated.file("/right/session-bundle.json")).isEmpty();
    }
}
