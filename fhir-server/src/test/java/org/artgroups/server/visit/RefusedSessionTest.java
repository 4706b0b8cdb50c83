package org.artgroups.server.visit;

import static org.artgroups.server.Given.aCag;
import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.server.Given;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A session is refused")
class RefusedSessionTest extends SessionTest {

    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;

    private String club = "";
    private String a = "";
    private String key = "";

    @BeforeEach
    void aClubOfOne() {
        club = unique("club");
        a = unique("a");
        key = unique("s");
        given(aClub(club).withMember(aClient(a).born("1990-01-01")));
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(sessionsOf(club)).isZero();
        assertThat(count("Encounter?subject=Patient/" + a)).isZero();
        assertThat(count("MedicationDispense?subject=Patient/" + a)).isZero();
    }

    private GroupVisitRequest presentA() {
        return session(key).present("Patient/" + a).screenedWell().build();
    }

    @Test
    @DisplayName("for everything that is wrong with it, told at once and by element")
    void everything() {
        assertRefused(
                post(
                        "/Group/" + club + "/$group-visit",
                        """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "session", "valueIdentifier": {"system": "https://s.example", "value": "%s"}},
                  {"name": "start", "valueDateTime": "2126-01-05"},
                  {"name": "facilitator", "valueReference": {"display": "Nomsa"}},
                  {"name": "member", "part": [
                    {"name": "client", "valueReference": {"reference": "Patient/%s"}},
                    {"name": "attendance", "valueCode": "present"},
                    {"name": "refill", "part": [
                      {"name": "medication", "valueCodeableConcept": {"text": "TLD"}},
                      {"name": "daysSupply", "valueInteger": -90}]}]},
                  {"name": "member", "part": [
                    {"name": "client", "valueReference": {"reference": "Patient/nobody"}},
                    {"name": "attendance", "valueCode": "absent"}]}]}
                """
                                .formatted(key, a)),
                400,
                "member[0].refill[0].daysSupply: -90 is not between 1 and 366 d",
                "start: 2126-01-05 is in the future; it is " + LocalDate.now(ZoneId.systemDefault()),
                "member[1].client: Patient/nobody is not known here");
    }

