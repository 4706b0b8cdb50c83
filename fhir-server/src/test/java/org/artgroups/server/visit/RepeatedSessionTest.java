package org.artgroups.server.visit;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.fhir.visit.MemberBuilder;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DisplayName("A session that comes again")
class RepeatedSessionTest extends SessionTest {

    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;
    private static final int SENDERS = 8;
    /** A race is not lost every time. */
    private static final int ROUNDS = 5;

    private String group = "";
    private String a = "";
    private String b = "";
    private String key = "";

    @BeforeEach
    void aClubOfTwo() {
        group = unique("club");
        a = unique("a");
        b = unique("b");
        key = unique("s");
        given(aClub(group)
                .withMember(aClient(a).born("1990-01-01"))
                .withMember(aClient(b).born("1990-01-01")));
    }

    private GroupVisitRequest both() {
        return memberB(session(key)
                        .present("Patient/" + a)
                        .screenedWell()
                        .weighed("61.5")
                        .refilled(TLD, 60))
                .build();
    }

    private MemberBuilder memberB(MemberBuilder before) {
        return before.present("Patient/" + b)
                .symptoms(Symptom.COUGH)
                .refilled(TLD, 60)
                .bloodDrawn(SpecimenType.VIRAL_LOAD)
                .referred(ReferralReason.TB_SYMPTOMS, ServiceRequestPriority.URGENT);
    }

    private GroupVisitRequest onlyA(boolean correction) {
        return session(key)
                .present("Patient/" + a)
                .screenedWell()
                .weighed("61.5")
                .refilled(TLD, 60)
                .build()
                .asCorrection(correction);
    }

    @Test
    @DisplayName("with a client by number and then by reference is the same session, and says what else differs alone")
    void byNumber() {
        GroupVisitRequest byReference = onlyA(false);
        GroupVisitRequest byNumber = byReference.withClients(client -> new Reference()
                .setIdentifier(new Identifier()
                        .setSystem("https://clinic.example/folder")
                        .setValue("folder-" + a)));

        assertThat(record(group, byNumber).replayed()).isFalse();
        assertThat(record(group, byReference).replayed()).isTrue();
        assertThat(record(group, byNumber).replayed()).isTrue();
    }

    @Test
    @DisplayName("unchanged gets the first answer, and nothing is written")
    void replay() {
        GroupVisitResponse first = record(group, both());
        List<String> versions = versions(first);

        GroupVisitResponse second = record(group, both());

        assertThat(second.replayed()).isTrue();
        assertSame(second.asReplayed(false), first);
        assertThat(versions(second)).isEqualTo(versions).allMatch(version -> version.endsWith("/_history/1"));
        assertThat(sessionsOf(group)).isEqualTo(1);
        assertThat(count("MedicationDispense?subject=Patient/" + a)).isEqualTo(1);
    }

    @Test
    @DisplayName("unchanged gets the first answer even when the group has changed since")
    void replayAfterTheGroupChanged() {
        GroupVisitResponse first = record(group, both());
        var later = aClub(group)
                .withMember(aClient(a).born("1990-01-01"), "2024-01-01", "2024-12-31")
                .withMember(aClient(b), "2024-01-01", "2024-12-31");
        later.group().setActive(false);
        given(later);

        assertSame(record(group, both()).asReplayed(false), first);
    }

