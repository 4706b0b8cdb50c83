package org.artgroups.decisions.views;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.utils.sql.ColumnKind;
import org.hl7.fhir.r4.utils.sql.Value;
import org.jspecify.annotations.Nullable;

/** The type of the values of a column, and how a FHIRPath value becomes one. */
public enum ColumnType {
    /** {@code String}. */
    TEXT {
        @Override
        @Nullable
        Object convert(Value value) {
            return value.getValueString();
        }
    },
    /** {@code Boolean}. */
    BOOLEAN {
        @Override
        @Nullable
        Object convert(Value value) {
            return Boolean.valueOf(value.getValueString());
        }
    },
    /** {@code Integer}. */
    INTEGER {
        @Override
        @Nullable
        Object convert(Value value) {
            return Integer.valueOf(value.getValueString());
        }
    },
    /** {@code BigDecimal}. */
    NUMERIC {
        @Override
        @Nullable
        Object convert(Value value) {
            return new BigDecimal(value.getValueString());
        }
    },
    /** {@code LocalDate}: the calendar day as the sender wrote it, whatever the time zone; a month or year alone is its first day. */
    DATE {
        @Override
        @Nullable
        Object convert(Value value) {
            String written = value.getValueString();
            String day =
                    switch (written.length()) {
                        case 4 -> written + "-01-01";
                        case 7 -> written + "-01";
                        default -> written.substring(0, 10);
                    };
            return LocalDate.parse(day);
        }
    },
    /** {@code OffsetDateTime} at UTC: the instant; a day alone is its beginning in the server's time zone. */
    TIMESTAMP {
        @Override
        @Nullable
        Object convert(Value value) {
            return OffsetDateTime.ofInstant(
                    new DateTimeType(value.getValueString()).getValue().toInstant(), ZoneOffset.UTC);
        }
    };

    abstract @Nullable Object convert(Value value);

    /** By the definition's {@code ansi/type} tag, or without one by the kind of the FHIRPath result. */
    static ColumnType of(String ansi, ColumnKind kind) {
        if (!ansi.isEmpty()) {
            return switch (ansi) {
                case "DATE" -> DATE;
                case "TIMESTAMP WITH TIME ZONE" -> TIMESTAMP;
                case "INTEGER" -> INTEGER;
                case "BOOLEAN" -> BOOLEAN;
                case "NUMERIC" -> NUMERIC;
                case "CHARACTER VARYING" -> TEXT;
                default -> throw new IllegalStateException("ansi/type " + ansi + " is not supported");
            };
        }
        return switch (kind) {
            case Boolean -> BOOLEAN;
            case Integer -> INTEGER;
            case Decimal -> NUMERIC;
            case DateTime -> TIMESTAMP;
            default -> TEXT;
        };
    }
}
