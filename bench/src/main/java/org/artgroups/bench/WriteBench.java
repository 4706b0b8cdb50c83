package org.artgroups.bench;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.bench.measure.Machine;
import org.artgroups.bench.measure.Rounds;
import org.artgroups.bench.measure.RunningServer;
import org.artgroups.bench.population.Loading;
import org.artgroups.server.views.ViewsInterceptor;
import org.hl7.fhir.r4.model.Resource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the flat tables cost who writes. */
@Command(
        name = "write",
        description =
                "The same transactions with and without the flat tables, in turns: what the tables cost who writes.")
final class WriteBench implements Runnable {

    @Option(names = "--blocks", description = "blocks of 25 clients in a round (${DEFAULT-VALUE})", defaultValue = "4")
    private int blocks;

    @Option(names = "--rounds", description = "rounds of each that count (${DEFAULT-VALUE})", defaultValue = "7")
    private int rounds;

    @Override
    public void run() {
        try (RunningServer server = Stock.empty()) {
            IInterceptorService storage = server.part(IInterceptorService.class);
            ViewsInterceptor views = server.part(ViewsInterceptor.class);
            Loading loading = new Loading(Stock.population(server));
            load(server, Stock.population(server).shared());
            List<Rounds.Round> with = new ArrayList<>();
            List<Rounds.Round> without = new ArrayList<>();
            int resources = 0;
            for (int round = -4; round < 2 * rounds; round++) {
                int first = (round + 4) * blocks;
                boolean tables = round % 2 == 0;
                if (!tables) {
                    storage.unregisterInterceptor(views);
                }
                List<List<Resource>> made = new ArrayList<>();
                for (int block = first; block < first + blocks; block++) {
                    made.add(loading.block(block));
                }
                Rounds.Round measured = Rounds.once(server, () -> made.forEach(block -> load(server, block)));
                if (!tables) {
                    storage.registerInterceptor(views);
                }
                if (round >= 0) {
                    (tables ? with : without).add(measured);
                    resources += made.stream().mapToInt(List::size).sum();
                }
            }
            Rounds kept = Rounds.of(with);
            Rounds bare = Rounds.of(without);
            System.out.println(Machine.describe(server));
            System.out.printf(
                    """

                    | %,d resources in %d rounds of each, in transactions of %d clients | without tables | with tables | ratio |
                    |---|---:|---:|---:|
                    | wall, a round | %.2f s | %.2f s | %.2f |
                    | processor, a round | %.2f s | %.2f s | %.2f |
                    """,
                    resources,
                    rounds,
                    org.artgroups.bench.population.Population.BLOCK,
                    bare.wall(),
                    kept.wall(),
                    kept.wall() / bare.wall(),
                    bare.processor(),
                    kept.processor(),
                    kept.processor() / bare.processor());
        }
    }

    private static void load(RunningServer server, List<Resource> resources) {
        Stock.storage(server).transaction(new SystemRequestDetails(), Loading.transaction(resources));
    }
}
