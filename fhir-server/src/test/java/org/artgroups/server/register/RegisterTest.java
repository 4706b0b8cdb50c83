package org.artgroups.server.register;

import static org.artgroups.server.Given.aClient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.register.DueItem;
import org.artgroups.fhir.register.Register;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.fhir.register.RegisterResponse.HandOut;
import org.artgroups.fhir.register.RegisterResponse.Member;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.SessionBuilder;
import org.artgroups.server.Given;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("$register")
class RegisterTest extends ServerTest {

    private static final LocalDate HELD = LocalDate.of(2026, 3, 4);
    private static final LocalDate AGREED = LocalDate.of(2026, 5, 6);

    private String group = "";
    private String ana = "";
    private String ben = "";

    @BeforeEach
    void aClubOfTwo() {
        group = unique("club");
        ana = unique("ana");
        ben = unique("ben");
        Answer answer = post(
                "",
                Given.aClub(group)
                        .withMember(
                                aClient(ben)
                                        .viralLoad("2026-01-05", 20)
                                        .prescribed("2025-12-01", "J05AR27", 1, "2026-12-01"),
                                "2024-02-01",
                                null)
                        .withMember(
                                aClient(ana)
                                        .viralLoad("2025-04-02", 20)
                                        .prescribed("2025-04-10", "J05AR27", 1, "2026-06-01"),
                                "2024-01-01",
                                null)
                        .bundle());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private SessionBuilder session(LocalDate day) {
        return GroupVisit.session("https://example.org/sessions", group + "/" + day)
                .on(day)
                .facilitatedBy("Nomsa");
    }

    private void tell(GroupVisitRequest reported) {
        Answer answer = post("/Group/" + group + "/$group-visit", GroupVisit.REQUEST.write(reported));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void theLastSession() {
        tell(session(HELD)
                .nextVisit(AGREED)
                .present("Patient/" + ana)
                .screenedWell()
                .refilled(Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR, 60)
                .absent("Patient/" + ben, AbsenceReason.TRAVELLED)
                .build());
    }

    private RegisterResponse register(String query) {
        Answer answer = get("/Group/" + group + "/$register" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Register.RESPONSE.read(read(Parameters.class, answer));
    }

    @Test
    @DisplayName("is that of the day agreed at the last session, with a key that stays the same")
    void next() {
        theLastSession();

        RegisterResponse register = register("");

        assertThat(register.date()).isEqualTo(AGREED);
        assertThat(register.group().getDisplay()).isEqualTo("Group " + group);
        assertThat(register.session().getValue()).isEqualTo(group + "/" + AGREED);
        assertThat(register.session().equalsDeep(register("").session())).isTrue();
        assertThat(register.nextVisit()).isEqualTo(AGREED.plusWeeks(8));
        assertThat(register.facilitators().get(0).getDisplay()).isEqualTo("Nomsa");
    }

    @Test
    @DisplayName("has the members in the order in which they joined, with what they had and what is due")
    void members() {
        theLastSession();

        List<Member> members = register("").members();

        assertThat(members).extracting(Member::seat).containsExactly(1, 2);
        Member first = members.get(0);
        assertThat(first.client().getReference()).isEqualTo("Patient/" + ana);
        assertThat(first.client().getIdentifier().getValue()).isEqualTo("folder-" + ana);
        assertThat(first.lastAttendance()).isEqualTo(Attendance.PRESENT);
        assertThat(first.supplyUntil()).isEqualTo(HELD.plusDays(60));
        assertThat(first.handOuts()).extracting(HandOut::daysSupply).containsExactly(60);
        assertThat(first.due())
                .extracting(DueItem::code, DueItem::by)
                .containsExactly(
                        tuple(Advice.VL_DUE, LocalDate.of(2026, 4, 2)),
                        tuple(Advice.CONSULTATION_DUE, LocalDate.of(2026, 4, 10)),
                        tuple(Advice.PRESCRIPTION_ENDS, LocalDate.of(2026, 6, 1)));
        Member second = members.get(1);
        assertThat(second.missedInARow()).isEqualTo(1);
        assertThat(second.handOuts()).extracting(HandOut::daysSupply).containsExactly(60);
        assertThat(second.due()).extracting(DueItem::code).containsExactly(Advice.VL_REVIEW_DUE);
    }

    @Test
    @DisplayName("says before a session what its advice says after it if nothing is done")
    void sameAsAdvice() {
        theLastSession();
        List<DueItem> before = register("").members().get(0).due();

        Answer answer = post(
                "/Group/" + group + "/$group-visit",
                GroupVisit.REQUEST.write(session(AGREED)
                        .nextVisit(AGREED.plusWeeks(8))
                        .present("Patient/" + ana)
                        .screenedWell()
                        .refilled(Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR, 90)
                        .build()));

        assertThat(GroupVisit.RESPONSE
                        .read(read(Parameters.class, answer))
                        .members()
                        .get(0)
                        .advice())
                .extracting(given -> given.code() + " " + given.text())
                .containsExactlyElementsOf(before.stream()
                        .map(due -> due.code() + " " + due.text())
                        .toList());
    }

    @Test
    @DisplayName("of a past day has the key of the session that was told, and who was a member then")
    void past() {
        theLastSession();

        RegisterResponse register = register("?date=" + HELD);

        assertThat(register.session().getSystem()).isEqualTo("https://example.org/sessions");
        assertThat(register.members().get(0).lastVisit()).isNull();
        assertThat(register("?date=2024-01-15").members())
                .extracting(member -> member.client().getReference())
                .containsExactly("Patient/" + ana);
    }

    @Test
    @DisplayName("hands out as much as the last time in full, and has the blood that could not be drawn")
    void asUsual() {
        tell(session(LocalDate.of(2026, 1, 7))
                .nextVisit(HELD)
                .present("Patient/" + ana)
                .screenedWell()
                .refilled(Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR, 90)
                .build());
        tell(session(HELD)
                .nextVisit(AGREED)
                .present("Patient/" + ana)
                .screenedWell()
                .specimen(SpecimenType.VIRAL_LOAD, SpecimenStatus.NOT_DRAWN_NO_TUBE)
                .build());

        Member member = register("").members().get(0);

        assertThat(member.handOuts()).extracting(HandOut::daysSupply).containsExactly(90);
        assertThat(member.due()).extracting(DueItem::code).contains(Advice.BLOOD_DUE);
    }

    @Test
    @DisplayName("shows no result unless the server is set up to tell them")
    void results() {
        Answer answer = get("/Group/" + group + "/$register?results=true");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(diagnostics(answer))
                .containsExactly("results: this server is not set up to tell results in registers");
    }

    @Test
    @DisplayName("of a group that nobody knows is not found")
    void unknown() {
        assertThat(get("/Group/nobody-knows-it/$register").status()).isEqualTo(404);
    }
}
