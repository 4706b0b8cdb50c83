package org.artgroups.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.artgroups.bench.measure.RunningServer;
import org.artgroups.bench.opinion.Opinion;
import org.artgroups.bench.opinion.SecondOpinion;
import org.artgroups.bench.opinion.SecondVerdict;
import org.artgroups.bench.population.ClientRecord;
import org.artgroups.bench.population.Loading;
import org.artgroups.bench.population.Population;
import org.artgroups.decisions.eligibility.CachedVerdicts;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.model.RuleLanguage;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.operations.eligibility.FactsReader;
import org.artgroups.operations.views.ViewTables;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Medication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables and the queries, which are fast, against a naive calculation from the resources, which is not. */
@Tag("oracle")
@DisplayName("The flat tables and the resources themselves")
class SecondOpinionTest {

    private static final int CLIENTS = 10_000;
    private static final int BLOCK = Population.BLOCK;
    private static final int MOST_SHOWN = 25;
    /** Taken apart for the processors there are; each remembers verdicts of its own. */
    private static final int PARTS = 4;

    private static RunningServer server;
    private static Population population;

    @BeforeAll
    static void aPopulation() throws IOException {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "postgresql");
        server = RunningServer.start(data.resolve("data"));
        population = new Population(1, server.part(FhirPackage.class).definitions(ConceptMap.class));
        new Loading(population).asRows(CLIENTS, server.part(ViewTables.class));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "as of {0}")
    @ValueSource(strings = {"2025-03-31", "2026-02-28", "2026-12-01"})
    @DisplayName("say the same of 10,000 clients, on every fact and every model")
    void agree(LocalDate asOf) {
        FactsReader reader = server.part(FactsReader.class);
        RuleLanguage language = server.part(RuleLanguage.class);
        EligibilityAssessor assessor = new EligibilityAssessor(language);
        List<DeliveryModel> models = server.part(DeliveryModels.class).all();
        SecondVerdict verdict = new SecondVerdict(language, models);
        SecondOpinion opinion = new SecondOpinion(server.part(FhirPackage.class).definitions());
        List<Medication> medications = population.shared().stream()
                .filter(Medication.class::isInstance)
                .map(Medication.class::cast)
                .toList();
        List<String> differences = Collections.synchronizedList(new ArrayList<>());
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            List<CachedVerdicts> verdicts =
                    models.stream().map(assessor::ofMany).toList();
            for (int block = part; block < CLIENTS / BLOCK; block += PARTS) {
                List<Group> groups = population.groups(block);
                List<ClientRecord> clients = IntStream.range(block * BLOCK, (block + 1) * BLOCK)
                        .mapToObj(population::client)
                        .toList();
                Map<String, Facts> read =
                        reader.read(clients.stream().map(ClientRecord::id).toList(), asOf);
                for (ClientRecord client : clients) {
                    Facts first = Objects.requireNonNull(read.get(client.id()));
                    Map<Fact, Opinion> second = opinion.facts(client, groups, medications, asOf);
                    compare(client, first, second, differences);
                    for (int i = 0; i < models.size(); i++) {
                        EligibilityOutcome outcome =
                                verdicts.get(i).outcome(verdicts.get(i).of(client.id(), first, asOf), first);
                        EligibilityOutcome other = verdict.outcome(models.get(i), second);
                        if (outcome != other) {
                            differences.add("%s %s: %s, and %s"
                                    .formatted(client.id(), models.get(i).key(), outcome, other));
                        }
                    }
                }
            }
        });
        assertThat(differences.stream().sorted().limit(MOST_SHOWN))
                .as("%d differences", differences.size())
                .isEmpty();
    }

    private static void compare(ClientRecord client, Facts first, Map<Fact, Opinion> second, List<String> differences) {
        for (Fact fact : Fact.values()) {
            Opinion read = Opinion.of(first.get(fact).possible());
            if (!read.equals(second.get(fact))) {
                differences.add("%s %s: %s in the tables, %s by the resources"
                        .formatted(client.id(), fact.code(), read, second.get(fact)));
            }
        }
    }
}
