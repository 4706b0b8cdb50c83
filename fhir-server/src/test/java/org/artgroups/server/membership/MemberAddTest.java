package org.artgroups.server.membership;

import static org.artgroups.server.Given.aCag;
import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.membership.MemberAddRequest;
import org.artgroups.fhir.membership.MemberAddResponse;
import org.artgroups.fhir.membership.OverriddenCriterion;
import org.artgroups.server.Profiled;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A client who is to join a group")
class MemberAddTest extends MembershipTest {

    private String club = "";
    private String a = "";

    @BeforeEach
    void anEmptyClub() {
        club = unique("club");
        a = unique("a");
        given(aClub(club).bundle());
        given(eligible(a).bundle());
    }

    @Test
    @DisplayName("is its first member: in the Group and with an enrolment, both valid, written together")
    void first() {
        MemberAddResponse answer = added(club, a, DAY);

        assertThat(answer.replayed()).isFalse();
        assertThat(answer.since()).isEqualTo(DAY);
        assertThat(answer.outcome()).isEqualTo(EligibilityOutcome.ELIGIBLE);
        assertThat(answer.model()).endsWith("/PlanDefinition/hcw-managed-group|2016.1");
        assertThat(answer.criteria()).isEmpty();
        assertThat(members(club)).containsExactly("Patient/" + a + " 2026-03-04..");
        Profiled.isValid(group(club));
        EpisodeOfCare enrolment = stored(answer.enrolment());
        Profiled.isValid(enrolment);
        assertThat(enrolment.getStatus()).isEqualTo(EpisodeOfCareStatus.ACTIVE);
        assertThat(enrolment.getPatient().getReference()).isEqualTo("Patient/" + a);
        assertThat(enrolment.getPeriod().getStartElement().getValueAsString()).isEqualTo("2026-03-04");
        assertThat(((Reference) enrolment
                                .getExtensionByUrl(Extensions.ENROLMENT_GROUP)
                                .getValue())
                        .getReference())
                .isEqualTo("Group/" + club);
        assertThat(enrolment.getExtensionByUrl(Extensions.ENROLMENT_OVERRIDE)).isNull();
    }

    @Test
    @DisplayName("joins today unless the request says when")
    void today() {
        Answer answer = add(club, new MemberAddRequest(new Reference("Patient/" + a), null, DECIDED));

        assertThat(added(answer).since()).isEqualTo(LocalDate.now(ZoneId.systemDefault()));
    }

    @Test
    @DisplayName("is known by an identifier, too")
    void byIdentifier() {
        Reference folder = new Reference()
                .setIdentifier(new Identifier()
                        .setSystem("https://clinic.example/folder")
                        .setValue("folder-" + a));

        assertThat(added(add(club, new MemberAddRequest(folder, DAY, null)))
                        .client()
                        .getReference())
                .isEqualTo("Patient/" + a);
    }

    @Test
    @DisplayName("sent again for the same day gets the same answer, and nothing is written")
    void again() {
        MemberAddResponse first = added(club, a, DAY);
        Group before = group(club);

        MemberAddResponse second = added(club, a, DAY);

        assertThat(second.replayed()).isTrue();
        assertThat(second.enrolment().getReference())
                .isEqualTo(first.enrolment().getReference());
        assertThat(second.model()).isEqualTo(first.model());
        assertThat(second.outcome()).isEqualTo(first.outcome());
        assertThat(version(group(club))).isEqualTo(version(before));
        assertThat(version(stored(first.enrolment()))).isEqualTo("1");
    }

    @Test
    @DisplayName("is refused for another day than the one known, which is named")
    void alreadyMember() {
        added(club, a, DAY);

        assertRefused(
                add(club, adding(a, DAY.plusDays(1))),
                422,
                "client: Patient/" + a + " is a member of Group/" + club + " since 2026-03-04");
        assertRefused(
                add(club, adding(a, DAY.minusDays(1))),
                422,
                "client: Patient/" + a + " is a member of Group/" + club + " since 2026-03-04");
    }

