package org.artgroups.server.membership;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.DissolvingReason;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.membership.DissolveRequest;
import org.artgroups.fhir.membership.DissolveResponse;
import org.artgroups.fhir.membership.MemberAddResponse;
import org.artgroups.fhir.membership.MemberRemoveResponse;
import org.artgroups.fhir.membership.MemberTransferRequest;
import org.artgroups.fhir.membership.MemberTransferResponse;
import org.artgroups.fhir.membership.Membership;
import org.artgroups.server.Profiled;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A member")
class LeavingTest extends MembershipTest {

    private static final LocalDate LATER = DAY.plusDays(30);

    private String club = "";
    private String other = "";
    private String a = "";
    private MemberAddResponse joined;

    @BeforeEach
    void aClubOfOne() {
        club = unique("club");
        other = unique("other");
        a = unique("a");
        given(aClub(club).bundle());
        given(aClub(other).bundle());
        given(eligible(a).bundle());
        joined = added(club, a, DAY);
    }

    private Answer transfer(String from, String client, String to, LocalDate date) {
        return post(
                "/Group/" + from + "/$member-transfer",
                Membership.MEMBER_TRANSFER_REQUEST.write(new MemberTransferRequest(
                        new Reference("Patient/" + client), date, null, new Reference("Group/" + to))));
    }

    private MemberTransferResponse transferred(String from, String client, String to, LocalDate date) {
        Answer answer = transfer(from, client, to, date);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Membership.MEMBER_TRANSFER_RESPONSE.read(read(Parameters.class, answer));
    }

    private Answer dissolve(String group, LocalDate date, DissolvingReason reason) {
        return post(
                "/Group/" + group + "/$dissolve",
                Membership.DISSOLVE_REQUEST.write(new DissolveRequest(date, reason, "the hall is gone")));
    }

    private DissolveResponse dissolved(String group, LocalDate date, DissolvingReason reason) {
        Answer answer = dissolve(group, date, reason);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Membership.DISSOLVE_RESPONSE.read(read(Parameters.class, answer));
    }

    private static String code(EpisodeOfCare enrolment) {
        return enrolment.getExtensionByUrl(Extensions.LEAVING_REASON).getValue().primitiveValue();
    }

    @Test
    @DisplayName("leaves on a day for a reason: told by the Group and by the enrolment, which stay on record")
    void leaves() {
        Answer answer = remove(club, a, LATER, LeavingReason.VIRAEMIA, "1 240 copies");

        MemberRemoveResponse left = Membership.MEMBER_REMOVE_RESPONSE.read(read(Parameters.class, answer));
        assertThat(left.since()).isEqualTo(DAY);
        assertThat(left.until()).isEqualTo(LATER);
        assertThat(left.replayed()).isFalse();
        assertThat(left.enrolment().getReference()).isEqualTo(joined.enrolment().getReference());
        assertThat(members(club)).containsExactly("Patient/" + a + " 2026-03-04..2026-04-03");
        EpisodeOfCare enrolment = stored(left.enrolment());
        Profiled.isValid(enrolment);
        assertThat(enrolment.getStatus()).isEqualTo(EpisodeOfCareStatus.FINISHED);
        assertThat(enrolment.getPeriod().getEndElement().getValueAsString()).isEqualTo("2026-04-03");
        assertThat(code(enrolment)).isEqualTo("viraemia");
        assertThat(enrolment.getExtensionString(Extensions.LEAVING_NOTE)).isEqualTo("1 240 copies");
    }

    @Test
    @DisplayName("who has left leaves again with the same answer, and nothing is written; otherwise it is refused")
    void again() {
        removed(club, a, LATER, LeavingReason.MOVED);
        String version = version(group(club));

        MemberRemoveResponse second = removed(club, a, LATER, LeavingReason.MOVED);

        assertThat(second.replayed()).isTrue();
        assertThat(second.since()).isEqualTo(DAY);
        assertThat(version(group(club))).isEqualTo(version);
        String reported = "client: Patient/" + a + " left Group/" + club + " on 2026-04-03, reason moved";
        assertRefused(remove(club, a, LATER, LeavingReason.DIED, null), 422, reported);
        assertRefused(remove(club, a, LATER.plusDays(1), LeavingReason.MOVED, null), 422, reported);
    }

