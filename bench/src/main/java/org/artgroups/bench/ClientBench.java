package org.artgroups.bench;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.artgroups.bench.measure.Http;
import org.artgroups.bench.measure.Machine;
import org.artgroups.bench.measure.Rounds;
import org.artgroups.bench.measure.RunningServer;
import org.artgroups.bench.opinion.SecondOpinion;
import org.artgroups.bench.opinion.SecondVerdict;
import org.artgroups.bench.population.ClientRecord;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.model.RuleLanguage;
import org.artgroups.fhir.definitions.FhirPackage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The same question about single clients: one {@code $eligibility} each, against the FHIR searches a plain client needs. */
@Command(
        name = "client",
        description =
                "One client at a time: $eligibility against FHIR searches on the same server, evaluated by the asker.")
final class ClientBench implements Runnable {

    private static final String MODEL = "khayelitsha-6-month";
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);
    /** What refers to a client, and the search parameter that finds it. */
    private static final List<String> HISTORY = List.of(
            "Observation?patient=Patient/%s&_count=500",
            "MedicationRequest?patient=Patient/%s&_count=500&_include=MedicationRequest:medication",
            "MedicationStatement?patient=Patient/%s&_count=500",
            "MedicationDispense?patient=Patient/%s&_count=500",
            "Condition?patient=Patient/%s&_count=500",
            "AdverseEvent?subject=Patient/%s&_count=500",
            "Group?member=Patient/%s&_count=500");

    @Option(names = "--stock", description = "clients on the server (${DEFAULT-VALUE})", defaultValue = "1000")
    private int stock;

    @Option(names = "--asked", description = "clients asked about in a round (${DEFAULT-VALUE})", defaultValue = "300")
    private int asked;

    @Option(names = "--rounds", description = "rounds of each that count (${DEFAULT-VALUE})", defaultValue = "5")
    private int rounds;

    @Override
    public void run() {
        try (RunningServer server = Stock.resources(stock)) {
            List<String> ids = IntStream.range(0, asked)
                    .mapToObj(i ->
                            Stock.population(server).client(i * (stock / asked)).id())
                    .toList();
            List<Double> single = new ArrayList<>();
            Searches searches = new Searches(server);
            List<Rounds.Round> byOperation = new ArrayList<>();
            List<Rounds.Round> bySearch = new ArrayList<>();
            for (int round = -2; round < rounds; round++) {
                List<Double> times = new ArrayList<>();
                Rounds.Round operation = Rounds.once(
                        server,
                        () -> ids.forEach(id -> times.add(timed(() -> Http.get(
                                server.base() + "/Patient/" + id + "/$eligibility?model=" + MODEL + "&asOf=" + AS_OF,
                                "application/fhir+json")))));
                Rounds.Round search = Rounds.once(server, () -> ids.forEach(searches::evaluate));
                if (round >= 0) {
                    single.addAll(times);
                    byOperation.add(operation);
                    bySearch.add(search);
                }
            }
            Rounds operation = Rounds.of(byOperation);
            Rounds search = Rounds.of(bySearch);
            single.sort(null);
            System.out.println(Machine.describe(server));
            System.out.printf(
                    """

                    | %,d of %,d clients, one after the other | $eligibility | FHIR searches | ratio |
                    |---|---:|---:|---:|
                    | wall, a client | %.1f ms | %.1f ms | %.1f |
                    | processor, a client | %.1f ms | %.1f ms | %.1f |
                    | requests, a client | 1 | %d | |

                    $eligibility: p50 %.1f ms, p95 %.1f ms
                    """,
                    asked,
                    stock,
                    operation.wall() / asked * 1e3,
                    search.wall() / asked * 1e3,
                    search.wall() / operation.wall(),
                    operation.processor() / asked * 1e3,
                    search.processor() / asked * 1e3,
                    search.processor() / operation.processor(),
                    HISTORY.size() + 1,
                    single.get(single.size() / 2),
                    single.get(single.size() * 95 / 100));
        }
    }

    /** In milliseconds. */
    private static double timed(Runnable what) {
        long start = System.nanoTime();
        what.run();
        return Duration.ofNanos(System.nanoTime() - start).toNanos() / 1e6;
    }

    /** Somebody who has a FHIR client, and no flat tables. */
    private static final class Searches {
        private final IGenericClient fhir;
        private final SecondOpinion opinion;
        private final SecondVerdict verdict;
        private final DeliveryModel model;

        Searches(RunningServer server) {
            FhirContext context = FhirContext.forR4();
            context.getRestfulClientFactory().setServerValidationMode(ServerValidationModeEnum.NEVER);
            context.getRestfulClientFactory().setSocketTimeout(60_000);
            fhir = context.newRestfulGenericClient(server.base());
            DeliveryModels models = server.part(DeliveryModels.class);
            opinion = new SecondOpinion(server.part(FhirPackage.class).definitions());
            verdict = new SecondVerdict(server.part(RuleLanguage.class), models.all());
            model = models.find(MODEL, AS_OF).orElseThrow();
        }

        void evaluate(String id) {
            Patient patient = fhir.read().resource(Patient.class).withId(id).execute();
            patient.setId(id);
            List<Resource> history = new ArrayList<>();
            for (String search : HISTORY) {
                Optional<String> page = Optional.of(search.formatted(id));
                while (page.isPresent()) {
                    Bundle found = fhir.search()
                            .byUrl(page.get())
                            .returnBundle(Bundle.class)
                            .execute();
                    found.getEntry().forEach(entry -> history.add(entry.getResource()));
                    page = Optional.ofNullable(found.getLink("next")).map(Bundle.BundleLinkComponent::getUrl);
                }
            }
            verdict.outcome(
                    model,
                    opinion.facts(
                            new ClientRecord(patient, history),
                            history.stream()
                                    .filter(Group.class::isInstance)
                                    .map(Group.class::cast)
                                    .toList(),
                            history.stream()
                                    .filter(Medication.class::isInstance)
                                    .map(Medication.class::cast)
                                    .toList(),
                            AS_OF));
        }
    }
}
