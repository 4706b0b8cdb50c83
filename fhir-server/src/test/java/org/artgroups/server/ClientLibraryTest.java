package org.artgroups.server;

import static org.artgroups.server.Given.aCag;
import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.client.CohortJob;
import org.artgroups.client.ConflictException;
import org.artgroups.client.EmrBundle;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.EligibilityResponse;
import org.artgroups.fhir.eligibility.GroupEligibilityRequest;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.DissolvingReason;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.membership.DissolveRequest;
import org.artgroups.fhir.membership.MemberAddRequest;
import org.artgroups.fhir.membership.MemberRemoveRequest;
import org.artgroups.fhir.membership.MemberTransferRequest;
import org.artgroups.fhir.membership.MembershipsRequest;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.RegisterRequest;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.fhir.rotation.RotationRequest;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The client library, with the real server,")
class ClientLibraryTest extends ServerTest {

    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;
    private static final LocalDate DAY = LocalDate.of(2025, 3, 5);

    private ArtGroupsClient artGroups =
            ArtGroupsClient.at("http://localhost/fhir").build();
    private String club = "";
    private String a = "";
    private String b = "";
    private String key = "";

    @BeforeEach
    void aClubOfTwo() {
        artGroups = ArtGroupsClient.at(base()).build();
        club = unique("club");
        a = unique("a");
        b = unique("b");
        key = unique("s");
        Answer answer = post(
                "",
                aClub(club)
                        .withMember(aClient(a)
                                .born("1990-01-01")
                                .prescribed("2023-01-01", "J05AR27", 1)
                                .viralLoad("2023-06-01", 30)
                                .viralLoadNotDetected("2024-06-01"))
                        .withMember(aClient(b).born("2010-01-01"))
                        .bundle());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private GroupVisitRequest session(String weight) {
        return GroupVisit.session("https://sender.example/sessions", key)
                .on(DAY)
                .facilitatedBy("Nomsa")
                .present("Patient/" + a)
                .screenedWell()
                .weighed(weight)
                .refilled(TLD, 60)
                .absent("Patient/" + b, AbsenceReason.ILL)
                .build();
    }

    @Test
    @DisplayName("says who is eligible, and why not")
    void eligibility() {
        String model = Canonicals.BASE + "/PlanDefinition/hcw-managed-group";

        EligibilityResponse adult = artGroups.eligibility("Patient/" + a, model, DAY);
        EligibilityResponse child = artGroups.eligibility(b, model, DAY);

        assertThat(adult.assessments())
                .extracting(
                        EligibilityResponse.Assessment::outcome,
                        assessment -> assessment.client().getReference())
                .containsExactly(tuple(EligibilityOutcome.ELIGIBLE, "Patient/" + a));
        assertThat(child.assessments().get(0).outcome()).isEqualTo(EligibilityOutcome.NOT_ELIGIBLE);
        assertThat(child.assessments().get(0).criteria())
                .filteredOn(criterion -> criterion.verdict() == Verdict.NOT_MET)
                .extracting(EligibilityResponse.CriterionResult::code)
                .containsExactly("adult");
        assertThat(artGroups.eligibility(a).assessments()).as("every model").hasSizeGreaterThan(1);
    }

    @Test
    @DisplayName("lets a client leave, come back, change the group and leave with its end")
    void membership() {
        Reference client = new Reference("Patient/" + a);
        String other = unique("other");
        assertThat(post("", aClub(other).bundle()).status()).isEqualTo(200);

        artGroups.removeMember(club, new MemberRemoveRequest(client, DAY, LeavingReason.PREFERENCE, null));
        MemberAddRequest back = new MemberAddRequest(client, DAY.plusDays(1), null);
        assertThat(artGroups.addMember(club, back).outcome()).isEqualTo(EligibilityOutcome.ELIGIBLE);
        assertThat(artGroups.addMember("Group/" + club, back).replayed()).isTrue();
        artGroups.transferMember(
                club, new MemberTransferRequest(client, DAY.plusDays(2), null, new Reference("Group/" + other)));

        assertThat(artGroups
                        .dissolve(other, new DissolveRequest(DAY.plusDays(3), DissolvingReason.MERGED, null))
                        .members())
                .extracting(member -> member.client().getReference())
                .containsExactly("Patient/" + a);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> artGroups.addMember(other, new MemberAddRequest(client, DAY.plusDays(9), null)))
                .satisfies(refused ->
                        assertThat(refused.has(Problem.GROUP_DISSOLVED)).isTrue());
    }

