package org.artgroups.server.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.web.server.PortInUseException;

@DisplayName("A start that fails")
class StartFailureReporterTest {

    private final StartFailureReporter reporter = new StartFailureReporter(null);

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new SQLException("FATAL: password authentication failed for user \"art\"", "28P01"),
                        "the database: FATAL: password authentication failed for user \"art\"",
                        "SPRING_DATASOURCE_PASSWORD"),
                Arguments.of(
                        new SQLException("FATAL: database \"art\" does not exist", "3D000"),
                        "the database: FATAL: database \"art\" does not exist",
                        "Create the database"),
                Arguments.of(
                        new SQLException("Connection to localhost:5432 refused.", "08001"),
                        "the database: Connection to localhost:5432 refused.",
                        "See that PostgreSQL runs"),
                Arguments.of(
                        new SQLException("ERROR: permission denied for schema public", "42501"),
                        "the database: ERROR: permission denied for schema public",
                        "owner of the database"),
                Arguments.of(
                        new SQLException("ERROR: could not extend file: No space left on device", "53100"),
                        "the database: ERROR: could not extend file: No space left on device",
                        "Free space"),
                Arguments.of(new PortInUseException(8080), "port 8080 is in use by another program", "SERVER_PORT"),
                Arguments.of(
                        new FileSystemException("/x", null, "No space left on device"), "the disk is full", "Free"),
                Arguments.of(
                        new AccessDeniedException("/data/postgresql"),
                        "a file or folder may not be written: /data/postgresql",
                        "ARTGROUPS_DATABASE_DATADIRECTORY"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("failures")
    @DisplayName("says why first, then what to do, without a stack trace")
    void reasonFirst(Exception cause, String reason, String action) {
        List<String> lines =
                reporter.lines(new IllegalStateException("Error creating bean", new RuntimeException(cause)));

        assertThat(lines).hasSizeBetween(2, 5).first().isEqualTo("ART Groups does not start: " + reason);
        assertThat(lines.get(lines.size() - 1)).contains(action);
    }

    @Test
    @DisplayName("with many faults says how many are left and how to see them")
    void atMostFiveLines() {
        List<String> lines = reporter.lines(new StartFailureException("a\nb\nc\nd\ne\nf", "Correct them."));

        assertThat(lines)
                .containsExactly(
                        "ART Groups does not start: a",
                        "b",
                        "c",
                        "and 3 more: start with --check to see all of them",
                        "Correct them.");
    }

    @Test
    @DisplayName("for a reason nobody foresaw says the innermost one")
    void unforeseen() {
        assertThat(reporter.lines(new RuntimeException("outer", new IllegalStateException("inner\nmore"))))
                .hasSize(2)
                .first()
                .isEqualTo("ART Groups does not start: inner");
    }
}
