package org.artgroups.fhir.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A moment")
class DateOrDateTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-04",
                "2024-02-29",
                "2026-03-04T10:00:00Z",
                "2026-03-04T10:00:00+02:00",
                "2026-03-04T10:00:00.123-09:30",
                "9999-12-31T23:59:59+14:00"
            })
    @DisplayName("is written as it was read, also by HAPI")
    void roundTrip(String text) {
        assertThat(DateOrDateTime.parse(text)).hasToString(text);
        assertThat(DateOrDateTime.parse(text).toDateTime().getValueAsString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-03",
                "2026-02-30",
                "0000-01-01",
                "+12026-01-01",
                "2026-03-04T10:00:00",
                "2026-03-04 10:00:00Z",
                "2026-03-04T24:00:00Z",
                "2026-03-04T10:00:60Z",
                "2026-03-04T10:00:00+15:00",
                "2026-03-04T10:00:00+02:00:30",
                "0000-03-04T10:00:00Z",
                "04/03/2026"
            })
    @DisplayName("is a real day, or a real time with offset")
    void refused(String text) {
        assertThatThrownBy(() -> DateOrDateTime.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    @DisplayName("is before another by the time if both have one, else by the day")
    void order() {
        DateOrDateTime morning = DateOrDateTime.parse("2026-03-04T08:00:00Z");
        DateOrDateTime laterElsewhere = DateOrDateTime.parse("2026-03-04T09:30:00+02:00");
        DateOrDateTime sameDay = DateOrDateTime.on(LocalDate.of(2026, 3, 4));

        assertThat(laterElsewhere.isBefore(morning)).isTrue();
        assertThat(morning.isBefore(laterElsewhere)).isFalse();
        assertThat(morning.isBefore(sameDay)).isFalse();
        assertThat(sameDay.isBefore(morning)).isFalse();
        assertThat(morning.isBefore(DateOrDateTime.parse("2026-03-05"))).isTrue();
    }

    @Test
    @DisplayName("cannot have a day that is not its time's")
    void inconsistent() {
        OffsetDateTime time = OffsetDateTime.parse("2026-03-04T08:00:00Z");
        assertThatThrownBy(() -> new DateOrDateTime(LocalDate.of(2026, 3, 5), time))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
