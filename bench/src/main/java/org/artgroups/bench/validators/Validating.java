package org.artgroups.bench.validators;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One validator in a JVM of its own: prints what its first resource took, and all of a folder, one after the other on one
 * thread, in milliseconds by the wall and of processor time, and how many errors it found.
 */
public final class Validating {

    private static final long NANOS = 1_000_000;

    private Validating() {}

    /** The validator ({@code guide} or {@code hapi}) and the folder. */
    public static void main(String[] args) throws IOException {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        List<String> resources;
        try (Stream<Path> files = Files.list(Path.of(args[1]))) {
            resources = files.sorted().map(Validating::read).toList();
        }
        ValidatorUnderTest validator = args[0].equals("guide") ? new GuideUnderTest() : new HapiUnderTest();
        long errors = validator.errors(resources.get(0));
        print("first", System.currentTimeMillis() - started);
        for (String resource : resources.subList(1, resources.size())) {
            errors += validator.errors(resource);
        }
        print("all", System.currentTimeMillis() - started);
        System.out.println("errors " + errors + " 0");
    }

    private static void print(String what, long wall) {
        long processor = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / NANOS;
        System.out.println(what + " " + wall + " " + processor);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
