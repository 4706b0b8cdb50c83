package org.artgroups.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of one of the flat tables that the package's ViewDefinitions describe: cells by column, those without a value left out. */
record Row(Map<String, Object> cells) {
    @Nullable
    String text(String column) {
        return (String) cells.get(column);
    }

    /** Of a column that has a value in every row. */
    String id(String column) {
        return Objects.requireNonNull(text(column), column);
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    boolean is(String column, @Nullable String value) {
        return Objects.equals(text(column), value) && value != null;
    }

    @Nullable
    LocalDate day(String column) {
        return (LocalDate) cells.get(column);
    }

    LocalDate day(String column, LocalDate otherwise) {
        return (LocalDate) cells.getOrDefault(column, otherwise);
    }

    /** Whether the day is known, and by then. */
    boolean by(String column, LocalDate day) {
        LocalDate here = day(column);
        return here != null && !here.isAfter(day);
    }

    @Nullable
    BigDecimal number(String column) {
        return (BigDecimal) cells.get(column);
    }

    @Nullable
    Integer whole(String column) {
        return (Integer) cells.get(column);
    }

    boolean flag(String column) {
        return Boolean.TRUE.equals(cells.get(column));
    }

    /** A moment in microseconds since 1970; 0 without one. */
    long at(String column) {
        OffsetDateTime at = (OffsetDateTime) cells.get(column);
        return at == null ? 0 : ChronoUnit.MICROS.between(OffsetDateTime.parse("1970-01-01T00:00:00Z"), at);
    }
}