    @Test
    @DisplayName("with its members in another order is the same session")
    void otherOrder() {
        record(group, both());
        List<GroupVisitRequest.Member> members = new ArrayList<>(both().members());
        Collections.reverse(members);
        GroupVisitRequest reported = both();

        GroupVisitResponse again = record(
                group,
                new GroupVisitRequest(
                        reported.session(),
                        reported.start(),
                        null,
                        null,
                        reported.facilitators(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        members));

        assertThat(again.replayed()).isTrue();
    }

    @RepeatedTest(ROUNDS)
    @DisplayName("from several senders at the same moment is stored once, and all get the same answer")
    void sameMoment() throws InterruptedException, ExecutionException {
        List<Answer> answers = atOnce(group, Collections.nCopies(SENDERS, both()));

        List<GroupVisitResponse> responses =
                answers.stream().map(this::accepted).toList();
        assertThat(responses)
                .allSatisfy(response ->
                        assertSame(response.asReplayed(false), responses.get(0).asReplayed(false)));
        assertThat(responses).filteredOn(response -> !response.replayed()).hasSize(1);
        assertThat(versions(responses.get(0))).allMatch(version -> version.endsWith("/_history/1"));
        assertThat(sessionsOf(group)).isEqualTo(1);
        assertThat(count("Encounter?subject=Patient/" + a)).isEqualTo(1);
        assertThat(count("MedicationDispense?subject=Patient/" + b)).isEqualTo(1);
    }

    @RepeatedTest(ROUNDS)
    @DisplayName("with other content at the same moment: one is stored, the others are told that they differ")
    void differentAtTheSameMoment() throws InterruptedException, ExecutionException {
        List<GroupVisitRequest> different = weights(false);

        List<Answer> answers = atOnce(group, different);

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(SENDERS - 1)
                .allSatisfy(answer -> assertThat(diagnostics(answer))
                        .contains("session: this session was recorded with other content; to replace it send"
                                + " correction = true"));
        assertThat(sessionsOf(group)).isEqualTo(1);
        assertThat(versions(accepted(answers.stream()
                        .filter(answer -> answer.status() == 200)
                        .findFirst()
                        .orElseThrow())))
                .allMatch(version -> version.endsWith("/_history/1"));
    }

    @RepeatedTest(ROUNDS)
    @DisplayName(
            "as several corrections at the same moment: each is written over one that it has seen, or told to come again")
    void correctionsAtTheSameMoment() throws InterruptedException, ExecutionException {
        record(group, both());

        List<Answer> answers = atOnce(group, weights(true));

        List<GroupVisitResponse> accepted = answers.stream()
                .filter(answer -> answer.status() == 200)
                .map(this::accepted)
                .toList();
        assertThat(accepted).isNotEmpty();
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(409));
        assertThat(count("Observation?subject=Patient/" + a + "&code=29463-7")).isEqualTo(1);
        Observation weight = written(Observation.class, of(a, accepted.get(0))).stream()
                .filter(Observation::hasValueQuantity)
                .findFirst()
                .orElseThrow();
        assertThat(weight.getIdElement().getVersionIdPart())
                .as("one version for each correction that was accepted, and the first")
                .isEqualTo(String.valueOf(accepted.size() + 1));
    }

