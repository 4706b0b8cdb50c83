package org.artgroups.server.views;

import java.sql.Types;
import org.artgroups.decisions.views.ColumnType;

/** The type of a column as PostgreSQL and JDBC have it. */
enum SqlType {
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

    static SqlType of(ColumnType type) {
        return switch (type) {
            case TEXT -> TEXT;
            case BOOLEAN -> BOOLEAN;
            case INTEGER -> INTEGER;
            case NUMERIC -> NUMERIC;
            case DATE -> DATE;
            case TIMESTAMP -> TIMESTAMP;
        };
    }

    String postgres() {
        return postgres;
    }

    int jdbc() {
        return jdbc;
    }
}
