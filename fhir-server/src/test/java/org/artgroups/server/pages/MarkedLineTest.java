package org.artgroups.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.junit.jupiter.api.Test;

class MarkedLineTest {

    private static final String TEN =
            IntStream.rangeClosed(1, 10).mapToObj(line -> "line " + line).collect(Collectors.joining("\n"));

    private static Finding at(int line) {
        return new Finding(Severity.ERROR, line, 1, "Patient", "", "wrong", "");
    }

    @Test
    void twoLinesAroundEachFindingAreShownAndTheGapIsReported() {
        List<MarkedLine> lines = MarkedLine.of(TEN, List.of(at(1), at(8)));

        assertThat(lines).extracting(MarkedLine::number).containsExactly(1, 2, 3, 6, 7, 8, 9, 10);
        assertThat(lines)
                .filteredOn(MarkedLine::after)
                .extracting(MarkedLine::number)
                .containsExactly(6);
        assertThat(lines)
                .filteredOn(line -> !line.found().isEmpty())
                .extracting(MarkedLine::number)
                .containsExactly(1, 8);
    }

    @Test
    void whatHasNoLineIsShownFirst() {
        assertThat(MarkedLine.of(TEN, List.of(at(0))))
                .extracting(MarkedLine::number)
                .containsExactly(0, 1, 2);
        assertThat(MarkedLine.of("", List.of(at(1)))).hasSize(1);
    }
}
