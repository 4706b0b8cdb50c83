package org.artgroups.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processor time used until now.
 *
 * @param server of this process
 * @param database of PostgreSQL's processes, those that have ended included; zero where there is no {@code /proc}
 */
public record Usage(Duration server, Duration database) {

    private static final long NANOS_PER_TICK = 10_000_000;
    private static final Path PROC = Path.of("/proc");
    /** Fields of {@code /proc/[pid]/stat}, counted from the one after the name. */
    private static final int PARENT = 1;

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    /** As of now. */
    public static Usage of(RunningServer server) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long ticks = 0;
        for (String pid : database(server)) {
            String[] stat = stat(pid);
            if (stat.length > CHILDREN_SYSTEM) {
                ticks += Long.parseLong(stat[USER])
                        + Long.parseLong(stat[SYSTEM])
                        + (pid.equals(postmaster(server))
                                ? Long.parseLong(stat[CHILDREN_USER]) + Long.parseLong(stat[CHILDREN_SYSTEM])
                                : 0);
            }
        }
        return new Usage(Duration.ofNanos(system.getProcessCpuTime()), Duration.ofNanos(ticks * NANOS_PER_TICK));
    }

    /** What has been used since. */
    public Usage since(Usage before) {
        return new Usage(server.minus(before.server), database.minus(before.database));
    }

    /** Memory of their own of PostgreSQL's processes, in bytes: without the buffers they share. */
    public static long databaseMemory(RunningServer server) {
        return 1024 * database(server).stream().mapToLong(Usage::ownKilobytes).sum();
    }

    private static long ownKilobytes(String pid) {
        try (Stream<String> lines = Files.lines(PROC.resolve(pid).resolve("status"))) {
            return lines.filter(line -> line.startsWith("RssAnon:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // it has ended
        }
    }

    private static List<String> database(RunningServer server) {
        String postmaster = postmaster(server);
        if (!Files.isDirectory(PROC)) {
            return List.of();
        }
        try (Stream<Path> processes = Files.list(PROC)) {
            return processes
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .filter(pid -> {
                        String[] stat = stat(pid);
                        return pid.equals(postmaster) || (stat.length > PARENT && stat[PARENT].equals(postmaster));
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String postmaster(RunningServer server) {
        try (Stream<String> lines = Files.lines(server.data().resolve("postmaster.pid"))) {
            return lines.findFirst().orElseThrow().strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What follows the process's name; nothing if it has ended. */
    private static String[] stat(String pid) {
        try {
            String stat = Files.readString(PROC.resolve(pid).resolve("stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        } catch (IOException e) {
            return new String[0];
        }
    }
}
