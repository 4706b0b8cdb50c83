package org.artgroups.server.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.artgroups.operations.example.ExampleGroup;
import org.artgroups.operations.example.ExampleLoader;
import org.artgroups.operations.example.Table;
import org.artgroups.server.Profiled;
import org.artgroups.server.ServerTest;
import org.artgroups.server.platform.storage.DatabaseLock;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("The example")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleTest extends ServerTest {

    private static final String CLUB = "khayelitsha-club-1";
    private static final String CAG = "lusaka-cag-1";

    @Autowired
    private ExampleLoader loader;

    @Autowired
    private DatabaseLock lock;

    @BeforeAll
    void isLoaded() {
        loader.load();
    }

    @ParameterizedTest(name = "{0} in {1} on {2}")
    @CsvFileSource(resources = "verdicts.csv", useHeadersInDisplayName = true)
    @DisplayName("has members of whom each rule says what is expected")
    void verdictsAreAsExpected(
            String client,
            String model,
            String asOf,
            String outcome,
            @Nullable String notMet,
            @Nullable String unknown) {
        Assessment assessment = assessments(client, asOf)
                .filter(each -> each.model().contains("/" + model + "|"))
                .findFirst()
                .orElseThrow();

        assertThat(assessment.outcome().code()).isEqualTo(outcome);
        assertThat(criteria(assessment, Verdict.NOT_MET)).isEqualTo(notMet == null ? "" : notMet);
        assertThat(criteria(assessment, Verdict.UNKNOWN)).isEqualTo(unknown == null ? "" : unknown);
    }

    private Stream<Assessment> assessments(String client, String asOf) {
        Answer answer = get("/Patient/" + client + "/$eligibility?asOf=" + asOf);
        return Eligibility.RESPONSE.read(read(Parameters.class, answer)).assessments().stream();
    }

    private static String criteria(Assessment assessment, Verdict verdict) {
        return assessment.criteria().stream()
                .filter(criterion -> criterion.verdict() == verdict)
                .map(CriterionResult::code)
                .collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName("has a verdict expected of every member for every model")
    void everyMemberHasAVerdict() {
        List<String> expected = Table.rows("/org/artgroups/server/example/verdicts.csv").stream()
                .filter(row -> row.get("as of").equals("2026-11-21"))
                .map(row -> row.get("client") + " " + row.get("model"))
                .toList();

        List<String> members = Stream.of(CLUB, CAG)
                .flatMap(id -> read(Group.class, get("/Group/" + id)).getMember().stream())
                .map(member -> member.getEntity().getReferenceElement().getIdPart())
                .toList();

        assertThat(members).hasSize(34);
        assertThat(expected)
                .containsExactlyInAnyOrderElementsOf(members.stream()
                        .flatMap(id -> Stream.of(id + " hcw-managed-group", id + " zambia-cag"))
                        .toList());
    }

    @Test
    @DisplayName("has a club of 27 who meet every two months and a group of six who meet every three")
    void groupsHaveTheirHistory() {
        assertThat(sessionDays(CLUB)).hasSize(12).startsWith("2024-12-04").endsWith("2026-10-07");
        assertThat(sessionDays(CAG)).hasSize(8).startsWith("2024-12-10").endsWith("2026-09-08");
        assertThat(read(Group.class, get("/Group/" + CLUB)).getMember())
                .filteredOn(member -> !member.getPeriod().hasEnd())
                .hasSize(27);
        assertThat(read(Group.class, get("/Group/" + CAG)).getMember()).hasSize(6);
    }

    private List<String> sessionDays(String group) {
        return read(Bundle.class, get("/Encounter?subject=Group/" + group + "&_sort=date&_count=100"))
                .getEntry()
                .stream()
                .map(entry -> ((Encounter) entry.getResource()).getPeriod().getStartElement())
                .map(start -> start.getValueAsString().substring(0, 10))
                // other tests may go on with the groups
                .filter(day -> day.compareTo("2026-10-31") < 0)
                .toList();
    }

    @Test
    @DisplayName("is written once, however often it is loaded")
    void loadingAgainWritesNothing() {
        Instant loaded = Instant.now();

        loader.load();

        for (String type : List.of("Patient", "Group", "Encounter", "Observation", "MedicationDispense")) {
            Answer since = get("/" + type + "/_history?_since=" + loaded);
            assertThat(since.status()).as(type).isEqualTo(200);
            assertThat(read(Bundle.class, since).getEntry()).as(type).isEmpty();
        }
    }

    @Test
    @DisplayName("leaves alone what somebody has changed in it")
    void changesOutliveLoading() {
        Location hall = read(Location.class, get("/Location/khayelitsha-hall"));
        hall.setDescription(unique("a hall with a view"));
        client().update().resource(hall).execute();

        loader.load();

        assertThat(read(Location.class, get("/Location/khayelitsha-hall")).getDescription())
                .isEqualTo(hall.getDescription());
    }

    @Test
    @DisplayName("leaves alone a session that somebody has corrected")
    void correctionsOutliveLoading() {
        GroupVisitRequest reported = session(CAG, "2025-03-11");
        GroupVisitRequest corrected = new GroupVisitRequest(
                reported.session(),
                reported.start(),
                reported.end(),
                reported.location(),
                reported.facilitators(),
                reported.collector(),
                true,
                null,
                null,
                LocalDate.parse("2025-06-12"),
                reported.members());
        GroupVisitResponse response = record(CAG, corrected);

        loader.load();

        Encounter session = read(Encounter.class, get("/" + response.session().getReference()));
        assertThat(session.getExtensionByUrl(Extensions.NEXT_VISIT).getValue().primitiveValue())
                .isEqualTo("2025-06-12");
    }

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource({
        "2025-02-05, khayelitsha-11, SYMPTOMS_WITHOUT_REFERRAL",
        "2025-02-05, khayelitsha-27, SCREEN_MISSING",
        "2025-08-06, khayelitsha-08, BUDDY_AGAIN",
        "2025-08-06, khayelitsha-15, MISSED_AGAIN",
        "2025-08-06, khayelitsha-24, OWED_SUPPLY",
        "2025-08-06, khayelitsha-24, SUPPLY_SHORT",
        "2026-06-03, khayelitsha-01, VL_REVIEW_DUE",
        "2026-06-03, khayelitsha-03, VL_DUE",
        "2026-10-07, khayelitsha-23, PRESCRIPTION_MISSING",
        "2026-10-07, khayelitsha-24, PRESCRIPTION_ENDS"
    })
    @DisplayName("has sessions that ask for advice")
    void sessionsAskForAdvice(String day, String client, Advice advice) {
        GroupVisitResponse response = record(CLUB, session(CLUB, day));

        assertThat(response.replayed()).isTrue();
        assertThat(response.members())
                .filteredOn(member -> member.client().getReference().equals("Patient/" + client))
                .flatExtracting(GroupVisitResponse.MemberResult::advice)
                .extracting(AdviceGiven::code)
                .contains(advice);
    }

    @Test
    @DisplayName("asks for no advice for a member with whom all is well")
    void allIsWell() {
        GroupVisitResponse response = record(CLUB, session(CLUB, "2026-10-07"));

        assertThat(response.members())
                .filteredOn(member -> member.client().getReference().equals("Patient/khayelitsha-01"))
                .flatExtracting(GroupVisitResponse.MemberResult::advice)
                .isEmpty();
    }

    private GroupVisitRequest session(String group, String day) {
        return ExampleGroup.read(group, fhirContext).sessions().stream()
                .filter(session -> session.start().date().toString().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private GroupVisitResponse record(String group, GroupVisitRequest session) {
        Answer answer = post("/Group/" + group + "/$group-visit", GroupVisit.REQUEST.write(session));
        assertThat(answer.status()).isEqualTo(200);
        return GroupVisit.RESPONSE.read(read(Parameters.class, answer));
    }

    @Test
    @DisplayName("conforms to the profiles, its sessions included")
    void everythingConforms() {
        List<Resource> loaded = Stream.of(CLUB, CAG).flatMap(this::loaded).toList();

        assertThat(loaded).hasSizeGreaterThan(1500);
        assertThat(loaded)
                .extracting(resource ->
                        resource.getIdElement().toUnqualifiedVersionless().getValue())
                .doesNotHaveDuplicates();
        // of those that differ in ids, days, weights and the like alone, one is enough
        Collection<Resource> shapes = loaded.stream()
                .collect(Collectors.toMap(this::shape, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values();
        assertThat(shapes).hasSizeGreaterThan(100);
        assertThat(shapes).flatExtracting(Profiled::errors).isEmpty();
    }

    private String shape(Resource resource) {
        Resource copy = resource.copy();
        copy.getMeta().setVersionId(null).setLastUpdated(null).setSource(null);
        return fhirContext
                .newJsonParser()
                .encodeResourceToString(copy)
                .replaceAll("\\d{4}-\\d{2}-\\d{2}(T[^\"]*)?", "day")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "uuid")
                .replaceAll("(khayelitsha|lusaka)-\\d+", "client")
                .replaceAll("\"value\":[0-9.]+", "number");
    }

    /** What the transaction wrote and what the sessions wrote, as the server has it now. */
    private Stream<Resource> loaded(String group) {
        List<Resource> written = ExampleGroup.read(group, fhirContext).bundle().getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .toList();
        String members = ExampleGroup.read(group, fhirContext).members().stream()
                .map(member -> member.reference().getReference())
                .collect(Collectors.joining(","));
        Stream<Resource> ofMembers = Stream.of(
                        "Patient?_id=" + members.replace("Patient/", ""),
                        "Encounter?subject=" + members,
                        "Observation?subject=" + members,
                        "MedicationDispense?subject=" + members,
                        "MedicationRequest?subject=" + members,
                        "Condition?subject=" + members,
                        "Specimen?subject=" + members,
                        "ServiceRequest?subject=" + members,
                        "EpisodeOfCare?patient=" + members,
                        "Encounter?subject=Group/" + group)
                .flatMap(this::all);
        List<String> types = List.of("Organization", "Location", "Practitioner", "CareTeam", "Group", "RelatedPerson");
        Stream<Resource> others = written.stream()
                .filter(resource -> types.contains(resource.fhirType()))
                .map(resource -> (Resource) client().read()
                        .resource(resource.fhirType())
                        .withId(resource.getIdElement().getIdPart())
                        .execute());
        return Stream.concat(ofMembers, others);
    }

    private Stream<Resource> all(String search) {
        Bundle page = read(Bundle.class, get("/" + search + "&_count=500"));
        Stream<Resource> found = Stream.empty();
        while (true) {
            found = Stream.concat(found, page.getEntry().stream().map(Bundle.BundleEntryComponent::getResource));
            if (page.getLink(Bundle.LINK_NEXT) == null) {
                return found;
            }
            page = client().loadPage().next(page).execute();
        }
    }

    @Test
    @DisplayName("is loaded at the start where the property says so, and only there")
    void theFlagDecides() {
        ApplicationContextRunner context = new ApplicationContextRunner()
                .withUserConfiguration(ExampleConfig.class)
                .withBean(DatabaseLock.class, () -> lock)
                .withBean(ExampleLoader.class, () -> loader);

        context.withPropertyValues("artgroups.example=true")
                .run(started -> assertThat(started).hasSingleBean(ApplicationRunner.class));
        context.withPropertyValues("artgroups.example=false")
                .run(started -> assertThat(started).doesNotHaveBean(ApplicationRunner.class));
        context.run(started -> assertThat(started).doesNotHaveBean(ApplicationRunner.class));
    }
}