    @Test
    @DisplayName("records a session, and the same session again is the first answer again")
    void session() {
        GroupVisitResponse first = artGroups.recordVisit("Group/" + club, session("61.5"));
        GroupVisitResponse again = artGroups.recordVisit(club, session("61.50"));

        assertThat(first.replayed()).isFalse();
        assertThat(again.replayed()).isTrue();
        assertThat(again.session().getReference()).isEqualTo(first.session().getReference());
        Encounter stored = artGroups
                .fhir()
                .read()
                .resource(Encounter.class)
                .withId(new IdType(first.session().getReference()))
                .execute();
        assertThat(stored.getSubject().getReference()).isEqualTo("Group/" + club);
    }

    @Test
    @DisplayName("tells every problem of a session by its kind and element")
    void problems() {
        GroupVisitRequest request = GroupVisit.session("https://sender.example/sessions", key)
                .on(LocalDate.of(2126, 1, 1))
                .facilitatedBy("Nomsa")
                .present("Patient/" + a)
                .refilled(TLD, 60)
                .present("Patient/nobody")
                .build();

        ProblemException refused =
                catchThrowableOfType(() -> artGroups.recordVisit(club, request), ProblemException.class);

        assertThat(refused.faults())
                .extracting(Fault::problem, Fault::element)
                .containsExactly(
                        tuple(Problem.DATE_IN_FUTURE, "start"), tuple(Problem.UNKNOWN_CLIENT, "member[1].client"));
        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    @DisplayName("is told what the server would say of a request that is not sent for its faults")
    void checkedBefore() {
        GroupVisitRequest request = GroupVisit.of(club)
                .on(DAY)
                .nextVisit(DAY)
                .facilitatedBy("Nomsa")
                .present("Patient/" + a)
                .refilled(TLD, 0)
                .collectedFor("Patient/" + b)
                .build();

        ProblemException here =
                catchThrowableOfType(() -> artGroups.recordVisit(club, request), ProblemException.class);
        Answer there = post("/Group/" + club + "/$group-visit", GroupVisit.REQUEST.write(request));

        assertThat(diagnostics(there))
                .containsAll(here.faults().stream().map(Fault::describe).toList());
        assertThat(here.faults()).hasSize(3);
    }

    @Test
    @DisplayName("counts the members of a group, streams them one by one, and comes back for them later")
    void many() throws Exception {
        CohortEligibilityRequest asked = new CohortEligibilityRequest("hcw-managed-group", DAY, club, null);

        assertThat(artGroups.countEligible(asked).total()).isEqualTo(2);
        try (Stream<EligibilityResponse.Assessment> assessments = artGroups.assessments(asked)) {
            assertThat(assessments.map(assessment -> assessment.client().getReference()))
                    .containsExactlyInAnyOrder("Patient/" + a, "Patient/" + b);
        }
        CohortJob job = artGroups.eligibilityLater(asked);
        assertThat(job.await(Duration.ofMinutes(1)).orElseThrow().total()).isEqualTo(2);
        try (Stream<EligibilityResponse.Assessment> assessments =
                job.assessments().orElseThrow()) {
            assertThat(assessments).hasSize(2);
        }
        job.forget();
        assertThat(catchThrowableOfType(job::counts, ProblemException.class).has(Problem.UNKNOWN_JOB))
                .isTrue();
        assertThat(artGroups
                        .groupEligibility(club, new GroupEligibilityRequest(DAY))
                        .total())
                .isEqualTo(2);
        assertThat(catchThrowableOfType(
                                () -> artGroups.assessments(new CohortEligibilityRequest("nope", DAY, null, null)),
                                ProblemException.class)
                        .has(Problem.UNKNOWN_MODEL))
                .isTrue();
    }

    @Test
    @DisplayName("tells who was a member when, what a session needs, and whose turn it is")
    void membersAndTurns() {
        assertThat(artGroups
                        .memberships(new MembershipsRequest(null, club, DAY))
                        .memberships())
                .extracting(membership -> membership.client().getReference())
                .containsExactlyInAnyOrder("Patient/" + a, "Patient/" + b);
        RegisterResponse register = artGroups.register(club, new RegisterRequest(DAY, null, null));
        assertThat(register.members())
                .extracting(member -> member.client().getReference())
                .containsExactlyInAnyOrder("Patient/" + a, "Patient/" + b);
        assertThat(register.session().getValue()).isNotEmpty();
        String cag = unique("cag");
        String c = unique("c");
        post("", aCag(cag).withMember(aClient(c).born("1990-01-01")).bundle());
        assertThat(artGroups
                        .rotation(cag, new RotationRequest(DAY, DAY.plusMonths(1), 2, List.of()))
                        .turns())
                .extracting(turn -> Optional.ofNullable(turn.collector())
                        .map(Reference::getReference)
                        .orElse("nobody"))
                .containsOnly("Patient/" + c);
    }

    @Test
    @DisplayName("sends an EMR's bundle any number of times, and finds its records page by page")
    void emrBundle() {
        String emr = "https://emr.example/" + unique("clinic");
        EmrBundle bundle = new EmrBundle();
        for (int i = 0; i < 12; i++) {
            Patient client = new Patient().setActive(true);
            client.addIdentifier().setSystem(emr).setValue("p|" + i);
            Observation weight = new Observation()
                    .setStatus(Observation.ObservationStatus.FINAL)
                    .setCode(new CodeableConcept().setText("weight"))
                    .setSubject(EmrBundle.to(client));
            weight.addIdentifier().setSystem(emr).setValue("w" + i);
            bundle.put(client).put(weight);
        }

        artGroups.send(bundle.build());
        artGroups.send(bundle.build());

        assertThat(artGroups.all(
                        Patient.class,
                        artGroups
                                .fhir()
                                .search()
                                .forResource(Patient.class)
                                .where(Patient.IDENTIFIER.hasSystemWithAnyCode(emr))
                                .count(5)))
                .hasSize(12)
                .allSatisfy(
                        client -> assertThat(client.getMeta().getVersionId()).isEqualTo("1"));
        Observation last = new Observation()
                .setStatus(Observation.ObservationStatus.FINAL)
                .setCode(new CodeableConcept().setText("weight"))
                .setSubject(EmrBundle.known("Patient", emr, "p|3"));
        last.addIdentifier().setSystem(emr).setValue("another");
        assertThat(artGroups.send(new EmrBundle().put(last).build()).getEntry()).hasSize(1);
    }

    @Test
    @DisplayName("tells of groups and patients that are not there as problems, too")
    void unknown() {
        assertThat(catchThrowableOfType(() -> artGroups.recordVisit("nowhere", session("61.5")), ProblemException.class)
                        .faults())
                .extracting(Fault::problem)
                .containsExactly(Problem.UNKNOWN_GROUP);
        assertThat(catchThrowableOfType(() -> artGroups.eligibility("nobody"), ProblemException.class)
                        .faults())
                .extracting(Fault::problem)
                .containsExactly(Problem.UNKNOWN_PATIENT);
    }

    @Test
    @DisplayName("tells of a conflict with its differences, and records the correction")
    void conflict() {
        artGroups.recordVisit(club, session("61.5"));

        ConflictException conflict =
                catchThrowableOfType(() -> artGroups.recordVisit(club, session("62")), ConflictException.class);
        GroupVisitResponse corrected = artGroups.recordVisit(club, session("62").asCorrection(true));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.differences()).extracting(Fault::describe).contains("member[0].weight: was 61.5, now 62");
        assertThat(corrected.replayed()).isFalse();
    }
}
