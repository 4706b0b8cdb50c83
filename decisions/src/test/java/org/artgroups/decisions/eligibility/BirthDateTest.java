package org.artgroups.decisions.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A birth date")
class BirthDateTest {

    @ParameterizedTest(name = "{0} is a day from {1} to {2}")
    @CsvSource({
        "1990, 1990-01-01, 1990-12-31, false",
        "1990-02, 1990-02-01, 1990-02-28, false",
        "1992-02, 1992-02-01, 1992-02-29, false",
        "1990-12, 1990-12-01, 1990-12-31, false",
        "1990-05-17, 1990-05-17, 1990-05-17, true",
        "1992-02-29, 1992-02-29, 1992-02-29, true",
    })
    void isAsExactAsItWasWritten(String written, LocalDate earliest, LocalDate latest, boolean exact) {
        BirthDate date = BirthDate.parse(written);
        assertThat(date).isEqualTo(new BirthDate(earliest, latest));
        assertThat(date.exact()).isEqualTo(exact);
    }
}
