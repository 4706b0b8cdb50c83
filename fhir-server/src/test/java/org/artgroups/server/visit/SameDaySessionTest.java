package org.artgroups.server.visit;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A second session of a group on a day")
class SameDaySessionTest extends SessionTest {

    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;

    private String club = "";
    private String a = "";

    @BeforeEach
    void aClubOfOne() {
        club = unique("twice-club");
        a = unique("a");
        given(aClub(club).withMember(aClient(a).born("1990-01-01").prescribed("2024-01-10", TLD.code(), 1)));
    }

    @Test
    @DisplayName("under another key is refused with the key of the first and what differs")
    void refused() {
        String first = unique("s");
        GroupVisitResponse recorded = record(
                club, session(first).present("Patient/" + a).screenedWell().build());

        Answer again = send(
                club,
                session(unique("s"))
                        .present("Patient/" + a)
                        .screenedWell()
                        .weighed("61")
                        .build());

        assertThat(again.status()).isEqualTo(409);
        assertThat(diagnostics(again))
                .containsExactly(
                        "session: a session of Group/" + club + " on 2025-03-05 is on record as "
                                + recorded.session().getReference() + " under the key " + KEYS + "|" + first
                                + " with other content: to correct it send it under that key with correction = true; if the"
                                + " group held more than one session that day, send another = true",
                        "member[0].weight: was not recorded, now 61");
        assertThat(sessionsOf(club)).isEqualTo(1);
    }

    @Test
    @DisplayName("is recorded where its sender says that there were two, with advice on what is handed out twice")
    void another() {
        record(
                club,
                session(unique("s"))
                        .present("Patient/" + a)
                        .screenedWell()
                        .refilled(TLD, 60)
                        .build());

        GroupVisitResponse second = record(
                club,
                session(unique("s"))
                        .oneOfSeveral()
                        .present("Patient/" + a)
                        .screenedWell()
                        .refilled(TLD, 60)
                        .build());

        assertThat(of(a, second).advice())
                .filteredOn(given -> given.code() == Advice.SUPPLY_OVERLAP)
                .singleElement()
                .satisfies(given -> assertThat(given.text())
                        .contains("still has 60 days")
                        .contains("handed out on 2025-03-05 (MedicationDispense/"));
        // what is on record twice lasts as long as once
        assertThat(get("/Group/" + club + "/$register?date=2025-04-30").body()).contains("2025-05-04");
    }

    @Test
    @DisplayName("sent by several at the same moment under keys of their own is recorded once")
    void atOnce() throws Exception {
        List<Answer> answers = atOnce(
                club,
                IntStream.range(0, 4)
                        .mapToObj(n -> session(unique("s"))
                                .present("Patient/" + a)
                                .screenedWell()
                                .build())
                        .toList());

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
        assertThat(sessionsOf(club)).isEqualTo(1);
    }
}
