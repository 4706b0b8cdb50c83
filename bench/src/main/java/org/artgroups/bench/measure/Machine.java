package org.artgroups.bench.measure;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a measurement ran on. */
public final class Machine {

    private Machine() {}

    /** In a line: cores and how busy they are, the JVM and its heap, PostgreSQL. */
    public static String describe(RunningServer server) {
        Runtime runtime = Runtime.getRuntime();
        return "%s: %d cores (load %.1f), JDK %s with %d MB of heap at most, PostgreSQL %s, medians"
                .formatted(
                        LocalDate.now(java.time.ZoneId.systemDefault()),
                        runtime.availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.version().feature(),
                        runtime.maxMemory() >> 20,
                        server.part(JdbcTemplate.class).queryForObject("show server_version", String.class));
    }
}
