package org.artgroups.server.visit;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.server.Given;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A session that was planned")
class PlannedSessionTest extends SessionTest {

    private String club = "";
    private String a = "";
    private String key = "";
    private String planned = "";

    @BeforeEach
    void aPlannedSession() {
        club = unique("club");
        a = unique("a");
        key = unique("s");
        planned = unique("planned");
        given(aClub(club).withMember(aClient(a).born("1990-01-01")));
        plan(EncounterStatus.PLANNED);
    }

    private void plan(EncounterStatus status) {
        Encounter session = AtomicSessionTest.plainSession(planned, club, key);
        session.setStatus(status);
        session.setClass_(new Coding()
                .setSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode")
                .setCode("FLD"));
        session.addLocation().setLocation(new Reference().setDisplay("the hall behind the church"));
        session.addIdentifier().setSystem("https://emr.example/appointments").setValue(planned);
        session.getPeriod().setStartElement(new DateTimeType(DAY.minusDays(1).toString()));
        client().update().resource(session).execute();
    }

    private GroupVisitRequest held() {
        return session(key)
                .on(DateOrDateTime.parse("2025-03-05T10:00:00+02:00"))
                .until(DateOrDateTime.parse("2025-03-05T10:50:00+02:00"))
                .present("Patient/" + a)
                .screenedWell()
                .build();
    }

    @Test
    @DisplayName("becomes the one that was held: the same Encounter, with what is known of it besides")
    void becomesTheOneHeld() {
        GroupVisitResponse response = record(club, held());

        assertThat(response.session().getReference()).isEqualTo("Encounter/" + planned);
        assertThat(response.replayed()).isFalse();
        Encounter session = sessionOf(response);
        assertThat(session.getIdElement().getVersionIdPart()).isEqualTo("2");
        assertThat(session.getStatus()).isEqualTo(EncounterStatus.FINISHED);
        assertThat(session.getPeriod().getStartElement().getValueAsString()).isEqualTo("2025-03-05T10:00:00+02:00");
        assertThat(session.getLength().getValue()).isEqualByComparingTo("50");
        assertThat(session.getLength().getCode()).isEqualTo("min");
        assertThat(session.getClass_().getCode()).isEqualTo("FLD");
        assertThat(session.getLocationFirstRep().getLocation().getDisplay()).isEqualTo("the hall behind the church");
        assertThat(session.getIdentifier()).hasSize(2);
        assertThat(session.getMeta().getProfile())
                .extracting(profile -> profile.getValue())
                .containsExactly(Profiles.SESSION);
        assertThat(session.hasExtension(Extensions.SESSION_RECORD)).isTrue();
        assertThat(written(Encounter.class, of(a, response)).get(0).getPartOf().getReference())
                .isEqualTo("Encounter/" + planned);
        assertThat(sessionsOf(club)).isEqualTo(1);
    }

    @Test
    @DisplayName("may have begun before it is told")
    void inProgress() {
        plan(EncounterStatus.INPROGRESS);

        assertThat(sessionOf(record(club, held())).getStatus()).isEqualTo(EncounterStatus.FINISHED);
    }

    @Test
    @DisplayName("can be told again and corrected like any other, and stays the same Encounter")
    void repeatedAndCorrected() {
        GroupVisitResponse first = record(club, held());
        assertThat(record(club, held()).replayed()).isTrue();

        GroupVisitResponse corrected = record(
                club,
                session(key)
                        .correction()
                        .present("Patient/" + a)
                        .screenedWell()
                        .weighed("62")
                        .build());

        assertThat(corrected.session().getReference()).isEqualTo("Encounter/" + planned);
        assertThat(of(a, corrected).written()).hasSize(3);
        assertThat(of(a, corrected).written().get(0).getReference())
                .isEqualTo(of(a, first).written().get(0).getReference());
        assertThat(sessionOf(corrected).getLength().isEmpty())
                .as("when it ended is not told any more")
                .isTrue();
        assertThat(sessionsOf(club)).isEqualTo(1);
    }

    @Test
    @DisplayName("told by several senders at the same moment is held once")
    void sameMoment() throws InterruptedException, ExecutionException {
        List<Answer> answers = atOnce(club, List.of(held(), held(), held(), held()));

        List<GroupVisitResponse> responses = new ArrayList<>();
        answers.forEach(answer -> responses.add(accepted(answer)));
        assertThat(responses).filteredOn(response -> !response.replayed()).hasSize(1);
        assertThat(sessionOf(responses.get(0)).getIdElement().getVersionIdPart())
                .isEqualTo("2");
        assertThat(count("Encounter?subject=Patient/" + a)).isEqualTo(1);
    }

    @Test
    @DisplayName("of another group is not this group's")
    void otherGroup() {
        String other = unique("club");
        given(aClub(other).withMember(aClient(a).born("1990-01-01")));

        assertRefused(send(other, held()), 409, "session: this key belongs to a session of another group");
        assertThat(sessionsOf(other)).isZero();
    }

    @Test
    @DisplayName("that cannot be recorded as told stays planned")
    void staysPlanned() {
        assertRefused(
                send(club, session(key).present("Patient/nobody").build()),
                422,
                "member[0].client: Patient/nobody is not known here");

        Encounter session = read(Encounter.class, get("/Encounter/" + planned));
        assertThat(session.getStatus()).isEqualTo(EncounterStatus.PLANNED);
        assertThat(session.getIdElement().getVersionIdPart()).isEqualTo("1");
    }

    @Test
    @DisplayName("without a place, or told without one and not planned, was held at the group's venue")
    void venue() {
        Given.Care care = aClub(club).withMember(aClient(a).born("1990-01-01"));
        care.group().addExtension(Extensions.VENUE, new Reference().setDisplay("the clinic"));
        given(care);

        Encounter planned = sessionOf(record(club, held()));
        Encounter unplanned = sessionOf(record(
                club,
                session(unique("s"))
                        .oneOfSeveral()
                        .present("Patient/" + a)
                        .screenedWell()
                        .build()));

        assertThat(unplanned.getLocation()).hasSize(1);
        assertThat(unplanned.getLocationFirstRep().getLocation().getDisplay()).isEqualTo("the clinic");
        assertThat(planned.getLocationFirstRep().getLocation().getDisplay())
                .as("where it was planned")
                .isEqualTo("the hall behind the church");
    }
}
