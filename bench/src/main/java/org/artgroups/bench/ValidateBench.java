package org.artgroups.bench;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.artgroups.bench.population.Population;
import org.artgroups.bench.validators.Validating;
import org.artgroups.fhir.definitions.FhirPackage;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Resource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The validator of the guide against HAPI's, each in fresh JVMs. */
@Command(
        name = "validate",
        description =
                "The first resource and many, by the guide's validator and by HAPI's with the same package, in turns.")
final class ValidateBench implements Runnable {

    private static final double MILLIS = 1000;
    private static final long SEED = 1;

    @Option(names = "--resources", description = "how many (${DEFAULT-VALUE})", defaultValue = "1000")
    private int resources;

    @Option(names = "--rounds", description = "JVMs of each (${DEFAULT-VALUE})", defaultValue = "3")
    private int rounds;

    /** By what was measured, {@code first} or {@code all}: milliseconds by the wall, and of processor time. */
    private final Map<String, List<long[]>> taken = new HashMap<>();

    @Override
    public void run() {
        try {
            Path folder = Files.createTempDirectory("validate");
            write(folder);
            for (int round = 0; round < rounds; round++) {
                measure("guide", folder);
                measure("hapi", folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.printf(
                """
                %s: %d cores (load %.1f), JDK %s, one thread, medians of %d JVMs of each

                | | guide | HAPI | ratio |
                |---|---:|---:|---:|
                %s%s%s%s""",
                LocalDate.now(ZoneId.systemDefault()),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version().feature(),
                rounds,
                row("first resource, wall", "first", 0),
                row("first resource, processor", "first", 1),
                row("%,d resources, wall".formatted(resources), "all", 0),
                row("%,d resources, processor".formatted(resources), "all", 1));
    }

    private void write(Path folder) throws IOException {
        FhirContext context = FhirContext.forR4Cached();
        IParser parser = context.newJsonParser();
        Population population = new Population(SEED, new FhirPackage(context).definitions(ConceptMap.class));
        List<Resource> made = IntStream.range(0, resources)
                .boxed()
                .flatMap(client -> population.client(client).resources())
                .limit(resources)
                .toList();
        for (int i = 0; i < made.size(); i++) {
            Files.writeString(folder.resolve("%05d.json".formatted(i)), parser.encodeResourceToString(made.get(i)));
        }
    }

    private void measure(String validator, Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Validating.class.getName(),
                        validator,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line : (Iterable<String>) out.lines()::iterator) {
                String[] parts = line.split(" ", -1);
                if (Stream.of("first", "all", "errors").anyMatch(parts[0]::equals)) {
                    taken.computeIfAbsent(validator + " " + parts[0], key -> new ArrayList<>())
                            .add(new long[] {Long.parseLong(parts[1]), Long.parseLong(parts[2])});
                }
            }
        }
    }

    private String row(String what, String measured, int column) {
        double guide = median("guide " + measured, column);
        double hapi = median("hapi " + measured, column);
        return "| %s | %.2f s | %.2f s | %.1f |%n".formatted(what, guide, hapi, hapi / guide);
    }

    private double median(String measured, int column) {
        long[] sorted = taken.getOrDefault(measured, List.of()).stream()
                .mapToLong(each -> each[column])
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured of " + measured);
        }
        return sorted[sorted.length / 2] / MILLIS;
    }
}
