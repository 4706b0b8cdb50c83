package org.artgroups.testing;

import static org.artgroups.fhir.visit.GroupVisitRequest.Refill.tld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.client.RefusedException;
import org.artgroups.client.Retries;
import org.artgroups.client.TransportException;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.fhir.eligibility.EligibilityResponse;
import org.artgroups.fhir.eligibility.GroupEligibilityRequest;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.membership.MemberAddRequest;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.rotation.Rotation;
import org.artgroups.fhir.rotation.RotationRequest;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fake server, in a test,")
class FakeArtGroupsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private final FakeArtGroups server = FakeArtGroups.start();
    private final ArtGroupsClient impatient =
            ArtGroupsClient.at(server.url()).retries(Retries.NONE).build();
    private final ArtGroupsClient patient = ArtGroupsClient.at(server.url())
            .retries(new Retries(4, Duration.ofMillis(1), Duration.ofMillis(2), 0))
            .build();

    @BeforeEach
    void aGroup() {
        server.group("club").model("hcw-managed-group").members("a", "b");
    }

    @AfterEach
    void close() {
        impatient.close();
        patient.close();
        server.close();
    }

    private static GroupVisitRequest session(LocalDate day) {
        return GroupVisit.of("club")
                .on(day)
                .facilitatedBy("Nomsa")
                .present("Patient/a")
                .refilled(tld(90))
                .build();
    }

    @Test
    @DisplayName("shows what it was told")
    void shows() {
        String encounter = impatient.recordVisit("club", session(DAY)).session().getReference();

        assertThat(server.visits()).singleElement().satisfies(recorded -> {
            assertThat(recorded.group()).isEqualTo("club");
            assertThat(GroupVisit.differences(recorded.visit(), session(DAY))).isEmpty();
        });
        assertThat(server.resource(Encounter.class, new IdType(encounter).getIdPart()))
                .isNotNull();
        assertThat(server.members("club", DAY)).containsExactly("a", "b");
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    @DisplayName("is unplugged and plugged in again, also between a session and its answer")
    void unplugged() {
        server.unplugAfterVisits(1);
        assertThatThrownBy(() -> impatient.recordVisit("club", session(DAY))).isInstanceOf(TransportException.class);
        assertThatThrownBy(() -> impatient.eligibility("a")).isInstanceOf(TransportException.class);

        server.plug();
        assertThat(impatient.recordVisit("club", session(DAY)).replayed()).isTrue();
        assertThat(server.visits()).hasSize(1);
    }

    @Test
    @DisplayName("is busy for a while, which a client sits out")
    void busy() {
        server.busy(2, Duration.ZERO);
        assertThat(patient.recordVisit("club", session(DAY)).replayed()).isFalse();
        assertThat(server.requests()).isEqualTo(3);

        server.busy(1, Duration.ofHours(1));
        assertThatThrownBy(() -> patient.recordVisit("club", session(DAY)))
                .isInstanceOfSatisfying(TransportException.class, reported -> assertThat(reported.status())
                        .hasValue(503));
    }

    @Test
    @DisplayName("lets nobody in, or takes its time")
    void notLetInOrSlow() {
        server.notLetIn(1);
        assertThatThrownBy(() -> impatient.recordVisit("club", session(DAY))).isInstanceOf(RefusedException.class);

        server.slow(Duration.ofSeconds(20));
        try (ArtGroupsClient hurried = ArtGroupsClient.at(server.url())
                .total(Duration.ofMillis(100))
                .retries(Retries.NONE)
                .build()) {
            assertThatThrownBy(() -> hurried.recordVisit("club", session(DAY))).isInstanceOf(TransportException.class);
        }
    }

    @Test
    @DisplayName("says of clients what it was told, and holds who joins to it")
    void eligibility() {
        server.eligible("c", "hcw-managed-group").notEligible("d", "hcw-managed-group", "adult");
        server.group("small").model("hcw-managed-group").capacity(1);

        assertThat(impatient
                        .eligibility("c", "hcw-managed-group", DAY)
                        .assessments()
                        .get(0)
                        .outcome())
                .isEqualTo(EligibilityOutcome.ELIGIBLE);
        assertThat(impatient
                        .eligibility("d", "hcw-managed-group", DAY)
                        .assessments()
                        .get(0)
                        .criteria())
                .filteredOn(criterion -> criterion.verdict() != Verdict.MET)
                .extracting(EligibilityResponse.CriterionResult::code)
                .containsExactly("adult");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> impatient.addMember("small", joining("d")))
                .satisfies(reported ->
                        assertThat(reported.has(Problem.NOT_ELIGIBLE)).isTrue());
        assertThat(impatient.addMember("small", joining("c")).replayed()).isFalse();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> impatient.addMember("small", joining("d")))
                .satisfies(
                        reported -> assertThat(reported.has(Problem.GROUP_FULL)).isTrue());
    }

    private static MemberAddRequest joining(String client) {
        return new MemberAddRequest(new Reference("Patient/" + client), DAY, null);
    }

    @Test
    @DisplayName("holds the rules of the models against what it was told is known")
    void facts() {
        server.facts("c").age(34).monthsOnRegimen(14).regimenLine(1).viralLoads("< 20", "not detected");
        server.facts("d").age(18).monthsOnRegimen(14).regimenLine(1).viralLoads("< 20", "not detected");
        server.facts("e").age(34);

        assertThat(Stream.of("c", "d", "e").map(client -> impatient
                        .eligibility(client, "hcw-managed-group", DAY)
                        .assessments()
                        .get(0)
                        .outcome()))
                .containsExactly(
                        EligibilityOutcome.ELIGIBLE, EligibilityOutcome.NOT_ELIGIBLE, EligibilityOutcome.UNKNOWN);
        server.facts("f").monthsOnArt(24).viralLoads("< 20", "not detected");
        assertThat(impatient
                        .eligibility("f", "zambia-cag", DAY)
                        .assessments()
                        .get(0)
                        .outcome())
                .isEqualTo(EligibilityOutcome.ELIGIBLE);
        assertThat(impatient.addMember("club", joining("c")).outcome()).isEqualTo(EligibilityOutcome.ELIGIBLE);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> impatient.addMember("club", joining("d")))
                .satisfies(reported -> assertThat(reported.faults())
                        .extracting(Fault::text)
                        .containsExactly("not met: Adult: older than 18 years, in completed years."));
    }

    @Test
    @DisplayName("works out what is known from the resources it has")
    void records() {
        server.resource(new Patient()
                .setBirthDate(new DateType("1980-05-01").getValue())
                .setId("c"));

        assertThat(impatient
                        .eligibility("c", "hcw-managed-group", DAY)
                        .assessments()
                        .get(0)
                        .criteria())
                .filteredOn(criterion -> criterion.code().equals("adult"))
                .singleElement()
                .satisfies(criterion -> {
                    assertThat(criterion.verdict()).isEqualTo(Verdict.MET);
                    assertThat(criterion.values()).singleElement().satisfies(value -> assertThat(value.value())
                            .startsWith("45 "));
                });
    }

    @Test
    @DisplayName("says which models, criteria and values there are where a test names none of them")
    void misspelt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server.eligible("c", "hcw-manged-group"))
                .withMessageContaining("hcw-managed-group");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server.notEligible("c", "hcw-managed-group", "adulthood"))
                .withMessageContaining("adult]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server.facts("c").viralLoad("some"))
                .withMessageContaining("some is no value of lastViralLoad");
    }

    @Test
    @DisplayName("advises by the model and by what was told before")
    void advice() {
        server.group("cag").model("zambia-cag").members("m");
        GroupVisitRequest held = GroupVisit.of("cag")
                .on(DAY)
                .facilitatedBy("Nomsa")
                .absent("Patient/m", AbsenceReason.ILL)
                .build();
        GroupVisitRequest next = GroupVisit.of("cag")
                .on(DAY.plusMonths(3))
                .facilitatedBy("Nomsa")
                .absent("Patient/m", AbsenceReason.ILL)
                .build();

        impatient.recordVisit("cag", held);

        assertThat(impatient.recordVisit("cag", next).members().get(0).advice())
                .extracting(GroupVisitResponse.AdviceGiven::text)
                .contains("The visit on 2026-03-04 was missed, too.");
    }

    @Test
    @DisplayName("has delivery models that a test adds")
    void ownModel() {
        PlanDefinition own = new FhirPackage(FhirContext.forR4Cached())
                .definitions(PlanDefinition.class).stream()
                        .filter(plan -> plan.getIdElement().getIdPart().equals("zambia-cag"))
                        .findFirst()
                        .orElseThrow()
                        .copy();
        own.setUrl(own.getUrl() + "-ours").setVersion("1").setId("ours");

        server.model(own).group("ours").model("zambia-cag-ours").members("m");

        assertThat(impatient
                        .groupEligibility("ours", new GroupEligibilityRequest(DAY))
                        .model())
                .endsWith("/zambia-cag-ours|1");
    }

    @Test
    @DisplayName("gives the register as a table and takes it back filled in")
    void table() throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        URI register = URI.create(server.url() + "/Group/club/$register?date=" + DAY);
        String table = http.send(
                        HttpRequest.newBuilder(register)
                                .header("Accept", "text/csv")
                                .build(),
                        BodyHandlers.ofString())
                .body();

        assertThat(table).contains("Patient/a").contains(DAY.toString());
        HttpResponse<String> refused = http.send(
                HttpRequest.newBuilder(URI.create(server.url() + "/Group/club/$group-visit"))
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(table))
                        .build(),
                BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("line ");
    }

    @Test
    @DisplayName("says so where it does not do what the real one does")
    void notSupported() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> impatient.operation(
                        "Group/club",
                        "$nope",
                        Rotation.REQUEST,
                        new RotationRequest(null, null, null, List.of()),
                        Rotation.RESPONSE))
                .satisfies(reported ->
                        assertThat(reported.faults().get(0).text()).contains("try it with the real server"));
    }

    @Test
    @DisplayName("takes sessions from many threads at once, each once")
    void atOnce() {
        IntStream.range(0, 40).parallel().forEach(i -> patient.recordVisit("club", session(DAY.plusDays(i % 10))));
        assertThat(server.visits()).hasSize(10);
    }
}
