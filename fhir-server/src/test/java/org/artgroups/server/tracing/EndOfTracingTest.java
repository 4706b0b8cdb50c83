package org.artgroups.server.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.artgroups.fhir.generated.TracingOutcome;
import org.artgroups.fhir.tracing.Tracing;
import org.artgroups.fhir.tracing.TracingListResponse.Missed;
import org.artgroups.server.Given;
import org.artgroups.server.Profiled;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tracing of who leaves, and at other moments than now")
class EndOfTracingTest extends TracedClub {

    private Answer leaves(String client, String reason, String day) {
        return post(
                "/Group/" + group + "/$member-remove",
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "client", "valueReference": {"reference": "Patient/%s"}},
                  {"name": "date", "valueDate": "%s"}, {"name": "reason", "valueCode": "%s"}]}
                """
                        .formatted(client, day, reason));
    }

    @Test
    @DisplayName("ends with the membership, in the same transaction, with what is said of the client")
    void leaving() {
        String task = opened(ben);

        ok(leaves(ben, "died", "2026-03-20"));
        ok(leaves(ben, "died", "2026-03-20"));

        Task ended = task(task);
        Profiled.isValid(ended);
        assertThat(ended.getStatus()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(ended.getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("died");
        assertThat(ended.getIdElement().getVersionIdPart()).isEqualTo("2");
        assertThat(open().missed())
                .extracting(missed -> missed.client().getReference())
                .doesNotContain("Patient/" + ben);
    }

    @Test
    @DisplayName("ends with the group")
    void dissolving() {
        String task = opened(ben);

        ok(
                post(
                        "/Group/" + group + "/$dissolve",
                        "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"reason\", \"valueCode\": \"no-venue\"}]}"));

        Task ended = task(task);
        Profiled.isValid(ended);
        assertThat(ended.getStatus()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(ended.getStatusReason().getCodingFirstRep().getCode()).isEqualTo("group-dissolved");
        assertThat(open().missed()).extracting(Missed::opened).containsOnlyNulls();
    }

    @Test
    @DisplayName("ends with a transfer, and the other group has nobody to trace")
    void transfer() {
        String other = unique("other");
        ok(post("", Given.aClub(other).bundle()));
        String task = opened(ben);

        ok(post(
                "/Group/" + group + "/$member-transfer",
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "client", "valueReference": {"reference": "Patient/%s"}},
                  {"name": "to", "valueReference": {"reference": "Group/%s"}},
                  {"name": "override", "part": [{"name": "reason", "valueString": "known to be well"},
                    {"name": "by", "valueReference": {"display": "Sister Mokoena"}}]}]}
                """
                        .formatted(ben, other)));

        assertThat(task(task).getStatus()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(read(Bundle.class, ok(get("/Task?status=requested,in-progress&patient=Patient/" + ben)))
                        .getTotal())
                .isZero();
    }

    @Test
    @DisplayName("goes on when the leaving is taken back and the list is asked to open")
    void leavingTakenBack() {
        String task = opened(ben);
        ok(leaves(ben, "moved", "2026-03-20"));
        Group left = read(Group.class, ok(get("/Group/" + group)));
        left.getMember().forEach(member -> member.getPeriod().setEnd(null));
        client().update()
                .resource(left)
                .withAdditionalHeader("If-Match", "W/\"" + left.getMeta().getVersionId() + "\"")
                .execute();

        Missed again = of(open(), ben);

        assertThat(again.opened()).isTrue();
        assertThat(task(task).getStatus()).isEqualTo(TaskStatus.REQUESTED);
        assertThat(of(open(), ben).opened()).isNull();
    }

    @Test
    @DisplayName("is shown as it was on a day: who was traced then, the attempts made by then, what was not known yet")
    void asOf() {
        String task = opened(ben);
        Task opened = task(task);
        opened.getAuthoredOnElement().setValueAsString("2026-03-12");
        client().update().resource(opened).execute();
        ok(trace(
                task,
                "{\"name\": \"date\", \"valueDate\": \"2026-03-16\"}, {\"name\": \"means\", \"valueCode\": \"phone-call\"},"
                        + " {\"name\": \"outcome\", \"valueCode\": \"promised-to-return\"}"));
        ok(trace(
                task,
                "{\"name\": \"date\", \"valueDate\": \"2026-03-20\"}, {\"name\": \"means\", \"valueCode\": \"home-visit\"},"
                        + " {\"name\": \"outcome\", \"valueCode\": \"refused\"}"));

        assertThat(of(list("?asOf=2026-03-11"), ben).task()).isNull();
        assertThat(of(list("?asOf=2026-03-12"), ben)).satisfies(missed -> {
            assertThat(missed.task()).isNotNull();
            assertThat(missed.attempts()).isZero();
            assertThat(missed.lastAttempt()).isNull();
            assertThat(missed.outcome()).isNull();
        });
        assertThat(of(list("?asOf=2026-03-19"), ben)).satisfies(missed -> {
            assertThat(missed.attempts()).isEqualTo(1);
            assertThat(missed.lastAttempt()).isEqualTo("2026-03-16");
            assertThat(missed.outcome()).isEqualTo(TracingOutcome.PROMISED_TO_RETURN);
        });
        assertThat(of(list("?asOf=2026-03-20"), ben)).satisfies(missed -> {
            assertThat(missed.attempts()).isEqualTo(2);
            assertThat(missed.outcome()).isEqualTo(TracingOutcome.REFUSED);
        });
    }

    @Test
    @DisplayName("asked for twice at the same moment has one Task for each client, and neither asker hears of an error")
    void atOnce() throws Exception {
        List<Callable<Integer>> askers =
                List.of(() -> open().missed().size(), () -> open().missed().size());
        ExecutorService pool = Executors.newFixedThreadPool(askers.size());
        try {
            for (Future<Integer> asked : pool.invokeAll(askers)) {
                assertThat(asked.get()).isEqualTo(2);
            }
        } finally {
            pool.shutdown();
        }

        for (String client : List.of(ana, ben)) {
            assertThat(read(Bundle.class, ok(get("/Task?patient=Patient/" + client)))
                            .getTotal())
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("of a facility is told of a group that has ended since, as of a day on which it had not")
    void endedSince() {
        ok(post(
                "/Group/" + group + "/$dissolve",
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"reason\", \"valueCode\": \"no-venue\"},"
                        + " {\"name\": \"date\", \"valueDate\": \"2026-03-20\"}]}"));

        assertThat(inFacility("2026-03-20")).containsExactly("Patient/" + ben);
        assertThat(inFacility("2026-03-21")).isEmpty();
    }

    private List<String> inFacility(String asOf) {
        return Tracing.FACILITY_RESPONSE
                .read(read(Parameters.class, ok(get("/Organization/" + facility + "/$tracing-list?asOf=" + asOf))))
                .missed()
                .stream()
                .map(missed -> missed.client().getReference())
                .toList();
    }
}