    @Test
    @DisplayName("cannot leave before joining, in the future, or what they are not in")
    void refused() {
        assertRefused(
                remove(club, a, DAY.minusDays(1), LeavingReason.MOVED, null),
                422,
                "date: 2026-03-03 is before the first day of the membership of Patient/" + a + ", 2026-03-04");
        assertThat(diagnostics(remove(club, a, LocalDate.of(2126, 1, 1), LeavingReason.MOVED, null)))
                .singleElement()
                .asString()
                .startsWith("date: 2126-01-01 is in the future");
        assertRefused(
                remove(other, a, LATER, LeavingReason.MOVED, null),
                422,
                "client: Patient/" + a + " is not a member of Group/" + other);
        assertThat(diagnostics(post(
                        "/Group/" + club + "/$member-remove",
                        """
                        {"resourceType": "Parameters", "parameter": [
                          {"name": "client", "valueReference": {"reference": "Patient/%s"}},
                          {"name": "reason", "valueCode": "bored"}]}
                        """
                                .formatted(a))))
                .singleElement()
                .asString()
                .startsWith("reason: ")
                .contains("bored", "code-of-conduct");
        assertThat(stored(joined.enrolment()).getStatus()).isEqualTo(EpisodeOfCareStatus.ACTIVE);
    }

    @Test
    @DisplayName("may leave on the day of joining")
    void sameDay() {
        removed(club, a, DAY, LeavingReason.PREFERENCE);

        assertThat(members(club)).containsExactly("Patient/" + a + " 2026-03-04..2026-03-04");
    }

    @Test
    @DisplayName("whom another system listed, without an enrolment, leaves with one that is finished")
    void emr() {
        String emr = unique("emr");
        String b = unique("b");
        given(aClub(emr).withMember(aClient(b)).bundle());

        MemberRemoveResponse left = removed(emr, b, LATER, LeavingReason.TRANSFERRED_OUT);

        EpisodeOfCare enrolment = stored(left.enrolment());
        Profiled.isValid(enrolment);
        assertThat(enrolment.getStatus()).isEqualTo(EpisodeOfCareStatus.FINISHED);
        assertThat(enrolment.getPeriod().getStartElement().getValueAsString()).isEqualTo("2024-01-01");
        assertThat(members(emr)).containsExactly("Patient/" + b + " 2024-01-01..2026-04-03");
    }

    @Test
    @DisplayName(
            "is transferred: out of the one group and into the other, with both enrolments, and again without writing")
    void transfers() {
        MemberTransferResponse moved = transferred(club, a, other, LATER);

        assertThat(moved.replayed()).isFalse();
        assertThat(members(club)).containsExactly("Patient/" + a + " 2026-03-04..2026-04-03");
        assertThat(members(other)).containsExactly("Patient/" + a + " 2026-04-03..");
        assertThat(code(stored(moved.ended()))).isEqualTo("joined-another-group");
        assertThat(stored(moved.enrolment()).getStatus()).isEqualTo(EpisodeOfCareStatus.ACTIVE);

        MemberTransferResponse again = transferred(club, a, other, LATER);

        assertThat(again.replayed()).isTrue();
        assertThat(again.enrolment().getReference()).isEqualTo(moved.enrolment().getReference());
        assertThat(version(group(club))).isEqualTo("3");
        assertThat(version(group(other))).isEqualTo("2");
    }

    @Test
    @DisplayName("whom the other group cannot take stays where they are")
    void transferRefused() {
        String full = unique("full");
        given(holding(1, aClub(full).withMember(aClient(unique("m")))).bundle());

        assertRefused(transfer(club, a, full, LATER), 422, "to: Group/" + full + " is full: 1 of 1 places are taken");
        assertRefused(
                transfer(club, a, club, LATER), 422, "to: Group/" + club + " is the group that the client is to leave");
        assertRefused(transfer(club, a, "no-" + club, LATER), 422, "to: Group/no-" + club + " is not known here");
        assertRefused(
                transfer(other, a, full, LATER),
                422,
                "client: Patient/" + a + " is not a member of Group/" + other,
                "to: Group/" + full + " is full: 1 of 1 places are taken",
                "client: Patient/" + a + " is a member of Group/" + club + "; a client is in one group at a time");
        assertThat(members(club)).containsExactly("Patient/" + a + " 2026-03-04..");
        assertThat(version(group(club))).isEqualTo("2");
    }

