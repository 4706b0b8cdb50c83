package org.artgroups.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.TracingMeans;
import org.artgroups.fhir.generated.TracingOutcome;
import org.artgroups.fhir.generated.TracingStatus;
import org.artgroups.fhir.register.DueListRequest;
import org.artgroups.fhir.register.DueListResponse;
import org.artgroups.fhir.register.PackListRequest;
import org.artgroups.fhir.register.PackListResponse;
import org.artgroups.fhir.register.RegisterRequest;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.fhir.register.SupplyNeedRequest;
import org.artgroups.fhir.register.SupplyNeedResponse;
import org.artgroups.fhir.rotation.RotationRequest;
import org.artgroups.fhir.rotation.RotationRequest.Unavailable;
import org.artgroups.fhir.rotation.RotationResponse;
import org.artgroups.fhir.tracing.TraceRequest;
import org.artgroups.fhir.tracing.TraceResponse;
import org.artgroups.fhir.tracing.TracingListRequest;
import org.artgroups.fhir.tracing.TracingListResponse;
import org.artgroups.fhir.tracing.TracingListResponse.Missed;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a program can count on of turns, registers, lists and tracing, of the real server and of the fake one alike. */
abstract class ListsContract extends EligibilityContract {
    private static final LocalDate NEXT = DAY.plusWeeks(8);

    /** A day that is not there yet, wherever the server is. */
    private static LocalDate notYet() {
        return LocalDate.now(ZoneId.of("UTC")).plusDays(2);
    }

    private void heldWithNext() {
        GroupVisitRequest held = session("61.5");
        client().recordVisit(
                        club,
                        new GroupVisitRequest(
                                held.session(),
                                held.start(),
                                held.end(),
                                held.location(),
                                held.facilitators(),
                                held.collector(),
                                held.correction(),
                                held.partial(),
                                held.another(),
                                NEXT,
                                held.members()));
    }

