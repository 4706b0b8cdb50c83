package org.artgroups.server.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.fhir.visit.GroupVisitResponse.MemberResult;
import org.artgroups.fhir.visit.SessionBuilder;
import org.artgroups.server.Given;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Sessions sent to the running server. */
abstract class SessionTest extends ServerTest {

    static final LocalDate DAY = LocalDate.of(2025, 3, 5);
    static final String KEYS = "https://sender.example/sessions";

    /** Puts a group, its members and their records on record. */
    Given.Care given(Given.Care care) {
        Answer answer = post("", care.bundle());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return care;
    }

    /** A session on {@link #DAY}, run by Nomsa. */
    static SessionBuilder session(String key) {
        return GroupVisit.session(KEYS, key).on(DAY).facilitatedBy("Nomsa");
    }

    Answer send(String group, GroupVisitRequest session) {
        return post("/Group/" + group + "/$group-visit", GroupVisit.REQUEST.write(session));
    }

    /** Sends a session that must be accepted. */
    GroupVisitResponse record(String group, GroupVisitRequest session) {
        return accepted(send(group, session));
    }

    GroupVisitResponse accepted(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return GroupVisit.RESPONSE.read(read(Parameters.class, answer));
    }

    /** Asserts that a session was refused for these reasons, each told by its element, and nothing else shown. */
    void assertRefused(Answer answer, int status, String... reasons) {
        assertThat(answer.body()).doesNotContain("\tat ", "Exception", "org.postgresql", "ca.uhn");
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(diagnostics(answer)).containsExactly(reasons);
    }

    /** The member's part of an answer. */
    static MemberResult of(String client, GroupVisitResponse response) {
        return response.members().stream()
                .filter(member -> member.client().getReference().equals("Patient/" + client))
                .findFirst()
                .orElseThrow();
    }

    /** What was written for a member, of one type, as it is stored. */
    <T extends Resource> List<T> written(Class<T> type, MemberResult member) {
        return member.written().stream()
                .filter(reference -> reference.getReference().startsWith(type.getSimpleName() + "/"))
                .map(reference -> stored(type, reference))
                .toList();
    }

    <T extends Resource> T stored(Class<T> type, Reference reference) {
        return type.cast(stored(reference));
    }

    Resource stored(Reference reference) {
        Answer answer = get("/" + reference.getReference());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return (Resource) fhirContext.newJsonParser().parseResource(answer.body());
    }

    /** The version of everything that a session wrote, {@code Type/id/_history/n}. */
    List<String> versions(GroupVisitResponse response) {
        return Stream.concat(
                        Stream.of(response.session()),
                        response.members().stream().flatMap(member -> member.written().stream()))
                .map(this::stored)
                .map(resource -> resource.getIdElement().toUnqualified().getValue())
                .toList();
    }

    /** Sends sessions of one group at the same moment. */
    List<Answer> atOnce(String group, List<GroupVisitRequest> requests)
            throws InterruptedException, ExecutionException {
        ExecutorService senders = Executors.newFixedThreadPool(requests.size());
        CountDownLatch ready = new CountDownLatch(requests.size());
        try {
            List<Future<Answer>> sent = requests.stream()
                    .map(request -> senders.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return send(group, request);
                    }))
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            senders.shutdownNow();
        }
    }

    /** How many sessions are on record for a group. */
    int sessionsOf(String group) {
        return count("Encounter?subject=Group/" + group);
    }

    int count(String search) {
        Answer answer = get("/" + search + "&_summary=count");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return read(Bundle.class, answer).getTotal();
    }

    Encounter sessionOf(GroupVisitResponse response) {
        return stored(Encounter.class, response.session());
    }
}
