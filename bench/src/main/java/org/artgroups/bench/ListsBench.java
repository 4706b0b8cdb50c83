package org.artgroups.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.artgroups.bench.measure.Http;
import org.artgroups.bench.measure.Machine;
import org.artgroups.bench.measure.Rounds;
import org.artgroups.bench.measure.RunningServer;
import org.artgroups.bench.population.Facility;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What people of a large facility ask for before the sessions of a week. */
@Command(
        name = "lists",
        description =
                "The lists of one facility over all its clubs, and the page of its groups, against what they may take.")
final class ListsBench implements Runnable {

    private static final String JSON = "application/fhir+json";

    @Option(names = "--clients", description = "clients of the facility (${DEFAULT-VALUE})", defaultValue = "5000")
    private int clients;

    @Option(
            names = "--rounds",
            description = "rounds that count; three more do not (${DEFAULT-VALUE})",
            defaultValue = "5")
    private int rounds;

    /** What is asked, and how many seconds it may take. */
    private record Asked(String path, String accept, double bound) {}

    @Override
    public void run() {
        Map<String, Asked> lists = new LinkedHashMap<>();
        String facility = "/fhir/Organization/" + Facility.ID;
        lists.put("`$due-list`", new Asked(facility + "/$due-list?asOf=2026-11-21", JSON, 1));
        lists.put("`$tracing-list`", new Asked(facility + "/$tracing-list?asOf=2026-11-21", JSON, 1));
        lists.put("`$supply-need`", new Asked(facility + "/$supply-need?asOf=2026-11-21&sessions=3", JSON, 1));
        lists.put("`/groups`", new Asked("/groups", "text/html", 2));
        StringBuilder table = new StringBuilder();
        try (RunningServer server = Stock.facility(clients)) {
            String root = server.base().substring(0, server.base().length() - "/fhir".length());
            lists.forEach((name, asked) -> {
                Rounds measured = Rounds.of(3, rounds, server, () -> Http.get(root + asked.path(), asked.accept()));
                table.append("| %s | %.2f s | %.2f s | %.0f s | %.2f |%n"
                        .formatted(
                                name,
                                measured.wall(),
                                measured.processor(),
                                asked.bound(),
                                measured.wall() / asked.bound()));
            });
            System.out.println(Machine.describe(server));
        }
        System.out.printf("%n| %,d clients in clubs of 25 | wall | processor | bound | of the bound |%n", clients);
        System.out.println("|---|---:|---:|---:|---:|");
        System.out.print(table);
    }
}