    @Test
    @DisplayName("leaves with the group that is dissolved, as all do; it then takes nobody in")
    void dissolves() {
        String b = unique("b");
        given(eligible(b).bundle());
        added(club, b, DAY.plusDays(1));

        DissolveResponse end = dissolved(club, LATER, DissolvingReason.NO_VENUE);

        assertThat(end.replayed()).isFalse();
        assertThat(end.members())
                .extracting(member -> member.client().getReference())
                .containsExactlyInAnyOrder("Patient/" + a, "Patient/" + b);
        assertThat(end.members()).allSatisfy(member -> assertThat(code(stored(member.enrolment())))
                .isEqualTo("group-dissolved"));
        assertThat(members(club))
                .containsExactly(
                        "Patient/" + a + " 2026-03-04..2026-04-03", "Patient/" + b + " 2026-03-05..2026-04-03");
        Profiled.isValid(group(club));
        assertThat(group(club).getActive()).isFalse();
        assertRefused(add(club, adding(a, LATER.plusDays(1))), 422, "Group/" + club + " is not active any more");

        DissolveResponse again = dissolved(club, LATER, DissolvingReason.NO_VENUE);
        assertThat(again.replayed()).isTrue();
        assertThat(again.members()).hasSize(2);
        assertRefused(
                dissolve(club, LATER, DissolvingReason.MERGED),
                422,
                "Group/" + club + " was dissolved on 2026-04-03, reason no-venue");
    }

    @Test
    @DisplayName("who joined after the day on which the group is to be dissolved keeps it from being dissolved")
    void dissolveTooEarly() {
        assertRefused(
                dissolve(club, DAY.minusDays(1), DissolvingReason.NO_VENUE),
                422,
                "date: 2026-03-03 is before the first day of the membership of Patient/" + a + ", 2026-03-04");
        assertThat(group(club).getActive()).isTrue();
    }

    @Test
    @DisplayName("is one on a date, asked by client or by group, whatever came later")
    void onADate() {
        transferred(club, a, other, LATER);

        assertThat(memberships("client=" + a + "&asOf=2026-03-03")).isEmpty();
        assertThat(memberships("client=" + a + "&asOf=2026-03-04")).containsExactly(club + " 2026-03-04..2026-04-03");
        assertThat(memberships("client=" + a + "&asOf=2026-04-03"))
                .containsExactlyInAnyOrder(club + " 2026-03-04..2026-04-03", other + " 2026-04-03..");
        assertThat(memberships("client=" + a + "&asOf=2026-04-04")).containsExactly(other + " 2026-04-03..");
        assertThat(memberships("client=" + a)).containsExactly(other + " 2026-04-03..");
        assertThat(memberships("group=" + club + "&asOf=2026-03-20")).hasSize(1);
        assertThat(memberships("group=" + club)).isEmpty();
        assertThat(memberships("client=Patient/" + a)).containsExactly(other + " 2026-04-03..");
        assertRefused(
                get("/Group/$memberships?client=nobody&group=nowhere"),
                422,
                "client: Patient/nobody is not known here",
                "group: Group/nowhere is not known here");
        assertRefused(get("/Group/$memberships"), 400, "say whose memberships: a client, a group or both");
    }

    private List<String> memberships(String query) {
        Answer answer = get("/Group/$memberships?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Membership.MEMBERSHIPS_RESPONSE.read(read(Parameters.class, answer)).memberships().stream()
                .filter(membership -> membership.enrolment() != null)
                .map(membership -> membership.group().getReference().replace("Group/", "") + " " + membership.since()
                        + ".." + (membership.until() == null ? "" : membership.until()))
                .toList();
    }
}
