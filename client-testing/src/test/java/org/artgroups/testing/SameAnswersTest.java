package org.artgroups.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityRequest;
import org.artgroups.fhir.eligibility.GroupEligibilityRequest;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.membership.Membership;
import org.artgroups.fhir.membership.MembershipsRequest;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.DueList;
import org.artgroups.fhir.register.DueListRequest;
import org.artgroups.fhir.register.PackList;
import org.artgroups.fhir.register.PackListRequest;
import org.artgroups.fhir.register.Register;
import org.artgroups.fhir.register.RegisterRequest;
import org.artgroups.fhir.register.SupplyNeed;
import org.artgroups.fhir.register.SupplyNeedRequest;
import org.artgroups.fhir.rotation.Rotation;
import org.artgroups.fhir.rotation.RotationRequest;
import org.artgroups.fhir.tracing.Tracing;
import org.artgroups.fhir.tracing.TracingListRequest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what the fake reads from memory to what the real server reads by SQL: the same on record, the same answers, word for word. */
@DisplayName("The fake and the real server, told the same,")
class SameAnswersTest {
    private static final FakeArtGroups FAKE = FakeArtGroups.start();
    private static final ArtGroupsClient FAKED = ArtGroupsClient.at(FAKE.url()).build();
    private static final List<String> TYPES = List.of(
            "Patient",
            "Organization",
            "Group",
            "CareTeam",
            "Encounter",
            "EpisodeOfCare",
            "Observation",
            "MedicationRequest",
            "MedicationDispense",
            "MedicationStatement",
            "Medication",
            "Condition",
            "AdverseEvent",
            "ServiceRequest",
            "Specimen",
            "Task");

    @BeforeAll
    static void tellTheFake() {
        for (String type : TYPES) {
            RealServer.client()
                    .all(
                            Resource.class,
                            RealServer.client()
                                    .fhir()
                                    .search()
                                    .forResource(type)
                                    .count(500))
                    .filter(resource -> !resource.getIdElement().getIdPart().startsWith("contract-"))
                    .forEach(FAKE::resource);
        }
    }

    @AfterAll
    static void stop() {
        FAKED.close();
        FAKE.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    @DisplayName("answer the same of an invented group, whatever is on record of it")
    void invented(int number) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        for (Resource resource : Histories.of(number)) {
            Clubs.put(bundle, resource, resource.getIdElement().getIdPart());
            FAKE.resource(resource);
        }
        RealServer.client().send(bundle);
        String name = "history-" + number;

        for (String day : List.of("2024-05-15", "2025-01-31", "2025-12-31")) {
            sameOfGroup(name, name, LocalDate.parse(day));
            for (int i = 0; i < 5; i++) {
                sameOfClient(name + "-c" + i, LocalDate.parse(day));
            }
        }
    }

    @Test
    @DisplayName("answer the same of the example's groups")
    void example() {
        for (String day : List.of("2025-06-11", "2026-03-01", "2026-11-21")) {
            sameOfGroup("khayelitsha-club-1", "khayelitsha-clinic", LocalDate.parse(day));
            sameOfGroup("lusaka-cag-1", "lusaka-clinic", LocalDate.parse(day));
            sameOfClient("khayelitsha-05", LocalDate.parse(day));
            sameOfClient("lusaka-01", LocalDate.parse(day));
        }
    }

    private static void sameOfGroup(String group, String facility, LocalDate day) {
        same(
                "$eligibility of " + group,
                client -> Eligibility.GROUP_RESPONSE.write(
                        client.groupEligibility(group, new GroupEligibilityRequest(day, null))));
        same(
                "$eligibility of the members of " + group,
                client -> Eligibility.COHORT_RESPONSE.write(
                        client.countEligible(new CohortEligibilityRequest("hcw-managed-group", day, group, null))));
        same(
                "$register",
                client -> Register.RESPONSE.write(client.register(group, new RegisterRequest(day, null, null))));
        same("$pack-list", client -> PackList.RESPONSE.write(client.packList(group, new PackListRequest(day))));
        same(
                "$due-list",
                client -> DueList.RESPONSE.write(
                        client.dueList(group, new DueListRequest(day, List.of(Advice.values()), null))));
        same(
                "$due-list of a facility",
                client -> DueList.FACILITY_RESPONSE.write(
                        client.facilityDueList(facility, new DueListRequest(day, List.of(), true))));
        same(
                "$supply-need",
                client -> SupplyNeed.RESPONSE.write(client.supplyNeed(facility, new SupplyNeedRequest(day, 3, null))));
        same(
                "$rotation",
                client ->
                        Rotation.RESPONSE.write(client.rotation(group, new RotationRequest(day, null, 4, List.of()))));
        same(
                "$tracing-list",
                client -> Tracing.LIST_RESPONSE.write(
                        client.tracingList(group, new TracingListRequest(day, null, null))));
        same(
                "$memberships",
                client -> Membership.MEMBERSHIPS_RESPONSE.write(
                        client.memberships(new MembershipsRequest(null, group, day))));
    }

    private static void sameOfClient(String id, LocalDate day) {
        same(
                "$eligibility of " + id,
                client -> Eligibility.RESPONSE.write(client.eligibility(id, new EligibilityRequest(null, day))));
    }

    private static void same(String what, Function<ArtGroupsClient, Parameters> ask) {
        assertThat(said(FAKED, ask)).as(what).isEqualTo(said(RealServer.client(), ask));
    }

    private static String said(ArtGroupsClient client, Function<ArtGroupsClient, Parameters> ask) {
        try {
            return FhirContext.forR4Cached()
                    .newJsonParser()
                    .setPrettyPrint(true)
                    .encodeResourceToString(ask.apply(client));
        } catch (ProblemException refused) {
            return refused.faults().toString();
        }
    }
}
