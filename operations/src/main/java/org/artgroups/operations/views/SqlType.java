package org.artgroups.operations.views;

import java.sql.Types;
import org.artgroups.decisions.views.ColumnType;

/** The type of a column as PostgreSQL and JDBC have it. */
public enum SqlType {
    TEXT("text", Types.VARCHAR),
    BOOLEAN("boolean", Types.BOOLEAN),
    INTEGER("integer", Types.INTEGER),
    NUMERIC("numeric", Types.NUMERIC),
    DATE("date", Types.DATE),
    TIMESTAMP("timestamptz", Types.TIMESTAMP_WITH_TIMEZONE);

    private final String postgres;
    private final int jdbc;

    SqlType(String postgres, int jdbc) {
        this.postgres = postgres;
        this.jdbc = jdbc;
    }

    public static SqlType of(ColumnType type) {
        return switch (type) {
            case TEXT -> TEXT;
            case BOOLEAN -> BOOLEAN;
            case INTEGER -> INTEGER;
            case NUMERIC -> NUMERIC;
            case DATE -> DATE;
            case TIMESTAMP -> TIMESTAMP;
        };
    }

    public String postgres() {
        return postgres;
    }

    public int jdbc() {
        return jdbc;
    }
}