    @Test
    @DisplayName("plans whose turn it is to collect, and passes over who is away")
    void rotation() {
        String cag = "contract-cag-" + number;
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        String ana = "contract-ana-" + number;
        String ben = "contract-ben-" + number;
        put(bundle, new Patient().setActive(true), ana);
        put(bundle, new Patient().setActive(true), ben);
        put(bundle, group("zambia-cag", ana, ben), cag);
        client().send(bundle);

        RotationResponse turns = client().rotation(cag, new RotationRequest(DAY, null, 2, List.of()));
        RotationResponse without = client().rotation(
                        cag,
                        new RotationRequest(
                                DAY, DAY, 1, List.of(new Unavailable(new Reference("Patient/" + ana), null, null))));

        assertThat(turns.model()).contains("zambia-cag");
        assertThat(turns.turns())
                .extracting(turn -> Objects.requireNonNull(turn.collector()).getReference())
                .containsExactlyInAnyOrder("Patient/" + ana, "Patient/" + ben);
        assertThat(without.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.date()).isEqualTo(DAY);
            assertThat(Objects.requireNonNull(turn.collector()).getReference()).isEqualTo("Patient/" + ben);
        });
        assertThat(faults(() -> client().rotation("nowhere", new RotationRequest(DAY, null, 1, List.of()))))
                .containsExactly("unknown-group Group/nowhere is not known here");
        assertThat(faults(() -> client().rotation(
                                cag,
                                new RotationRequest(
                                        DAY,
                                        DAY.minusDays(1),
                                        1,
                                        List.of(new Unavailable(
                                                new Reference("Patient/" + outside), NEXT, NEXT.minusDays(1)))))))
                .containsExactly(
                        "bad-value first: 2025-03-04 is before 2025-03-05",
                        "end-before-start unavailable[0].until: 2025-04-29 is before 2025-04-30",
                        "not-in-group unavailable[0].client: Patient/" + outside
                                + " is not a member of the group on 2025-03-05");
    }

    @Test
    @DisplayName("fills in the register of the next session, whose key records it")
    void register() {
        heldWithNext();

        RegisterResponse register = client().register(club, RegisterRequest.NEXT);

        assertThat(register.date()).isEqualTo(NEXT);
        assertThat(register.members())
                .extracting(member -> member.seat() + " " + member.client().getReference())
                .containsExactly("1 Patient/" + a, "2 Patient/" + b);
        assertThat(register.members().get(0).handOuts())
                .extracting(RegisterResponse.HandOut::daysSupply)
                .containsExactly(90);
        assertThat(register.members().get(1).missedInARow()).isEqualTo(1);
        Identifier key = register.session();
        GroupVisitRequest held = GroupVisit.session(key.getSystem(), key.getValue())
                .on(register.date())
                .facilitatedBy("Nomsa")
                .present("Patient/" + a)
                .present("Patient/" + b)
                .build();
        assertThat(client().recordVisit(club, held).replayed()).isFalse();
        assertThat(client().register(club, RegisterRequest.NEXT).date()).isAfter(NEXT);
        assertThat(faults(() -> client().register("nowhere", RegisterRequest.NEXT)))
                .containsExactly("unknown-group Group/nowhere is not known here");
        assertThat(faults(() -> client().register(club, new RegisterRequest(null, null, "|"))))
                .containsExactly("bad-value separator: is neither a comma nor a semicolon");
    }

    @Test
    @DisplayName("tells what to pack for a session")
    void packList() {
        heldWithNext();

        PackListResponse next = client().packList(club, new PackListRequest(null));

        assertThat(next.date()).isEqualTo(NEXT);
        assertThat(next.members())
                .extracting(member -> member.client().getReference())
                .containsExactly("Patient/" + a, "Patient/" + b);
        assertThat(next.medicines()).singleElement().satisfies(medicine -> {
            assertThat(medicine.clients()).isEqualTo(1);
            assertThat(medicine.days()).isEqualTo(90);
        });
        assertThat(client().packList("Group/" + club, new PackListRequest(NEXT.plusDays(1)))
                        .date())
                .isEqualTo(NEXT.plusDays(1));
        assertThat(faults(() -> client().packList("nowhere", new PackListRequest(null))))
                .containsExactly("unknown-group Group/nowhere is not known here");
    }

    @Test
    @DisplayName("tells what is due in a group and in a facility, in the same words")
    void dueLists() {
        heldWithNext();
        DueListRequest asked = new DueListRequest(DAY.plusDays(1), List.of(Advice.VL_DUE), null);

        DueListResponse inGroup = client().dueList(club, asked);
        DueListResponse inFacility = client().facilityDueList(clinic, asked);

        assertThat(inGroup.asOf()).isEqualTo(DAY.plusDays(1));
        assertThat(inGroup.groups()).singleElement().satisfies(group -> {
            assertThat(group.group().getReference()).isEqualTo("Group/" + club);
            assertThat(group.session()).isEqualTo(NEXT);
            assertThat(group.members())
                    .extracting(member -> member.client().getReference())
                    .containsExactly("Patient/" + a, "Patient/" + b);
        });
        assertThat(inGroup.counts()).singleElement().satisfies(count -> {
            assertThat(count.code()).isEqualTo(Advice.VL_DUE);
            assertThat(count.due()).isEqualTo(2);
        });
        assertThat(inFacility)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Reference.class)
                .isEqualTo(inGroup);
        assertThat(faults(() -> client().dueList("nowhere", asked)))
                .containsExactly("unknown-group Group/nowhere is not known here");
        assertThat(faults(() -> client().facilityDueList("nowhere", asked)))
                .containsExactly("unknown-facility Organization/nowhere is not known here");
    }

    @Test
    @DisplayName("counts what a facility needs, and asks for it once however often")
    void supplyNeed() {
        heldWithNext();

        SupplyNeedResponse need = client().supplyNeed(clinic, new SupplyNeedRequest(DAY.plusDays(1), 2, null));
        SupplyNeedResponse asked = client().supplyNeed(clinic, new SupplyNeedRequest(DAY.plusDays(1), 2, true));
        SupplyNeedResponse again = client().supplyNeed(clinic, new SupplyNeedRequest(DAY.plusDays(1), 2, true));

        assertThat(need.sessions()).isEqualTo(2);
        assertThat(need.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.days()).hasSize(2).startsWith(NEXT));
        assertThat(need.medicines()).singleElement().satisfies(medicine -> {
            assertThat(medicine.days()).isEqualTo(2 * 90);
            assertThat(medicine.supplyRequest()).isNull();
        });
        assertThat(asked.medicines().get(0).supplyRequest())
                .isNotNull()
                .extracting(Reference::getReference, InstanceOfAssertFactories.STRING)
                .isEqualTo(Objects.requireNonNull(again.medicines().get(0).supplyRequest())
                        .getReference());
        assertThat(faults(() -> client().supplyNeed("nowhere", new SupplyNeedRequest(null, null, null))))
                .containsExactly("unknown-facility Organization/nowhere is not known here");
    }

    @Test
    @DisplayName("tells who missed a session, opens one Task for them, and takes an attempt once")
    void tracing() {
        heldWithNext();
        TracingListResponse group = client().tracingList(club, new TracingListRequest(DAY.plusDays(6), 28, null));
        TracingListResponse facility =
                client().facilityTracingList(clinic, new TracingListRequest(DAY.plusDays(6), 28, null));
        assertThat(group.missed()).singleElement().satisfies(missed -> {
            assertThat(missed.client().getReference()).isEqualTo("Patient/" + b);
            assertThat(missed.date()).isEqualTo(DAY);
            assertThat(missed.daysLate()).isEqualTo(6);
            assertThat(missed.status()).isEqualTo(TracingStatus.MISSED);
            assertThat(missed.task()).isNull();
        });
        assertThat(facility.missed())
                .extracting(missed -> missed.client().getReference())
                .containsExactly("Patient/" + b);

        Missed opened = ill(client().tracingList(club, new TracingListRequest(null, null, true)));
        Missed again = ill(client().facilityTracingList(clinic, new TracingListRequest(null, null, true)));
        String task = Objects.requireNonNull(opened.task()).getReference();
        assertThat(opened.opened()).isTrue();
        assertThat(again.opened()).isNull();
        assertThat(Objects.requireNonNull(again.task()).getReference()).isEqualTo(task);

        TraceRequest called = attempt(DAY.plusDays(20), TracingOutcome.PROMISED_TO_RETURN);
        assertThat(client().trace(task, called).attempts()).isEqualTo(1);
        assertThat(client().trace(task, called).attempts()).as("told again").isEqualTo(1);
        assertThat(faults(() -> client().trace(task, attempt(DAY.minusDays(1), null))))
                .containsExactly("bad-value date: 2025-03-04 is before the session missed on 2025-03-05");
        TraceResponse end = client().trace(task, attempt(DAY.plusDays(21), TracingOutcome.RELOCATED));
        assertThat(end.ended()).isTrue();
        assertThat(faults(() -> client().trace(task, attempt(DAY.plusDays(22), null))))
                .containsExactly("tracing-ended tracing has ended: the Task is completed");
        assertThat(faults(() -> client().trace("nobody", called)))
                .containsExactly("unknown-task Task/nobody is not known here");
    }

    @Test
    @DisplayName("tells nobody of sessions on a day that is not there yet, or of a group that is not")
    void noSuchTracing() {
        TracingListRequest tomorrow = new TracingListRequest(notYet(), null, null);

        assertThat(faults(() -> client().tracingList(club, tomorrow)))
                .singleElement()
                .asString()
                .startsWith("date-in-future asOf: " + notYet() + " is in the future; it is ");
        assertThat(faults(() -> client().facilityTracingList(clinic, tomorrow))).hasSize(1);
        assertThat(faults(() -> client().tracingList("nowhere", TracingListRequest.TODAY)))
                .containsExactly("unknown-group Group/nowhere is not known here");
        assertThat(faults(() -> client().facilityTracingList("nowhere", TracingListRequest.TODAY)))
                .containsExactly("unknown-facility Organization/nowhere is not known here");
        assertThat(faults(() -> client().tracingList(club, new TracingListRequest(DAY, null, true))))
                .singleElement()
                .asString()
                .startsWith("bad-value open: Tasks are opened as of today");
    }

    private Missed ill(TracingListResponse list) {
        return list.missed().stream()
                .filter(missed -> missed.client().getReference().equals("Patient/" + b))
                .findFirst()
                .orElseThrow();
    }

    private static TraceRequest attempt(LocalDate day, @Nullable TracingOutcome outcome) {
        return new TraceRequest(day, new Reference().setDisplay("Nomsa"), TracingMeans.PHONE_CALL, outcome, null, null);
    }
}
