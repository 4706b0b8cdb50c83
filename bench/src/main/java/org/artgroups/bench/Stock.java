package org.artgroups.bench;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.artgroups.bench.measure.RunningServer;
import org.artgroups.bench.population.Facility;
import org.artgroups.bench.population.Loading;
import org.artgroups.bench.population.Population;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.operations.views.ViewTables;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.jdbc.core.JdbcTemplate;

/** Servers with clients in them: loaded once, kept in {@code bench/target/data} for the next measurement. */
final class Stock {

    private static final long SEED = 1;

    private Stock() {}

    /** A server whose flat tables alone hold so many clients. */
    static RunningServer rows(int clients) {
        return filled("rows-" + clients, (server, population) -> new Loading(population)
                .asRows(clients, server.part(ViewTables.class)));
    }

    /** A server that holds so many clients as resources, and their rows. */
    static RunningServer resources(int clients) {
        return filled("resources-" + clients, (server, population) -> new Loading(population)
                .asResources(clients, storage(server)));
    }

    /** A server whose flat tables hold one facility with so many clients, all of them in clubs. */
    static RunningServer facility(int clients) {
        return filled("facility-" + clients, (server, population) -> {
            Facility facility = new Facility(population);
            storage(server)
                    .transaction(new SystemRequestDetails(), Loading.transaction(List.of(facility.organization())));
            server.part(ViewTables.class).add(population.shared());
            IntStream.range(0, clients / Population.BLOCK).parallel().forEach(club -> server.part(ViewTables.class)
                    .add(facility.club(club)));
        });
    }

    /** A server with nothing in it. */
    static RunningServer empty() {
        return filled("empty-" + System.currentTimeMillis(), (server, population) -> {});
    }

    static Population population(RunningServer server) {
        return new Population(SEED, server.part(FhirPackage.class).definitions(ConceptMap.class));
    }

    @SuppressWarnings("unchecked")
    static IFhirSystemDao<Bundle, Meta> storage(RunningServer server) {
        return server.part(IFhirSystemDao.class);
    }

    private static RunningServer filled(String name, BiConsumer<RunningServer, Population> load) {
        Path data = Path.of("target", "data", name);
        boolean complete = Files.exists(data.resolve("complete"));
        RunningServer server = RunningServer.start(data.resolve("postgresql"));
        if (!complete) {
            long start = System.nanoTime();
            load.accept(server, population(server));
            server.part(JdbcTemplate.class).execute("vacuum analyze");
            System.err.printf("%s: loaded in %.0f s%n", name, (System.nanoTime() - start) / 1e9);
            try {
                Files.createFile(data.resolve("complete"));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return server;
    }
}
