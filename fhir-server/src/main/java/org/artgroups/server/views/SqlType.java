package org.artgroups.server.views;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.utils.sql.ColumnKind;
import org.hl7.fhir.r4.utils.sql.Value;
import org.jspecify.annotations.Nullable;

/** How a FHIRPath value becomes a PostgreSQL value. */
enum SqlType {
    TEXT("text", Types.VARCHAR) {
        @Override
        @Nullable
        Object convert(Value value) {
            return value.getValueString();
        }
    },
    BOOLEAN("boolean", Types.BOOLEAN) {
        @Override
        @Nullable
        Object convert(Value value) {
            return Boolean.valueOf(value.getValueString());
        }
    },
    INTEGER("integer", Types.INTEGER) {
        @Override
        @Nullable
        Object convert(Value value) {
            return Integer.valueOf(value.getValueString());
        }
    },
    NUMERIC("numeric", Types.NUMERIC) {
        @Override
        @Nullable
        Object convert(Value value) {
            return new BigDecimal(value.getValueString());
        }
    },
    /** The calendar day as the sender wrote it, whatever the time zone; a month or year alone is its first day. */
    DATE("date", Types.DATE) {
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
    /** The instant; a day alone is its beginning in the server's time zone. */
    TIMESTAMP("timestamptz", Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        @Nullable
        Object convert(Value value) {
            return OffsetDateTime.ofInstant(
                    new DateTimeType(value.getValueString()).getValue().toInstant(), ZoneOffset.UTC);
        }
    };

    private final String postgres;
    private final int jdbc;

    SqlType(String postgres, int jdbc) {
        this.postgres = postgres;
        this.jdbc = jdbc;
    }

    String postgres() {
        return postgres;
    }

    int jdbc() {
        return jdbc;
    }

    abstract @Nullable Object convert(Value value);

    /** By the definition's {@code ansi/type} tag, or without one by the kind of the FHIRPath result. */
    static SqlType of(String ansi, ColumnKind kind) {
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
