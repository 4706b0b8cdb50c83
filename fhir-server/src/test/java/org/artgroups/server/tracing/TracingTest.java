package org.artgroups.server.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.fhir.generated.TracingOutcome;
import org.artgroups.fhir.generated.TracingStatus;
import org.artgroups.fhir.tracing.TraceResponse;
import org.artgroups.fhir.tracing.Tracing;
import org.artgroups.fhir.tracing.TracingListResponse;
import org.artgroups.fhir.tracing.TracingListResponse.Missed;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tracing")
class TracingTest extends TracedClub {

    @Test
    @DisplayName("lists who was absent, with how late they are, what they still have and where they stand")
    void lists() {
        TracingListResponse list = list("?asOf=2026-03-10");

        assertThat(list.lostAfter()).isEqualTo(28);
        assertThat(list.missed()).singleElement().satisfies(missed -> {
            assertThat(missed.client().getReference()).isEqualTo("Patient/" + ben);
            assertThat(missed.session()).isNotNull();
            assertThat(missed.date()).isEqualTo(MARCH);
            assertThat(missed.held()).isTrue();
            assertThat(missed.daysLate()).isEqualTo(6);
            assertThat(missed.missedInARow()).isEqualTo(1);
            assertThat(missed.supplyUntil()).isEqualTo("2026-03-04");
            assertThat(missed.supplyLeft()).isEqualTo(-6);
            assertThat(missed.task()).isNull();
        });
        assertThat(of(list("?asOf=2026-04-01"), ben).status()).as("day 28").isEqualTo(TracingStatus.MISSED);
        assertThat(of(list("?asOf=2026-04-02"), ben).status()).as("day 29").isEqualTo(TracingStatus.LOST_FROM_CARE);
        assertThat(of(list("?asOf=2026-04-02&lostAfter=29"), ben).status()).isEqualTo(TracingStatus.MISSED);
        assertThat(list("?asOf=2026-03-03").missed()).as("before the session").isEmpty();
    }

    @Test
    @DisplayName("counts a session that was agreed and of which nobody told from the day after")
    void notHeld() {
        assertThat(list("?asOf=2026-05-06").missed()).hasSize(1);
        TracingListResponse list = list("?asOf=2026-05-07");

        assertThat(of(list, ana).held()).isFalse();
        assertThat(of(list, ana).date()).isEqualTo(MAY);
        assertThat(of(list, ana).session()).isNull();
        assertThat(of(list, ben).missedInARow()).isEqualTo(2);
    }

    @Test
    @DisplayName("takes who collected elsewhere for no missed client, and for lost from the group after two in a row")
    void elsewhere() {
        collectsElsewhere(ben, "2026-03-20");

        assertThat(list("?asOf=2026-03-19").missed()).hasSize(1);
        assertThat(list("?asOf=2026-03-20").missed()).isEmpty();
        session(MAY, "2026-07-01", false, came(ana), absent(ben));
        collectsElsewhere(ben, "2026-05-10");
        Missed missed = of(list("?asOf=2026-05-20"), ben);
        assertThat(missed.status()).isEqualTo(TracingStatus.LOST_FROM_GROUP);
        assertThat(missed.supplyUntil()).isEqualTo("2026-06-09");
    }

