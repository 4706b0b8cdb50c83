package org.artgroups.server.privacy;

import static org.artgroups.server.Given.aClient;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.artgroups.server.Given;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleLinkComponent;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An answer about a client")
class RosterRedactionTest extends ServerTest {

    private String group = "";
    private String ana = "";
    private String ben = "";

    /** A community group of two, whose session Ben collected for; its focal person is Ben. */
    @BeforeEach
    void aSessionAtWhichBenCollectedForAna() {
        group = unique("cag");
        ana = unique("ana");
        ben = unique("ben");
        assertThat(post(
                                "",
                                Given.aCag(group)
                                        .withMember(
                                                aClient(ana).born("1985-03-04").prescribed("2026-05-04", "J05AR27", 1))
                                        .withMember(aClient(ben).prescribed("2026-05-04", "J05AR27", 1))
                                        .bundle())
                        .status())
                .isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(URI.create(base() + "/CareTeam/team-" + group))
                                .header("Content-Type", "application/fhir+json")
                                .PUT(HttpRequest.BodyPublishers.ofString(
                                        """
                                        {"resourceType": "CareTeam", "id": "team-%1$s", "status": "active",
                                         "subject": {"reference": "Group/%1$s"},
                                         "participant": [{"member": {"reference": "Patient/%2$s"}}, {"member": {"reference": "Patient/%3$s"}}]}
                                        """
                                                .formatted(group, ben, ana)))
                                .build())
                        .status())
                .isEqualTo(201);
        Answer session = post(
                "/Group/" + group + "/$group-visit",
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "session", "valueIdentifier": {"system": "https://example.org/sessions", "value": "%1$s"}},
                  {"name": "start", "valueDateTime": "2026-07-06"},
                  {"name": "facilitator", "valueReference": {"display": "Grace"}},
                  {"name": "collector", "valueReference": {"reference": "Patient/%3$s"}},
                  {"name": "member", "part": [
                    {"name": "client", "valueReference": {"reference": "Patient/%3$s"}},
                    {"name": "attendance", "valueCode": "present"}]},
                  {"name": "member", "part": [
                    {"name": "client", "valueReference": {"reference": "Patient/%2$s"}},
                    {"name": "attendance", "valueCode": "collector"},
                    {"name": "refill", "part": [
                      {"name": "medication", "valueCodeableConcept": {"coding": [
                        {"system": "http://www.whocc.no/atc", "code": "J05AR27"}]}},
                      {"name": "daysSupply", "valueInteger": 90}]}]}]}
                """
                        .formatted(group, ana, ben));
        assertThat(session.status()).as(session.body()).isEqualTo(200);
    }

    private String filled(String address) {
        return address.replace("{ana}", ana).replace("{group}", group);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Patient/{ana}/$everything",
                "/Patient?_id={ana}&_revinclude=Group:member",
                "/Patient?_id={ana}&_revinclude=*",
                "/Patient?_has:Group:member:_id={group}&_id={ana}&_revinclude=Group:member",
                "/Group?member=Patient/{ana}",
                "/Group?member={ana}",
                "/Group?member:Patient={ana}",
                "/Group?member=Patient/{ana}&_include=Group:member",
                "/Group?member:Patient.birthdate=1985-03-04&_id={group}",
                "/Encounter?subject=Patient/{ana}&_include=Encounter:part-of",
                "/Encounter?patient={ana}&_include:iterate=*",
                "/MedicationDispense?patient=Patient/{ana}&_include=MedicationDispense:receiver",
                "/CareTeam?participant=Patient/{ana}",
            })
    @DisplayName("tells of no other member")
    void nobodyElse(String address) {
        Answer answer = get(filled(address));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(read(Bundle.class, answer).getEntry()).isNotEmpty();
        assertThat(answer.body()).doesNotContain(ben);
    }

    @Test
    @DisplayName("tells of the client's own membership, and says that something was taken out")
    void ownMembership() {
        Bundle found = read(Bundle.class, get("/Patient?_id=" + ana + "&_revinclude=Group:member"));
        assertThat(found.getEntry())
                .extracting(Bundle.BundleEntryComponent::getResource)
                .filteredOn(Group.class::isInstance)
                .singleElement()
                .satisfies(resource -> {
                    Group own = (Group) resource;
                    assertThat(own.getMember()).singleElement().satisfies(member -> assertThat(
                                    member.getEntity().getReference())
                            .isEqualTo("Patient/" + ana));
                    assertThat(own.hasQuantity()).isFalse();
                    assertThat(own.getMeta().getSecurity())
                            .extracting(label -> label.getCode())
                            .containsExactly("REDACTED");
                });
    }

    @Test
    @DisplayName("tells of no other member on any of its pages, by POST or in a batch")
    void otherWays() {
        Answer page = get("/Patient/" + ana + "/$everything?_count=2");
        int pages = 0;
        while (true) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).doesNotContain(ben);
            pages++;
            BundleLinkComponent next = read(Bundle.class, page).getLink("next");
            if (next == null) {
                break;
            }
            page = send(HttpRequest.newBuilder(URI.create(next.getUrl())).build());
        }
        assertThat(pages).isPositive();

        Answer posted = send(HttpRequest.newBuilder(URI.create(base() + "/Group/_search"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("member=Patient/" + ana))
                .build());
        assertThat(posted.body()).contains(ana).doesNotContain(ben);

        Answer batch = post(
                "",
                """
                {"resourceType": "Bundle", "type": "batch", "entry": [
                  {"request": {"method": "GET", "url": "Group?member=Patient/%1$s"}},
                  {"request": {"method": "GET", "url": "Patient?_id=%1$s&_revinclude=Group:member"}}]}
                """
                        .formatted(ana));
        assertThat(batch.body()).contains(ana).doesNotContain(ben);
    }

    @Test
    @DisplayName("that is about several clients tells of none of them that they share a group")
    void severalClients() {
        Bundle found = read(Bundle.class, get("/Patient?_id=" + ana + "," + ben + "&_revinclude=Group:member"));
        assertThat(found.getEntry()).hasSize(3);
        assertThat(found.getEntry())
                .extracting(Bundle.BundleEntryComponent::getResource)
                .filteredOn(Group.class::isInstance)
                .allSatisfy(
                        resource -> assertThat(((Group) resource).getMember()).isEmpty());
    }

    @Test
    @DisplayName("cannot be put in the place of the whole: what was taken out would be lost")
    void sentBack() {
        Resource reported = read(Bundle.class, get("/Group?member=Patient/" + ana))
                .getEntryFirstRep()
                .getResource();
        Answer refused = send(HttpRequest.newBuilder(URI.create(base() + "/Group/" + group))
                .header("Content-Type", "application/fhir+json")
                .header("If-Match", "W/\"" + reported.getMeta().getVersionId() + "\"")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        fhirContext.newJsonParser().encodeResourceToString(reported)))
                .build());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(diagnostics(refused)).singleElement().asString().startsWith("Group: ");
        assertThat(read(Group.class, get("/Group/" + group)).getMember()).hasSize(2);
    }

    @Test
    @DisplayName("of another system, which has taken something out itself, is stored")
    void redactedElsewhere() {
        Answer sent = post(
                "/Observation",
                """
                {"resourceType": "Observation", "status": "final", "code": {"text": "weight"},
                 "meta": {"security": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "code": "REDACTED"}]},
                 "subject": {"reference": "Patient/%s"}}
                """
                        .formatted(ana));
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
    }

    @Test
    @DisplayName("is not one about a group: whoever asks for the group gets its roster")
    void theRoster() {
        assertThat(get("/Group/" + group).body()).contains(ana, ben);
        assertThat(get("/Group?_id=" + group).body()).contains(ana, ben);
    }

    @Test
    @DisplayName("is not one about somebody who is no client, or about a group's sessions")
    void notAboutClients() {
        Map<String, List<String>> nobody = Map.of("participant", List.of("grace", "Practitioner/grace"));
        assertThat(ClientLevelRequest.of("Encounter", null, nobody)).isNull();
        assertThat(ClientLevelRequest.of("Encounter", null, Map.of("subject", List.of("Group/" + group))))
                .isNull();
        assertThat(ClientLevelRequest.of("Encounter", null, Map.of("subject:Group", List.of(group))))
                .isNull();
        assertThat(ClientLevelRequest.of("Encounter", null, Map.of("subject:Patient", List.of(ana))))
                .isEqualTo(new ClientLevelRequest(Set.of(ana)));
        assertThat(ClientLevelRequest.of("CareTeam", null, Map.of("participant", List.of("Patient/" + ana))))
                .isEqualTo(new ClientLevelRequest(Set.of(ana)));
        assertThat(ClientLevelRequest.of("Group", null, Map.of("member:Patient.birthdate", List.of("1985-03-04"))))
                .isEqualTo(new ClientLevelRequest(Set.of()));
        assertThat(ClientLevelRequest.of("Group", null, Map.of("member:identifier", List.of("urn:x|1"))))
                .isEqualTo(new ClientLevelRequest(Set.of()));
        assertThat(ClientLevelRequest.of("Group", null, Map.of("member", List.of("", "Patient/"))))
                .isNull();
        assertThat(get("/Encounter?subject=Group/" + group).body()).contains(ben);
    }

    @Test
    @DisplayName("tells a reader of rosters everything")
    void rosterReader() {
        Bundle found = new Bundle();
        found.addEntry().setResource(new Group().addMember(new Group.GroupMemberComponent()));
        SystemRequestDetails request = new SystemRequestDetails();
        request.setResourceName("Patient");

        new RosterRedactionInterceptor(fhirContext, new PrivacySettings(true)).hide(request, found);
        assertThat(List.of(((Group) found.getEntryFirstRep().getResource())
                        .getMember()
                        .size()))
                .containsExactly(1);
    }
}
