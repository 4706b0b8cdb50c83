package org.artgroups.testing;

import static org.artgroups.fhir.visit.GroupVisitRequest.Refill.tld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.client.ConflictException;
import org.artgroups.client.EmrBundle;
import org.artgroups.client.Retries;
import org.artgroups.client.outbox.Delivery;
import org.artgroups.client.outbox.Outbox;
import org.artgroups.fhir.generated.CountKind;
import org.artgroups.fhir.generated.DissolvingReason;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.membership.DissolveRequest;
import org.artgroups.fhir.membership.EnrolmentOverride;
import org.artgroups.fhir.membership.MemberAddRequest;
import org.artgroups.fhir.membership.MemberRemoveRequest;
import org.artgroups.fhir.membership.MemberTransferRequest;
import org.artgroups.fhir.membership.MembershipsRequest;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program can count on, of the real server and of the fake one alike. */
abstract class ClientContract extends Clubs {
    @Test
    @DisplayName("records a session once, however often it is sent")
    void session() {
        GroupVisitResponse first = client().recordVisit(club, session("61.5"));
        GroupVisitResponse again = client().recordVisit("Group/" + club, session("61.50"));

        assertThat(first.replayed()).isFalse();
        assertThat(again.replayed()).isTrue();
        assertThat(GroupVisit.RESPONSE.differences(first.asReplayed(true), again))
                .isEmpty();
        assertThat(first.members())
                .extracting(member -> member.client().getReference())
                .containsExactly("Patient/" + a, "Patient/" + b);
        assertThat(first.counts())
                .filteredOn(count -> count.value() > 0)
                .extracting(GroupVisitResponse.Count::kind)
                .containsExactly(
                        CountKind.MEMBERS,
                        CountKind.TOLD,
                        CountKind.PRESENT,
                        CountKind.ABSENT,
                        CountKind.REFILLS,
                        CountKind.SCREENED);
    }

    @Test
    @DisplayName("tells where a session differs from the one on record, and takes a correction")
    void conflict() {
        client().recordVisit(club, session("61.5"));

        ConflictException conflict =
                catchThrowableOfType(() -> client().recordVisit(club, session("62")), ConflictException.class);
        GroupVisitResponse corrected = client().recordVisit(club, session("62").asCorrection(true));

        assertThat(conflict.differences())
                .extracting(Fault::describe)
                .containsExactly("member[0].weight: was 61.5, now 62");
        assertThat(corrected.replayed()).isFalse();
        assertThat(client().recordVisit(club, session("62")).replayed()).isTrue();
        assertThat(faults(() -> client().recordVisit(other, session("62"))))
                .containsExactly("session-conflict session: this key belongs to a session of another group");
    }

    @Test
    @DisplayName("refuses a session for all its faults at once, in the same words")
    void refused() {
        GroupVisitRequest wrong = GroupVisit.session("https://sender.example/sessions", "wrong-" + number)
                .on(DAY)
                .facilitatedBy("Nomsa")
                .present("Patient/" + a)
                .present("Patient/" + b)
                .present("Patient/" + outside)
                .present("Patient/nobody")
                .member(
                        new Reference()
                                .setIdentifier(new org.hl7.fhir.r4.model.Identifier()
                                        .setSystem("https://clinic.example/folder")
                                        .setValue("folder-" + b)),
                        org.artgroups.fhir.generated.Attendance.PRESENT)
                .build();

        assertThat(faults(() -> client().recordVisit(club, wrong)))
                .containsExactly(
                        "not-in-group member[2].client: Patient/" + outside + " is not a member of Group/" + club
                                + " on 2025-03-05",
                        "unknown-client member[3].client: Patient/nobody is not known here",
                        "client-twice member[4].client: Patient/" + b + " is listed twice");
        assertThat(faults(() -> client().recordVisit("nowhere", session("60"))))
                .containsExactly("unknown-group Group/nowhere is not known here");
        assertThat(faults(() -> client().recordVisit(
                                club,
                                GroupVisit.of(club)
                                        .on(LocalDate.of(2126, 1, 1))
                                        .facilitatedBy("Nomsa")
                                        .present("Patient/" + a)
                                        .build())))
                .singleElement()
                .asString()
                .startsWith("date-in-future start: 2126-01-01 is in the future; it is ");
    }

