package org.artgroups.server.visit;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A member who has died, or whose record was merged")
class DepartedMemberTest extends SessionTest {

    private String club = "";
    private String a = "";
    private String b = "";

    @BeforeEach
    void aClubOfTwo() {
        club = unique("departed-club");
        a = unique("a");
        b = unique("b");
        given(aClub(club)
                .withMember(aClient(a).born("1990-01-01"))
                .withMember(aClient(b).born("1990-01-01")));
    }

    private void died(String written) {
        Patient patient = stored(Patient.class, new Reference("Patient/" + a));
        patient.setDeceased(written.equals("true") ? new BooleanType(true) : new DateTimeType(written));
        put(patient);
    }

    private void put(Patient patient) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        bundle.addEntry()
                .setResource(patient)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl("Patient/" + patient.getIdPart());
        assertThat(post("", bundle).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "2025-03-04", "2025-02", "2024"})
    @DisplayName("is not expected any more, has no pack, and cannot be recorded as present")
    void notExpected(String written) {
        died(written);

        assertThat(get("/Group/" + club + "/$register?date=" + DAY).body())
                .contains("Patient/" + b)
                .doesNotContain("Patient/" + a);
        assertThat(get("/Group/" + club + "/$pack-list?date=" + DAY).body()).doesNotContain("Patient/" + a);
        assertThat(diagnostics(
                        send(club, session(unique("s")).present("Patient/" + a).build())))
                .singleElement()
                .asString()
                .startsWith("member[0].client: Patient/" + a + " has died");
    }

    @Test
    @DisplayName("may be recorded as absent, and is not counted among the members")
    void absent() {
        died("2025-03-04");

        GroupVisitResponse recorded = record(
                club,
                session(unique("s"))
                        .present("Patient/" + b)
                        .screenedWell()
                        .absent("Patient/" + a, AbsenceReason.OTHER)
                        .build());

        assertThat(recorded.advice()).extracting(given -> given.code()).doesNotContain(Advice.NOT_TOLD);
    }

    @Test
    @DisplayName("was there at a session before the day")
    void before() {
        died("2025-03-06");

        record(club, session(unique("s")).present("Patient/" + a).screenedWell().build());
    }

    @Test
    @DisplayName("is refused with the record that took its place")
    void merged() {
        Patient patient = stored(Patient.class, new Reference("Patient/" + a));
        patient.addLink().setType(Patient.LinkType.REPLACEDBY).setOther(new Reference("Patient/" + b));
        put(patient);

        assertThat(diagnostics(
                        send(club, session(unique("s")).present("Patient/" + a).build())))
                .isEqualTo(List.of("member[0].client: Patient/" + a + " is on record as Patient/" + b
                        + " now, into which the record was merged; attendance cannot be present"));
    }
}
