package org.artgroups.bench;

import java.util.ArrayList;
import java.util.List;
import org.artgroups.bench.measure.Http;
import org.artgroups.bench.measure.Machine;
import org.artgroups.bench.measure.Rounds;
import org.artgroups.bench.measure.RunningServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everybody against one model, over HTTP. */
@Command(
        name = "cohort",
        description =
                "Who of everybody is eligible for a model, and what stops the others: time and memory by number of clients.")
final class CohortBench implements Runnable {

    @Parameters(description = "how many clients, one size after the other", defaultValue = "10000")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--rounds",
            description = "rounds that count; two more do not (${DEFAULT-VALUE})",
            defaultValue = "5")
    private int rounds;

    @Option(names = "--lines", description = "every assessment as a line of NDJSON instead of the counts")
    private boolean lines;

    @Option(
            names = "--query",
            description = "what is asked (${DEFAULT-VALUE})",
            defaultValue = "model=khayelitsha-6-month&asOf=2026-12-01")
    private String query = "";

    @Override
    public void run() {
        List<String> table = new ArrayList<>();
        String machine = "";
        for (int size : sizes) {
            try (RunningServer server = Stock.rows(size)) {
                machine = Machine.describe(server);
                Rounds measured = Rounds.of(
                        2,
                        rounds,
                        server,
                        () -> Http.get(
                                server.base() + "/Patient/$eligibility?" + query,
                                lines ? "application/fhir+ndjson" : "application/fhir+json"));
                table.add("| %,d | %.2f s | %.2f s | %.2f s | %.0f µs | %d MB |"
                        .formatted(
                                size,
                                measured.wall(),
                                measured.median(round -> round.used().server()),
                                measured.median(round -> round.used().database()),
                                measured.processor() / size * 1e6,
                                measured.memory() >> 20));
            }
        }
        System.out.println(machine);
        System.out.println();
        System.out.println("| clients | wall | processor: server | PostgreSQL | processor a client | memory |");
        System.out.println("|---:|---:|---:|---:|---:|---:|");
        table.forEach(System.out::println);
    }
}