    @Test
    @DisplayName("lists all groups of a facility")
    void ofFacility() {
        Answer answer = ok(get("/Organization/" + facility + "/$tracing-list?asOf=2026-03-20"));

        assertThat(Tracing.FACILITY_RESPONSE
                        .read(read(Parameters.class, answer))
                        .missed())
                .singleElement()
                .satisfies(missed -> assertThat(missed.group().getReference()).isEqualTo("Group/" + group));
        assertThat(get("/Organization/nowhere/$tracing-list").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("opens one Task for everybody missed, however often it is asked")
    void opens() {
        Missed first = of(open(), ben);
        Missed again = of(open(), ben);

        assertThat(first.opened()).isTrue();
        assertThat(again.opened()).isNull();
        assertThat(again.attempts()).isZero();
        assertThat(Objects.requireNonNull(again.task()).getReference())
                .isEqualTo(Objects.requireNonNull(first.task()).getReference());
        Task task = task(again.task().getReference());
        assertThat(task.getStatus()).isEqualTo(TaskStatus.REQUESTED);
        assertThat(task.getMeta().hasProfile(Profiles.TRACING)).isTrue();
        assertThat(task.getIdElement().getVersionIdPart()).isEqualTo("1");
        assertThat(read(Bundle.class, ok(get("/Task?patient=Patient/" + ben))).getTotal())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("tells attempts one by one, each once, until an outcome ends it")
    void attempts() {
        String task = opened(ben);
        String called =
                "{\"name\": \"date\", \"valueDate\": \"2026-03-20\"}, {\"name\": \"means\", \"valueCode\": \"phone-call\"},"
                        + " {\"name\": \"person\", \"valueReference\": {\"display\": \"Nomsa\"}}";
        ok(trace(task, called));
        TraceResponse again = Tracing.TRACE_RESPONSE.read(read(Parameters.class, ok(trace(task, called))));
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.ended()).isFalse();

        ok(trace(
                task,
                "{\"name\": \"date\", \"valueDate\": \"2026-03-21\"}, {\"name\": \"means\", \"valueCode\": \"home-visit\"},"
                        + " {\"name\": \"outcome\", \"valueCode\": \"promised-to-return\"},"
                        + " {\"name\": \"missedReason\", \"valueCode\": \"working\"}"));
        Missed promised = of(list(""), ben);
        assertThat(promised.attempts()).isEqualTo(2);
        assertThat(promised.lastAttempt()).isEqualTo("2026-03-21");
        assertThat(promised.outcome()).isEqualTo(TracingOutcome.PROMISED_TO_RETURN);

        String gone =
                "{\"name\": \"means\", \"valueCode\": \"other\"}, {\"name\": \"outcome\", \"valueCode\": \"relocated\"}";
        assertThat(Tracing.TRACE_RESPONSE
                        .read(read(Parameters.class, ok(trace(task, gone))))
                        .ended())
                .isTrue();
        assertThat(task(task).getStatus()).isEqualTo(TaskStatus.COMPLETED);
        ok(trace(task, gone));
        assertThat(diagnostics(trace(task, "{\"name\": \"means\", \"valueCode\": \"text-message\"}")))
                .singleElement()
                .asString()
                .startsWith("tracing has ended");
        assertThat(of(open(), ben).opened()).as("not opened again").isNull();
    }

    @Test
    @DisplayName(
            "ends with the session the client came back to, whatever is repeated; a correction to an absence opens it again")
    void returns() {
        String task = opened(ben);

        session(MAY, "2026-07-01", false, came(ana), came(ben));
        session(MAY, "2026-07-01", false, came(ana), came(ben));
        Task ended = task(task);
        assertThat(ended.getStatus()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(ended.getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("returned");
        assertThat(ended.getIdElement().getVersionIdPart()).isEqualTo("2");

        session(MAY, "2026-07-01", true, came(ana), absent(ben));
        assertThat(task(task).getStatus()).isEqualTo(TaskStatus.REQUESTED);
        session(MAY, "2026-07-01", true, came(ana), came(ben));
        assertThat(task(task).getStatus()).isEqualTo(TaskStatus.COMPLETED);
    }

    @Test
    @DisplayName("ends as misclassified when the session missed is corrected")
    void wasThere() {
        String task = opened(ben);

        session(MARCH, MAY, true, came(ana), came(ben));

        assertThat(task(task).getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("misclassified");
    }

    @Test
    @DisplayName("ends when the client has collected elsewhere and the list is asked to open and close")
    void closes() {
        String task = opened(ben);
        collectsElsewhere(ben, "2026-03-20");

        assertThat(list("").closed()).isEmpty();
        assertThat(open().closed()).extracting(Reference::getReference).containsExactly(task);
        assertThat(task(task).getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("returned");
        assertThat(open().closed()).isEmpty();
    }

    @Test
    @DisplayName("names everything that is wrong with a request")
    void refused() {
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        assertThat(get("/Group/nobody/$tracing-list").status()).isEqualTo(404);
        assertThat(diagnostics(get("/Group/" + group + "/$tracing-list?asOf=" + tomorrow)))
                .singleElement()
                .asString()
                .startsWith("asOf: " + tomorrow + " is in the future");
        assertThat(diagnostics(get("/Group/" + group + "/$tracing-list?lostAfter=0")))
                .singleElement()
                .asString()
                .startsWith("lostAfter: 0 is not between 1 and 366");
        assertThat(diagnostics(get("/Group/" + group + "/$tracing-list?open=true")))
                .containsExactly("open: what writes is by POST: a GET may be sent again by anybody");

        String task = opened(ben);
        assertThat(
                        diagnostics(
                                trace(
                                        task,
                                        "{\"name\": \"date\", \"valueDate\": \"2026-03-03\"}, {\"name\": \"means\", \"valueCode\": \"other\"}")))
                .containsExactly("date: 2026-03-03 is before the session missed on 2026-03-04");
        assertThat(trace(task, "{\"name\": \"means\", \"valueCode\": \"pigeon\"}")
                        .status())
                .isEqualTo(400);
        assertThat(trace("Task/nothing", "{\"name\": \"means\", \"valueCode\": \"other\"}")
                        .status())
                .isEqualTo(404);
        Task other = read(
                Task.class,
                ok(post("/Task", "{\"resourceType\": \"Task\", \"status\": \"requested\", \"intent\": \"order\"}")));
        assertThat(diagnostics(trace(
                        "Task/" + other.getIdElement().getIdPart(),
                        "{\"name\": \"means\", \"valueCode\": \"other\"}," + " {\"name\": \"date\", \"valueDate\": \""
                                + tomorrow + "\"}")))
                .hasSize(2)
                .anyMatch(text -> text.equals("the Task does not trace a client"));
    }
}
