package org.artgroups.server.membership;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import org.artgroups.fhir.generated.LeavingReason;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plain update of a Group")
class MembershipUpdateGuardTest extends MembershipTest {

    private static final String FHIR_JSON = "application/fhir+json";
    private static final String JSON_PATCH = "application/json-patch+json";

    private String club = "";
    private String a = "";
    private String b = "";
    private Group stale = new Group();

    @BeforeEach
    void aClubThatGainedAMemberSinceItWasRead() {
        club = unique("club");
        a = unique("a");
        b = unique("b");
        given(eligible(b).bundle());
        given(aClub(club).withMember(aClient(a), "2025-01-01", null).bundle());
        stale = group(club);
        added(club, b, DAY);
    }

    private Answer put(Group group, String... headers) {
        return send("PUT", "/Group/" + club, FHIR_JSON, json(group), headers);
    }

    private Answer putInBundle(Group group, String ifMatch) {
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.TRANSACTION);
        bundle.addEntry()
                .setResource(group)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl("Group/" + club)
                .setIfMatch(ifMatch.isEmpty() ? null : ifMatch);
        return post("", bundle);
    }

    private Answer patch(String patch, String... headers) {
        return send("PATCH", "/Group/" + club, JSON_PATCH, patch, headers);
    }

    private String json(Group group) {
        return fhirContext.newJsonParser().encodeResourceToString(group);
    }

    private void assertMemberWouldBeLost(Answer answer) {
        assertRefused(
                answer,
                409,
                "Group.member: this update would lose what is on record since it was made; read the Group again, and send"
                        + " it with If-Match and the version that was read",
                "Group.member: the membership of Patient/" + b + " from 2026-03-04 is not in it");
        assertThat(members(club)).containsExactly("Patient/" + a + " 2025-01-01..", "Patient/" + b + " 2026-03-04..");
    }

    @Test
    @DisplayName("made from an older version is refused, and names the member it would lose")
    void stalePut() {
        assertMemberWouldBeLost(put(stale));
        stale.getMeta().setVersionId(null);
        assertMemberWouldBeLost(put(stale));
    }

    @Test
    @DisplayName("made from an older version and saying so is refused by storage")
    void stalePutWithIfMatch() {
        assertThat(put(stale, "If-Match", "W/\"1\"").status()).isIn(409, 412);
        assertThat(putInBundle(stale, "W/\"1\"").status()).isIn(409, 412);
        assertThat(members(club)).hasSize(2);
    }

    @Test
    @DisplayName("made from an older version is refused in a transaction, too, and with it all the rest")
    void staleInBundle() {
        assertMemberWouldBeLost(putInBundle(stale, ""));
    }

    @Test
    @DisplayName("may take a member away if it says that it was made from the present version")
    void withIfMatch() {
        Group fresh = group(club);
        fresh.getMember().remove(1);

        assertThat(put(fresh, "If-Match", "W/\"2\"").status()).isEqualTo(200);
        assertThat(members(club)).containsExactly("Patient/" + a + " 2025-01-01..");
        fresh = group(club);
        fresh.getMember().clear();
        assertThat(putInBundle(fresh, "W/\"3\"").status()).isEqualTo(200);
        assertThat(members(club)).isEmpty();
    }

    @Test
    @DisplayName("may add members and end memberships without saying anything, again and again")
    void emr() {
        String c = unique("c");
        given(aClient(c).bundle());
        Group fresh = group(club);
        fresh.addMember()
                .setEntity(new Reference("Patient/" + c))
                .getPeriod()
                .setStartElement(new DateTimeType("2026-04-01"));
        fresh.getMember().get(0).getPeriod().setEndElement(new DateTimeType("2026-04-30T12:00:00+02:00"));

        assertThat(put(fresh).status()).isEqualTo(200);
        assertThat(put(fresh).status()).isEqualTo(200);
        assertThat(putInBundle(fresh, "").status()).isEqualTo(200);
        assertThat(members(club)).hasSize(3);
    }

    @Test
    @DisplayName("may correct the dates of a membership, and may not forget them")
    void correctedDates() {
        Group fresh = group(club);
        fresh.getMember().get(0).getPeriod().setStartElement(new DateTimeType("2024-12-01"));
        assertThat(put(fresh).status()).isEqualTo(200);
        fresh.getMember().get(1).setPeriod(null);

        assertThat(diagnostics(put(fresh)))
                .contains("Group.member: the membership of Patient/" + b + " from 2026-03-04 is not in it");
        assertThat(members(club)).containsExactly("Patient/" + a + " 2024-12-01..", "Patient/" + b + " 2026-03-04..");
    }

    @Test
    @DisplayName("that would make a member of somebody again who has left is refused")
    void endUndone() {
        stale = group(club);
        removed(club, b, DAY.plusDays(7), LeavingReason.MOVED);

        Answer answer = put(stale);

        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(diagnostics(answer))
                .contains(
                        "Group.member: the membership of Patient/" + b + " from 2026-03-04 to 2026-03-11 is not in it");
    }

    @Test
    @DisplayName("by JSON Patch adds the first member of an empty group, to the list or at its end, and further ones")
    void jsonPatchAdds() {
        for (String path : new String[] {"/member/-", "/member"}) {
            club = unique("club");
            given(aClub(club).bundle());
            String entry = "{\"entity\": {\"reference\": \"Patient/%s\"}, \"period\": {\"start\": \"2026-03-04\"}}";
            String value = path.endsWith("-") ? entry : "[" + entry + "]";

            Answer first =
                    patch("[{\"op\": \"add\", \"path\": \"" + path + "\", \"value\": " + value.formatted(a) + "}]");
            assertThat(first.status()).as(first.body()).isEqualTo(200);
            Answer second =
                    patch("[{\"op\": \"add\", \"path\": \"/member/-\", \"value\": " + entry.formatted(b) + "}]");

            assertThat(second.status()).as(second.body()).isEqualTo(200);
            assertThat(members(club))
                    .containsExactly("Patient/" + a + " 2026-03-04..", "Patient/" + b + " 2026-03-04..");
        }
    }

    @Test
    @DisplayName("by JSON Patch that takes away a member, or all, has to say the version it was made from")
    void jsonPatchRemoves() {
        String last = "[{\"op\": \"remove\", \"path\": \"/member/1\"}]";

        assertMemberWouldBeLost(patch(last));
        assertThat(patch(last, "If-Match", "W/\"1\"").status()).isIn(409, 412);
        assertThat(patch(last, "If-Match", "W/\"2\"").status()).isEqualTo(200);
        assertThat(members(club)).containsExactly("Patient/" + a + " 2025-01-01..");
    }
}
