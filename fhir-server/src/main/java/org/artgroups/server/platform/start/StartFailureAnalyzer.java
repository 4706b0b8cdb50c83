package org.artgroups.server.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** What an operator is told of the faults that starts commonly have: settings, the database, the port, the disk. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class StartFailureAnalyzer implements FailureAnalyzer {

    /** What to do, by the first letters of PostgreSQL's SQLSTATE; the longest that fits. */
    private static final Map<String, String> SQL_ACTIONS = Map.of(
            "28",
            "Set SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to those of a role that may sign in.",
            "3D",
            "Create the database, or name another in SPRING_DATASOURCE_URL.",
            "42501",
            "Make the role that is named in SPRING_DATASOURCE_USERNAME the owner of the database.",
            "08",
            "See that PostgreSQL runs and can be reached at the address in SPRING_DATASOURCE_URL.",
            "53100",
            "Free space on the disk of the database.",
            "53300",
            "Raise max_connections of PostgreSQL, or lower ARTGROUPS_DATABASE_POOLSIZE.",
            "57P03",
            "PostgreSQL is starting or stopping: start again when it runs.");

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            FailureAnalysis analysis = analyzeCause(cause);
            if (analysis != null) {
                return analysis;
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis analyzeCause(Throwable cause) {
        if (cause instanceof StartFailureException known) {
            return new FailureAnalysis(String.valueOf(known.getMessage()), known.action(), known);
        }
        if (cause instanceof PortInUseException port) {
            return new FailureAnalysis(
                    "port " + port.getPort() + " is in use by another program",
                    "Stop that program, or set SERVER_PORT to a port that is free.",
                    port);
        }
        if (cause instanceof BindException bind) {
            return new FailureAnalysis(
                    String.join("\n", faults(bind)), "Correct the setting; docs/configuration.md has them all.", bind);
        }
        if (cause instanceof SQLException sql) {
            return new FailureAnalysis("the database: " + firstLine(sql), action(sql), sql);
        }
        if (cause instanceof UncheckedIOException || cause instanceof IOException) {
            return disk(cause);
        }
        return null;
    }

    private static List<String> faults(BindException bind) {
        List<String> faults = new ArrayList<>();
        for (Throwable cause = bind; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindValidationException invalid) {
                for (ObjectError error : invalid.getValidationErrors()) {
                    faults.add(invalid.getValidationErrors().getName() + "." + fault(error));
                }
                return faults;
            }
        }
        Object value = bind.getProperty() == null ? null : bind.getProperty().getValue();
        String wanted = String.valueOf(bind.getTarget().getType())
                .replaceAll(".*\\.", "")
                .toLowerCase(Locale.ROOT);
        faults.add(bind.getName() + ": "
                + (value == null ? "cannot be read" : "'" + value + "' is no " + wanted + " that can be read"));
        return faults;
    }

    private static String fault(ObjectError error) {
        return error instanceof FieldError field
                ? kebab(field.getField()) + ": '" + field.getRejectedValue() + "' " + field.getDefaultMessage()
                : String.valueOf(error.getDefaultMessage());
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** The longest state that is known of it; a fault in what is written to the database is none an operator can fix. */
    private static String action(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return SQL_ACTIONS.entrySet().stream()
                .filter(entry -> state.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.length(), b.length())))
                .map(Map.Entry::getValue)
                .orElse("Look at the log of PostgreSQL.");
    }

    private static @Nullable FailureAnalysis disk(Throwable cause) {
        String text = String.valueOf(cause.getMessage()) + " " + cause.getCause();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left")) {
            return new FailureAnalysis("the disk is full", "Free space on it.", cause);
        }
        if (lower.contains("read-only file system")
                || cause instanceof AccessDeniedException
                || lower.contains("permission denied")) {
            return new FailureAnalysis(
                    "a file or folder may not be written: " + firstLine(cause),
                    "Let the user of the server write there, or set ARTGROUPS_DATABASE_DATADIRECTORY to another folder.",
                    cause);
        }
        return null;
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
    }
}