    @Test
    @DisplayName("is refused for every criterion not met, and every one not known, in words")
    void notEligible() {
        String b = unique("b");
        given(aClient(b)
                .born("2010-05-05")
                .prescribed("2023-01-01", "J05AR27", 1)
                .viralLoad("2025-07-01", 20)
                .bundle());

        Answer answer = add(club, adding(b, DAY));

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(diagnostics(answer))
                .anyMatch(said -> said.startsWith("client: not met: Adult"))
                .anyMatch(said -> said.startsWith("client: not known: The last two viral loads"))
                .hasSize(2);
        assertThat(members(club)).isEmpty();
        assertThat(total("EpisodeOfCare?patient=Patient/" + b)).isZero();
    }

    @Test
    @DisplayName("may join by a clinician's decision, which the enrolment keeps with what it overrode")
    void override() {
        String b = unique("b");
        given(aClient(b)
                .born("1990-05-05")
                .prescribed("2023-01-01", "J05AR27", 1)
                .viralLoad("2025-07-01", 20)
                .bundle());

        MemberAddResponse answer = added(add(club, overriding(b, DAY)));

        assertThat(answer.outcome()).isEqualTo(EligibilityOutcome.UNKNOWN);
        assertThat(answer.criteria())
                .extracting(OverriddenCriterion::code, OverriddenCriterion::verdict)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("two-undetectable-viral-loads", Verdict.UNKNOWN));
        EpisodeOfCare enrolment = stored(answer.enrolment());
        Profiled.isValid(enrolment);
        assertThat(fhirContext.newJsonParser().encodeResourceToString(enrolment))
                .contains("stable; result seen on paper", "Sister Mokoena", "two-undetectable-viral-loads");
        assertThat(added(add(club, overriding(b, DAY))).criteria()).isEqualTo(answer.criteria());
    }

    @Test
    @DisplayName("finds no room in a group that is full by its own word, or by its model's")
    void full() {
        String two = unique("club");
        given(holding(2, aClub(two).withMember(aClient(unique("m"))).withMember(aClient(unique("m"))))
                .bundle());
        String six = unique("cag");
        var cag = aCag(six);
        for (int i = 0; i < 6; i++) {
            cag.withMember(aClient(unique("m")));
        }
        given(cag.bundle());

        assertRefused(add(two, adding(a, DAY)), 422, "Group/" + two + " is full: 2 of 2 places are taken");
        assertRefused(add(six, overriding(a, DAY)), 422, "Group/" + six + " is full: 6 of 6 places are taken");
    }

    @Test
    @DisplayName("finds room where somebody has left, from the day after")
    void roomAgain() {
        String leaver = unique("m");
        given(holding(1, aClub(club).withMember(aClient(leaver))).bundle());
        removed(club, leaver, DAY, LeavingReason.MOVED);

        assertRefused(add(club, adding(a, DAY)), 422, "Group/" + club + " is full: 1 of 1 places are taken");
        added(club, a, DAY.plusDays(1));
    }

    @Test
    @DisplayName("cannot take a place that somebody will have who is on record for a later day")
    void placeTaken() {
        String later = unique("m");
        given(holding(1, aClub(club).withMember(aClient(later), "2026-03-20", null))
                .bundle());

        assertRefused(add(club, adding(a, DAY)), 422, "Group/" + club + " is full: 1 of 1 places are taken");
    }

    @Test
    @DisplayName("is refused while a member of another group, which is named, and of whose members nothing is said")
    void inOtherGroup() {
        String other = unique("other");
        String neighbour = unique("neighbour");
        given(aClub(other)
                .withMember(eligible(a))
                .withMember(aClient(neighbour))
                .bundle());

        Answer answer = add(club, overriding(a, DAY));

        assertRefused(
                answer,
                422,
                "client: Patient/" + a + " is a member of Group/" + other + "; a client is in one group at a time");
        assertThat(answer.body()).doesNotContain(neighbour);
    }

    @Test
    @DisplayName("may join on the day of leaving another group")
    void sameDay() {
        String other = unique("other");
        given(aClub(other).withMember(eligible(a), "2024-01-01", "2026-03-04").bundle());

        assertThat(added(club, a, DAY).replayed()).isFalse();
    }

    @Test
    @DisplayName("may come back after leaving: a second membership and a second enrolment, the first as they were")
    void restart() {
        MemberAddResponse first = added(club, a, DAY);
        removed(club, a, DAY.plusDays(10), LeavingReason.PREFERENCE);

        assertRefused(
                add(club, adding(a, DAY.plusDays(10))),
                422,
                "date: 2026-03-14 is not after the membership of Patient/" + a + " that ended on 2026-03-14");
        MemberAddResponse second = added(club, a, DAY.plusDays(20));

        assertThat(members(club))
                .containsExactly("Patient/" + a + " 2026-03-04..2026-03-14", "Patient/" + a + " 2026-03-24..");
        assertThat(second.enrolment().getReference())
                .isNotEqualTo(first.enrolment().getReference());
        assertThat(stored(first.enrolment()).getStatus()).isEqualTo(EpisodeOfCareStatus.FINISHED);
        assertThat(stored(second.enrolment()).getStatus()).isEqualTo(EpisodeOfCareStatus.ACTIVE);
    }

    @Test
    @DisplayName("is refused for everything that is wrong, told at once and by element")
    void everything() {
        String dead = unique("dead");
        Patient patient = new Patient();
        patient.setId(dead);
        patient.addIdentifier().setSystem("https://clinic.example/folder").setValue(dead);
        patient.setBirthDateElement(new org.hl7.fhir.r4.model.DateType("2000-01-01"));
        patient.setDeceased(new org.hl7.fhir.r4.model.BooleanType(true));
        client().update().resource(patient).execute();
        String other = unique("other");
        given(aClub(other).bundle());
        Group stopped = holding(1, aClub(unique("stopped")).withMember(aClient(unique("m"))))
                .group();
        stopped.setActive(false);
        stopped.getMember().clear();
        client().update().resource(stopped).execute();
        String json =
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "client", "valueReference": {"reference": "Patient/%s"}},
                  {"name": "date", "valueDate": "2126-01-05"},
                  {"name": "override", "part": [{"name": "reason", "valueString": "yes"}]},
                  {"name": "colour", "valueString": "red"}]}
                """
                        .formatted(dead);

        Answer answer = post("/Group/" + stopped.getIdElement().getIdPart() + "/$member-add", json);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(String.join("\n", diagnostics(answer)))
                .contains("colour", "override.by", "date: 2126-01-05 is in the future", "is not active any more")
                .contains("client: Patient/" + dead + " has died");
        assertRefused(add(club, adding("nobody-" + a, DAY)), 422, "client: Patient/nobody-" + a + " is not known here");
        assertRefused(add("no-" + club, adding(a, DAY)), 404, "Group/no-" + club + " is not known here");
    }

    @Test
    @DisplayName("is refused by a group that says no delivery model, or one nobody here knows")
    void withoutModel() {
        Group none = aClub(unique("none")).group();
        none.getExtension().clear();
        client().update().resource(none).execute();
        Group unheard = aClub(unique("unheard")).group();
        unheard.getExtension().get(0).setValue(new org.hl7.fhir.r4.model.CanonicalType("https://x.example/model"));
        client().update().resource(unheard).execute();

        assertRefused(
                add(none.getIdPart(), adding(a, DAY)),
                422,
                "Group/" + none.getIdPart() + " does not say which delivery model it follows");
        assertRefused(
                add(unheard.getIdPart(), adding(a, DAY)),
                422,
                "https://x.example/model is not a delivery model of this server");
    }

    @Test
    @DisplayName("whom another system has listed already gets the enrolment that was missing, and no second membership")
    void listedAlready() {
        String emr = unique("emr");
        given(aClub(emr).withMember(eligible(a), "2026-03-04", null).bundle());

        MemberAddResponse answer = added(emr, a, DAY);

        assertThat(answer.replayed()).isFalse();
        assertThat(members(emr)).containsExactly("Patient/" + a + " 2026-03-04..");
        assertThat(version(group(emr))).isEqualTo("1");
        assertThat(stored(answer.enrolment()).getStatus()).isEqualTo(EpisodeOfCareStatus.ACTIVE);
        assertThat(added(emr, a, DAY).replayed()).isTrue();
    }
}