    @Test
    @DisplayName("stores the good members alone where asked, and tells of the others")
    void inPart() {
        GroupVisitRequest partly = GroupVisit.session("https://sender.example/sessions", "partly-" + number)
                .on(DAY)
                .inPart()
                .facilitatedBy("Nomsa")
                .present("Patient/" + a)
                .present("Patient/" + outside)
                .build();

        GroupVisitResponse answer = client().recordVisit(club, partly);

        assertThat(answer.members()).hasSize(1);
        assertThat(answer.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.element()).isEqualTo("member[1]");
            assertThat(refused.faults())
                    .extracting(GroupVisitResponse.ReportedFault::code)
                    .containsExactly(Problem.NOT_IN_GROUP);
        });
        assertThat(client().recordVisit(club, partly).replayed()).isTrue();
    }

    @Test
    @DisplayName(
            "refuses a session in part for what is wrong with all of it, and everything else that is, as the client did")
    void notEvenInPart() {
        GroupVisitRequest wrong = GroupVisit.session("https://sender.example/sessions", "wrong-" + number)
                .on(DAY)
                .inPart()
                .facilitatedBy("Nomsa")
                .nextVisit(DAY)
                .present("Patient/" + a)
                .present("Patient/" + b)
                .refilled(tld(0))
                .build();

        List<String> before = faults(() -> client().recordVisit(club, wrong));

        assertThat(before)
                .containsExactlyInAnyOrder(
                        "next-visit-not-after nextVisit: 2025-03-05 is not after the session on 2025-03-05",
                        "out-of-bounds member[1].refill[0].daysSupply: 0 is not between 1 and 366 d");
        assertThatThrownBy(() -> client().fhir()
                        .operation()
                        .onInstance("Group/" + club)
                        .named(Operations.GROUP_VISIT)
                        .withParameters(GroupVisit.REQUEST.write(wrong))
                        .execute())
                .isInstanceOfSatisfying(BaseServerResponseException.class, sent -> assertThat(faults(() -> {
                            throw ProblemException.fromOutcome((OperationOutcome) sent.getOperationOutcome())
                                    .orElseThrow();
                        }))
                        .containsExactlyInAnyOrderElementsOf(before));
    }

    @Test
    @DisplayName("names what cannot be read of a request, and of the rest what does not hang on it")
    void partlyUnreadable() {
        Parameters soon = new Parameters()
                .addParameter("client", new Reference("Patient/" + outside))
                .addParameter("date", new StringType("soon"));
        Parameters withoutReason = new Parameters()
                .addParameter("client", new Reference("Patient/" + outside))
                .addParameter("date", new DateType(DAY.toString()));
        withoutReason
                .addParameter()
                .setName("override")
                .addPart()
                .setName("by")
                .setValue(new Reference().setDisplay("Sister Mokoena"));

        assertThat(faults(() -> sent(Operations.MEMBER_ADD, soon)))
                .singleElement()
                .asString()
                .contains("date");
        assertThat(faults(() -> sent(Operations.MEMBER_ADD, withoutReason)))
                .singleElement()
                .asString()
                .contains("override.reason");
    }

    /** To the club, whatever the client would say of it. */
    private void sent(String operation, Parameters parameters) {
        try {
            client().fhir()
                    .operation()
                    .onInstance("Group/" + club)
                    .named(operation)
                    .withParameters(parameters)
                    .execute();
        } catch (BaseServerResponseException refused) {
            throw ProblemException.fromOutcome((OperationOutcome) refused.getOperationOutcome())
                    .orElseThrow();
        }
    }

    @Test
    @DisplayName("dates memberships, says the same when it is told again, and what speaks against it")
    void membership() {
        Reference client = new Reference("Patient/" + a);
        EnrolmentOverride override =
                new EnrolmentOverride("for the test", new Reference().setDisplay("Sister Mokoena"));
        MemberRemoveRequest leaving = new MemberRemoveRequest(client, DAY, LeavingReason.PREFERENCE, null);

        assertThat(faults(() -> client().addMember(other, new MemberAddRequest(client, DAY, override))))
                .containsExactly("in-other-group client: Patient/" + a + " is a member of Group/" + club
                        + "; a client is in one group at a time");
        assertThat(client().removeMember(club, leaving).replayed()).isFalse();
        assertThat(client().removeMember(club, leaving).replayed()).isTrue();
        assertThat(client().addMember(other, new MemberAddRequest(client, DAY.plusDays(1), override))
                        .since())
                .isEqualTo(DAY.plusDays(1));
        assertThat(client().addMember(other, new MemberAddRequest(client, DAY.plusDays(1), override))
                        .replayed())
                .isTrue();
        assertThat(faults(() -> client().removeMember(
                                club,
                                new MemberRemoveRequest(
                                        new Reference("Patient/" + outside), DAY, LeavingReason.PREFERENCE, null))))
                .containsExactly("not-in-group client: Patient/" + outside + " is not a member of Group/" + club);
        assertThat(client().memberships(new MembershipsRequest(a, null, DAY)).memberships())
                .extracting(each -> each.group().getReference())
                .containsExactly("Group/" + club);
        assertThat(client().memberships(new MembershipsRequest(a, null, DAY.plusDays(1)))
                        .memberships())
                .extracting(each -> each.group().getReference())
                .containsExactly("Group/" + other);

        client().transferMember(
                        club,
                        new MemberTransferRequest(
                                new Reference("Patient/" + b),
                                DAY.plusDays(2),
                                override,
                                new Reference("Group/" + other)));
        assertThat(client().dissolve(other, new DissolveRequest(DAY.plusDays(3), DissolvingReason.MERGED, null))
                        .members())
                .hasSize(2);
        assertThat(client().dissolve(other, new DissolveRequest(DAY.plusDays(3), DissolvingReason.MERGED, null))
                        .replayed())
                .isTrue();
        assertThat(faults(() -> client().addMember(
                                other,
                                new MemberAddRequest(new Reference("Patient/" + outside), DAY.plusDays(4), override))))
                .containsExactly("group-dissolved Group/" + other + " is not active any more");
    }

    @Test
    @DisplayName("has exactly a hundred sessions in the end, though it was unplugged in the middle of them")
    void aHundredSessions(@TempDir Path folder) {
        try (Plug plug = new Plug(client().config().baseUrl());
                ArtGroupsClient plugged = ArtGroupsClient.at(plug.url())
                        .retries(Retries.NONE)
                        .timeout(Duration.ofMinutes(1))
                        .build();
                Outbox outbox = Outbox.open(folder)) {
            for (int i = 0; i < 100; i++) {
                outbox.add(
                        club,
                        GroupVisit.of(club)
                                .on(DAY.plusDays(i))
                                .facilitatedBy("Nomsa")
                                .present("Patient/" + a)
                                .refilled(tld(90))
                                .build());
            }
            plug.pullAfter(37);
            Delivery first = outbox.send(plugged);
            plug.putBack();
            Delivery second = outbox.send(plugged);

            assertThat(first.delivered()).hasSize(36);
            assertThat(first.left()).isEqualTo(64);
            assertThat(second.left()).isZero();
            assertThat(second.rejected()).isEmpty();
            assertThat(second.delivered())
                    .hasSize(64)
                    .filteredOn(each -> each.answer().replayed())
                    .as("recorded, and the answer lost")
                    .hasSize(1);
            assertThat(Stream.concat(first.delivered().stream(), second.delivered().stream())
                            .map(each -> each.answer().session().getReference()))
                    .hasSize(100)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("stores an EMR's bundle once, however often it is sent")
    void emrBundle() {
        String emr = "urn:example:emr-" + number;
        Patient client = new Patient().setActive(true);
        client.addIdentifier().setSystem(emr).setValue("4711");
        Observation weight = new Observation()
                .setStatus(Observation.ObservationStatus.FINAL)
                .setCode(new CodeableConcept().setText("weight"))
                .setSubject(EmrBundle.to(client));
        weight.addIdentifier().setSystem(emr).setValue("w1");

        client().send(new EmrBundle().put(client).put(weight).build());
        client().send(new EmrBundle().put(client).put(weight).build());

        assertThat(client().all(
                                Patient.class,
                                client().fhir()
                                        .search()
                                        .forResource(Patient.class)
                                        .where(Patient.IDENTIFIER.exactly().systemAndIdentifier(emr, "4711"))))
                .singleElement()
                .satisfies(stored -> assertThat(stored.getMeta().getVersionId()).isEqualTo("1"));
    }
}
