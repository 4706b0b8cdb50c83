package org.artgroups.server.visit;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.EncounterKind;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("A session that storage refuses")
@ExtendWith(OutputCaptureExtension.class)
class AtomicSessionTest extends SessionTest {

    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;

    private String club = "";
    private String a = "";
    private String b = "";
    private String key = "";

    @BeforeEach
    void aClubOfTwo() {
        club = unique("club");
        a = unique("a");
        b = unique("b");
        key = unique("s");
        given(aClub(club)
                .withMember(aClient(a).born("1990-01-01").prescribed("2024-01-01", "J05AR27", 1))
                .withMember(aClient(b).born("1990-01-01")));
    }

    /** Both members are fine; whoever ran the session is a Practitioner who was deleted. */
    private GroupVisitRequest byDeletedFacilitator() {
        Practitioner nurse = new Practitioner();
        nurse.setId(unique("nurse"));
        client().update().resource(nurse).execute();
        client().delete()
                .resourceById(new IdType("Practitioner/" + nurse.getIdPart()))
                .execute();
        return session(key)
                .facilitatedBy("Practitioner/" + nurse.getIdPart())
                .present("Patient/" + a)
                .screenedWell()
                .weighed("61.5")
                .present("Patient/" + b)
                .screenedWell()
                .refilled(TLD, 60)
                .build();
    }

    @Test
    @DisplayName("leaves nothing behind, of any member, nor its key")
    void nothingIsStored() {
        Answer answer = send(club, byDeletedFacilitator());

        assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
        assertThat(answer.body()).contains("OperationOutcome").doesNotContain("\tat ");
        assertThat(sessionsOf(club)).isZero();
        assertThat(count("Encounter?subject=Patient/" + a)).isZero();
        assertThat(count("Observation?subject=Patient/" + a)).isZero();
        assertThat(count("MedicationDispense?subject=Patient/" + b)).isZero();

        GroupVisitResponse later =
                record(club, session(key).present("Patient/" + a).screenedWell().build());
        assertThat(later.replayed()).as("the key is free").isFalse();
    }

    @Test
    @DisplayName("leaves a session that it was to correct as it was")
    void correctionLeavesTheFirst() {
        GroupVisitResponse first =
                record(club, session(key).present("Patient/" + a).screenedWell().build());

        Answer answer = send(club, byDeletedFacilitator().asCorrection(true));

        assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
        assertThat(versions(first)).allMatch(version -> version.endsWith("/_history/1"));
        assertThat(count("Encounter?subject=Patient/" + b)).isZero();
        assertThat(record(
                                club,
                                session(key)
                                        .present("Patient/" + a)
                                        .screenedWell()
                                        .build())
                        .replayed())
                .isTrue();
    }

    @Test
    @DisplayName(
            "is not recorded under a key that a plain client gave to another Encounter in the meantime, and that client is told")
    void plainClientTakesTheKey() {
        record(club, session(key).present("Patient/" + a).screenedWell().build());

        Answer answer = put("/Encounter/" + unique("plain"), plainSession("", club, key));

        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("OperationOutcome").doesNotContain("\tat ", key, "postgres");
        assertThat(sessionsOf(club)).isEqualTo(1);
    }

    @Test
    @DisplayName("tells the log neither who nor what")
    void log(CapturedOutput output) {
        String unseen = unique("unseen");
        record(
                club,
                session(key)
                        .present("Patient/" + a)
                        .screenedWell()
                        .weighed("61.5")
                        .build());
        send(
                club,
                session(key)
                        .present("Patient/" + a)
                        .screenedWell()
                        .weighed("77.125")
                        .note(unseen)
                        .build());
        put("/Encounter/" + unique("plain"), plainSession("", club, key));
        send(club, session(unseen).present("Patient/" + unseen).build());
        post("/Group/" + club + "/$group-visit", "{\"resourceType\": \"Parameters\", \"" + unseen + "\": 1}");
        post("/Group/" + club + "/$group-visit", "{\"" + unseen);
        send(
                club,
                session(unseen + "\u0000").present("Patient/" + a).note(unseen).build());

        assertThat(output.getAll().lines())
                .noneMatch(line -> line.contains(unseen))
                .noneMatch(line -> line.contains(key))
                .noneMatch(line -> line.contains("Patient/" + a))
                .noneMatch(line -> line.contains("77.125"));
    }

    private Answer put(String path, Encounter resource) {
        resource.setId(path.substring(path.lastIndexOf('/') + 1));
        return send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(base() + path))
                .header("Content-Type", "application/fhir+json")
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(
                        fhirContext.newJsonParser().encodeResourceToString(resource)))
                .build());
    }

    /** A session of a group as a plain FHIR client may write it: without a record of what was told. */
    static Encounter plainSession(String id, String group, String key) {
        Encounter encounter = new Encounter();
        encounter.setId(id);
        encounter.getMeta().addProfile(Profiles.SESSION);
        encounter.addIdentifier(new Identifier().setSystem(KEYS).setValue(key));
        encounter.setStatus(Encounter.EncounterStatus.FINISHED);
        encounter.addType(EncounterKind.GROUP_SESSION.concept());
        encounter.setSubject(new Reference("Group/" + group));
        encounter.setPeriod(new Period().setStartElement(new DateTimeType(DAY.toString())));
        return encounter;
    }
}