    /** One member weighed a bit differently by each sender. */
    private List<GroupVisitRequest> weights(boolean correction) {
        List<GroupVisitRequest> different = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            different.add(session(key)
                    .present("Patient/" + a)
                    .weighed("7" + i)
                    .screenedWell()
                    .build()
                    .asCorrection(correction));
        }
        return different;
    }

    @Test
    @DisplayName("with other content is a conflict that names each difference, and nothing is written")
    void conflict() {
        GroupVisitResponse first = record(group, both());
        List<String> versions = versions(first);
        GroupVisitRequest changed = session(key)
                .present("Patient/" + a)
                .screenedWell()
                .weighed("62")
                .refilled(TLD, 90)
                .absent("Patient/" + b, AbsenceReason.ILL)
                .build();

        assertRefused(
                send(group, changed),
                409,
                "session: this session was recorded with other content; to replace it send correction = true",
                "member[0].weight: was 61.5, now 62",
                "member[0].refill[0].daysSupply: was 60, now 90",
                "member[1].attendance: was present, now absent",
                "member[1].absenceReason: was not recorded, now ill",
                "member[1].screen: was present, left out of this version",
                "member[1].refill: was " + TLD.system() + "|" + TLD.code() + ", left out of this version",
                "member[1].specimen: was viral-load, left out of this version",
                "member[1].referral: was tb-symptoms, left out of this version");
        assertThat(versions(first)).isEqualTo(versions);
    }

    @Test
    @DisplayName("for another group is a conflict")
    void otherGroup() {
        record(group, both());
        String other = unique("club");
        given(aClub(other)
                .withMember(aClient(a).born("1990-01-01"))
                .withMember(aClient(b).born("1990-01-01")));

        assertRefused(send(other, both()), 409, "session: this key belongs to a session of another group");
        assertThat(sessionsOf(other)).isZero();
    }

    @Test
    @DisplayName("as a correction is amended in place, its history kept")
    void correction() {
        GroupVisitResponse first = record(group, both());

        GroupVisitResponse corrected = record(
                group,
                memberB(session(key)
                                .correction()
                                .present("Patient/" + a)
                                .screenedWell()
                                .weighed("62")
                                .refilled(TLD, 90))
                        .build());

        assertThat(corrected.replayed()).isFalse();
        assertThat(references(corrected)).isEqualTo(references(first));
        MedicationDispense refill =
                written(MedicationDispense.class, of(a, corrected)).get(0);
        assertThat(refill.getDaysSupply().getValue()).isEqualByComparingTo("90");
        assertThat(refill.getIdElement().getVersionIdPart()).isEqualTo("2");
        MedicationDispense before = read(
                MedicationDispense.class,
                get("/MedicationDispense/" + refill.getIdElement().getIdPart() + "/_history/1"));
        assertThat(before.getDaysSupply().getValue()).isEqualByComparingTo("60");
        assertThat(sessionsOf(group)).isEqualTo(1);
        assertThat(count("Observation?subject=Patient/" + a + "&code=29463-7")).isEqualTo(1);
    }

    @Test
    @DisplayName("as a correction without a member marks what was written for the member as entered in error")
    void removedMember() {
        GroupVisitResponse first = record(group, both());

        record(group, onlyA(true));

        assertThat(of(b, first).written()).hasSize(6).allSatisfy(reference -> assertThat(status(reference))
                .isEqualTo("entered-in-error"));
        assertThat(of(a, first).written())
                .allSatisfy(reference -> assertThat(status(reference)).isNotEqualTo("entered-in-error"));
    }

    @Test
    @DisplayName(
            "as a correction that takes a member out, and a second that brings the member back, is on record again")
    void removedAndBack() {
        GroupVisitResponse first = record(group, both());
        record(group, onlyA(true));

        GroupVisitResponse back = record(group, both().asCorrection(true));

        assertThat(references(back)).isEqualTo(references(first));
        assertThat(written(Encounter.class, of(b, back)).get(0).getStatus())
                .isEqualTo(Encounter.EncounterStatus.FINISHED);
        assertThat(written(Observation.class, of(b, back)).get(0).getStatus())
                .isEqualTo(Observation.ObservationStatus.FINAL);
    }

    @Test
    @DisplayName("as the same correction is a repeat like any other")
    void correctionTwice() {
        record(group, both());
        GroupVisitResponse corrected = record(group, onlyA(true));
        List<String> versions = versions(corrected);

        GroupVisitResponse again = record(group, onlyA(true));

        assertThat(again.replayed()).isTrue();
        assertThat(record(group, onlyA(false)).replayed())
                .as("nor need it be called a correction")
                .isTrue();
        assertSame(again.asReplayed(false), corrected);
        assertThat(versions(again)).isEqualTo(versions);
    }

    @Test
    @DisplayName("as it was before it was corrected is a conflict: a correction is not undone by a late repeat")
    void lateRepeat() {
        record(group, both());
        record(group, onlyA(true));

        assertRefused(
                send(group, both()),
                409,
                "session: this session was recorded with other content; to replace it send correction = true",
                "member[1]: was not recorded, now Patient/" + b);
    }

    @Test
    @DisplayName("as a correction that was never sent before is recorded")
    void correctionOfNothing() {
        assertThat(record(group, onlyA(true)).replayed()).isFalse();
    }

    @Test
    @DisplayName("as a correction after somebody deleted what it would withdraw is recorded all the same")
    void withdrawnIsGone() {
        GroupVisitResponse first = record(group, both());
        MedicationDispense refill =
                written(MedicationDispense.class, of(b, first)).get(0);
        client().delete().resource(refill).execute();

        assertThat(record(group, onlyA(true)).members()).hasSize(1);
        assertThat(status(of(b, first).written().get(0))).isEqualTo("entered-in-error");
    }

    private String status(Reference reference) {
        return fhirContext.newTerser().getSinglePrimitiveValueOrNull(stored(reference), "status");
    }

    private static List<String> references(GroupVisitResponse response) {
        return response.members().stream()
                .flatMap(member -> member.written().stream())
                .map(Reference::getReference)
                .toList();
    }

    private void assertSame(GroupVisitResponse actual, GroupVisitResponse expected) {
        assertThat(json(actual)).isEqualTo(json(expected));
    }

    private String json(GroupVisitResponse response) {
        return fhirContext
                .newJsonParser()
                .encodeResourceToString(org.artgroups.fhir.visit.GroupVisit.RESPONSE.write(response));
    }
}
