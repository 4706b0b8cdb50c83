package org.artgroups.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.artgroups.validate.Corpus.Row;
import org.artgroups.validate.Finding.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows are {@code corpus/wrong.txt} and {@code corpus/right.txt}, which say how they are read. */
@DisplayName("A resource")
class CorpusTest {

    static List<Row> wrong() {
        return Corpus.rows("wrong.txt");
    }

    static List<Row> right() {
        return Corpus.rows("right.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    @DisplayName("with one fault has it reported once, with its line, its element and what mends it")
    void faultIsReportedOnce(Row row) {
        List<Finding> found = worth(row.with("wrong"));

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.where()).isEqualTo(row.line("at"));
            assertThat(finding.line()).isPositive();
            assertThat(finding.hint()).contains(row.line("hint"));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    @DisplayName("is valid once the hint has been followed")
    void mendIsRight(Row row) {
        assertThat(worth(Corpus.change(row.with("wrong"), row.line("mend"))))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("right")
    @DisplayName("that is unusual and right raises no false alarm")
    void noFalseAlarm(Row row) {
        assertThat(worth(row.with("with"))).isEmpty();
    }

    @Test
    @DisplayName("stands for a hundred of each kind")
    void hundredOfEach() {
        assertThat(wrong()).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
        assertThat(right()).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
    }

    private static List<Finding> worth(JsonNode resource) {
        return Validated.text(Corpus.print(resource)).stream()
                .filter(finding -> finding.severity() != Severity.INFORMATION)
                .toList();
    }
}