    @Test
    @DisplayName("for what cannot be read and for what is wrong with the rest, at once")
    void unreadableInPart() {
        String stranger = unique("stranger");
        assertThat(post("", aClient(stranger).bundle()).status()).isEqualTo(200);
        Answer answer = post(
                "/Group/" + club + "/$group-visit",
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "session", "valueString": "march"},
                  {"name": "start", "valueDateTime": "2026-03-04"},
                  {"name": "nextVisit", "valueDate": "2026-03-01"},
                  {"name": "member", "part": [{"name": "client", "valueReference": {"reference": "Patient/%s"}},
                    {"name": "attendance", "valueCode": "here"}]},
                  {"name": "member", "part": [{"name": "client", "valueReference": {"reference": "Patient/%s"}},
                    {"name": "attendance", "valueCode": "present"}]}]}
                """
                        .formatted(a, stranger));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(diagnostics(answer))
                .hasSize(5)
                .anyMatch(text -> text.startsWith("session: expected valueIdentifier"))
                .contains("facilitator: is required")
                .anyMatch(text -> text.startsWith("member[0].attendance: "))
                .contains("nextVisit: 2026-03-01 is not after the session on 2026-03-04")
                .anyMatch(text -> text.startsWith("member[1].client: Patient/" + stranger + " is not a member"));
    }

    @Test
    @DisplayName("with a member the group never had")
    void neverInGroup() {
        String stranger = unique("stranger");
        client().update().resource(aPatient(stranger)).execute();

        assertRefused(
                send(club, session(key).present("Patient/" + stranger).build()),
                422,
                "member[0].client: Patient/" + stranger + " is not a member of Group/" + club + " on 2025-03-05");
    }

    @Test
    @DisplayName("with a member who left the day before, or joins the day after")
    void leftTheDayBefore() {
        String another = unique("club");
        String left = unique("left");
        String joins = unique("joins");
        given(aClub(another)
                .withMember(aClient(left), "2024-01-01", "2025-03-04")
                .withMember(aClient(joins), "2025-03-06", null));

        assertRefused(
                send(
                        another,
                        session(key)
                                .present("Patient/" + left)
                                .present("Patient/" + joins)
                                .build()),
                422,
                "member[0].client: Patient/" + left + " is not a member of Group/" + another + " on 2025-03-05",
                "member[1].client: Patient/" + joins + " is not a member of Group/" + another + " on 2025-03-05");
    }

    @Test
    @DisplayName("with a collector in a club")
    void wrongCollection() {
        String cag = unique("cag");
        given(aCag(cag).withMember(aClient(a).born("1990-01-01")));

        assertRefused(
                send(
                        club,
                        session(key)
                                .collector("Patient/" + a)
                                .present("Patient/" + a)
                                .build()),
                422,
                "collector: in hcw-managed-group nobody collects for the group");
        assertRefused(
                send(
                        cag,
                        session(key)
                                .collectedFor("Patient/" + a)
                                .refilled(TLD, 84)
                                .build()),
                422,
                "collector: a member's refill was brought by the collector, and the session does not say who that was");
    }

    @Test
    @DisplayName("of a group that is not there, or was deleted")
    void unknownGroup() {
        String deleted = unique("club");
        given(aClub(deleted));
        client().delete().resourceById(new IdType("Group", deleted)).execute();

        assertRefused(send("nowhere", presentA()), 404, "Group/nowhere is not known here");
        assertRefused(send(deleted, presentA()), 404, "Group/" + deleted + " is not known here");
    }

    @Test
    @DisplayName("of a group that was dissolved")
    void dissolved() {
        Given.Care care = aClub(club).withMember(aClient(a).born("1990-01-01"));
        care.group().setActive(false);
        given(care);

        assertRefused(send(club, presentA()), 422, "Group/" + club + " is not active any more");
    }

    @Test
    @DisplayName("of a group that does not say how it works, or in a way this server does not know")
    void withoutModel() {
        Given.Care silent = aClub(club).withMember(aClient(a).born("1990-01-01"));
        silent.group().getExtension().clear();
        given(silent);
        assertRefused(send(club, presentA()), 422, "Group/" + club + " does not say which delivery model it follows");

        Given.Care foreign = aClub(club).withMember(aClient(a).born("1990-01-01"));
        String model = Canonicals.BASE + "/PlanDefinition/moon-club|1";
        foreign.group().getExtension().clear();
        foreign.group().addExtension(Extensions.DELIVERY_MODEL, new CanonicalType(model));
        given(foreign);
        assertRefused(send(club, presentA()), 422, model + " is not a delivery model of this server");
    }

    @Test
    @DisplayName("when it is not for a group at all: neither by type nor by GET")
    void notForAGroup() {
        assertThat(post("/Group/$group-visit", GroupVisit.REQUEST.write(presentA()))
                        .status())
                .isBetween(400, 405);
        assertThat(post("/Patient/" + a + "/$group-visit", GroupVisit.REQUEST.write(presentA()))
                        .status())
                .isBetween(400, 405);
        assertThat(get("/Group/" + club + "/$group-visit?start=2025-03-05").status())
                .isBetween(400, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{",
                "{}",
                "[]",
                "null",
                "{\"resourceType\": \"Nonsense\"}",
                "{\"resourceType\": \"Parameters\", \"parameter\": 7}",
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": 7}]}",
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"start\", \"valueDateTime\": \"yesterday\"}]}",
                "{\"resourceType\": \"Parameters\", \"parameter\": [null]}"
            })
    @DisplayName("when its body is no Parameters in JSON")
    void notJson(String body) {
        Answer answer = post("/Group/" + club + "/$group-visit", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("OperationOutcome").doesNotContain("\tat ", "org.hl7", "NullPointer");
    }

    @Test
    @DisplayName("when its body is empty, or its Parameters are: what must be there is named")
    void emptyBody() {
        assertRefused(post("/Group/" + club + "/$group-visit", ""), 400, "this is not FHIR: there is no resourceType");
        assertRefused(
                post("/Group/" + club + "/$group-visit", "{\"resourceType\": \"Parameters\"}"),
                400,
                "session: is required",
                "start: is required",
                "facilitator: is required",
                "member: is required");
    }

    @Test
    @DisplayName("when its body is another resource")
    void otherResource() {
        assertRefused(
                post("/Group/" + club + "/$group-visit", aPatient("x")),
                400,
                "the body is a Patient; an operation takes Parameters");
    }

    @Test
    @DisplayName("when its body says it is XML and is not")
    void brokenXml() {
        Answer answer = send(HttpRequest.newBuilder(URI.create(base() + "/Group/" + club + "/$group-visit"))
                .header("Content-Type", "application/fhir+xml")
                .POST(HttpRequest.BodyPublishers.ofString("<Parameters xmlns=\"http://hl7.org/fhir\"><parameter>"))
                .build());

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("OperationOutcome").doesNotContain("\tat ");
    }

    @Test
    @DisplayName("when a text of it holds a character that FHIR does not allow")
    void controlCharacter() {
        GroupVisitRequest noted = session(key)
                .present("Patient/" + a)
                .screenedWell()
                .note("x\u0000y")
                .build();

        for (GroupVisitRequest request :
                List.of(noted, session(key + "\u0000").present("Patient/" + a).build())) {
            Answer answer = send(club, request);
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        }
    }

    @Test
    @DisplayName("when its key is that of an Encounter a plain client wrote")
    void keyTaken() {
        String other = unique("club");
        given(aClub(other));
        client().update()
                .resource(AtomicSessionTest.plainSession(unique("plain"), other, key))
                .execute();

        assertRefused(
                send(club, presentA()),
                409,
                "session: an Encounter that was not recorded by $group-visit has this key");
    }

    private static Patient aPatient(String id) {
        Patient patient = new Patient();
        patient.setId(id);
        patient.addIdentifier().setSystem("https://clinic.example/folder").setValue("folder-" + id);
        return patient;
    }
}
