package org.artgroups.server.membership;

import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.membership.MemberAddResponse;
import org.artgroups.fhir.membership.MemberRemoveResponse;
import org.artgroups.server.Profiled;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A membership recorded by mistake")
class MistakenMemberTest extends MembershipTest {

    private String club = "";
    private String a = "";

    @BeforeEach
    void aClubOfOnePlace() {
        club = unique("club");
        a = unique("a");
        given(holding(1, aClub(club)).bundle());
        given(eligible(a).bundle());
    }

    private MemberRemoveResponse withdrawn() {
        return removed(club, a, DAY, LeavingReason.ENTERED_IN_ERROR);
    }

    @Test
    @DisplayName(
            "is taken back: the group has it no more, the enrolment is entered in error, the place is free; sent again it is replayed")
    void takenBack() {
        MemberAddResponse mistake = added(club, a, DAY);

        MemberRemoveResponse answer = withdrawn();

        assertThat(answer.since()).isEqualTo(DAY);
        assertThat(answer.until()).isNull();
        assertThat(answer.replayed()).isFalse();
        assertThat(members(club)).isEmpty();
        assertThat(read(Parameters.class, get("/Group/$memberships?group=" + club + "&asOf=" + DAY))
                        .hasParameter("membership"))
                .isFalse();
        EpisodeOfCare enrolment = stored(mistake.enrolment());
        assertThat(enrolment.getStatus()).isEqualTo(EpisodeOfCareStatus.ENTEREDINERROR);
        Profiled.isValid(enrolment);
        assertThat(withdrawn().replayed()).isTrue();
        assertThat(version(stored(mistake.enrolment()))).isEqualTo("2");
        String b = unique("b");
        given(eligible(b).bundle());
        assertThat(added(club, b, DAY).replayed()).isFalse();
    }

    @Test
    @DisplayName("is no obstacle to recording it rightly, on the same day too")
    void addedAgain() {
        added(club, a, DAY);
        withdrawn();

        MemberAddResponse again = added(club, a, DAY);

        assertThat(again.replayed()).isFalse();
        assertThat(stored(again.enrolment()).getStatus()).isEqualTo(EpisodeOfCareStatus.ACTIVE);
        assertThat(members(club)).hasSize(1);
    }

    @Test
    @DisplayName("leaves an earlier membership as it is, however often it is taken back")
    void earlier() {
        added(club, a, DAY.minusDays(20));
        removed(club, a, DAY.minusDays(10), LeavingReason.PREFERENCE);
        added(club, a, DAY);

        withdrawn();
        withdrawn();

        assertThat(members(club)).containsExactly("Patient/" + a + " 2026-02-12..2026-02-22");
    }

    @Test
    @DisplayName("is not guessed: which it is has to be said")
    void whichOne() {
        added(club, a, DAY);

        assertRefused(
                remove(club, a, null, LeavingReason.ENTERED_IN_ERROR, null),
                400,
                "date: say the first day of the membership that was recorded by mistake");
        assertRefused(
                remove(club, a, DAY.plusDays(1), LeavingReason.ENTERED_IN_ERROR, null),
                422,
                "date: no membership of Patient/" + a + " in Group/" + club + " began on 2026-03-05");
    }

    @Test
    @DisplayName("is not taken back while a session tells of the client")
    void sessionOnRecord() {
        added(club, a, DAY);
        Answer reported = post(
                "/Group/" + club + "/$group-visit",
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "session", "valueIdentifier": {"system": "https://example.org/sessions", "value": "%s"}},
                  {"name": "start", "valueDateTime": "2026-03-04"},
                  {"name": "facilitator", "valueReference": {"display": "Nomsa"}},
                  {"name": "member", "part": [{"name": "client", "valueReference": {"reference": "Patient/%s"}},
                    {"name": "attendance", "valueCode": "present"}]}]}
                """
                        .formatted(club, a));
        assertThat(reported.status()).as(reported.body()).isEqualTo(200);

        assertRefused(
                remove(club, a, DAY, LeavingReason.ENTERED_IN_ERROR, null),
                422,
                "client: the session of 2026-03-04 tells of Patient/" + a + "; correct it first");
        assertThat(members(club)).hasSize(1);
    }
}
