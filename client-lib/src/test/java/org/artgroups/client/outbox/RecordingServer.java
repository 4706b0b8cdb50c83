package org.artgroups.client.outbox;

import ca.uhn.fhir.context.FhirContext;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.client.CannedServer;
import org.artgroups.client.Retries;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.fhir.visit.GroupVisitResponse.MemberResult;
import org.artgroups.fhir.visit.GroupVisitResponse.RejectedMember;
import org.artgroups.fhir.visit.GroupVisitResponse.ReportedFault;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Records every session once, by its key, as the real one does; and fails when it is told to. */
final class RecordingServer implements AutoCloseable {
    private final CannedServer server = new CannedServer(this::answer);
    private final Map<String, String> groupByKey = new LinkedHashMap<>();
    private final List<String> groups = new ArrayList<>();
    private volatile boolean plugged = true;
    private volatile IntConsumer recorded = number -> {};

    /** Sessions told for the first time, in the order they came. */
    synchronized List<String> keys() {
        return List.copyOf(groupByKey.keySet());
    }

    /** The group of every request, in the order they came. */
    synchronized List<String> groups() {
        return List.copyOf(groups);
    }

    /** How many requests came, whatever became of them. */
    int requests() {
        return server.sent().size();
    }

    void unplug() {
        plugged = false;
    }

    void plug() {
        plugged = true;
    }

    /** What to do when so many sessions are on record, before the answer is given. */
    void whenRecorded(IntConsumer then) {
        recorded = then;
    }

    ArtGroupsClient client() {
        return client(server.url());
    }

    static ArtGroupsClient client(String url) {
        return ArtGroupsClient.at(url).retries(Retries.NONE).build();
    }

    String url() {
        return server.url();
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (!plugged) {
            throw new IOException("unplugged");
        }
        String group = exchange.getRequestURI().getPath().split("/", -1)[3];
        String body = server.sent().get(server.sent().size() - 1).body();
        GroupVisitRequest session = GroupVisit.REQUEST
                .attempt(FhirContext.forR4Cached().newJsonParser().parseResource(Parameters.class, body))
                .recordOrThrow();
        synchronized (this) {
            groups.add(group);
        }
        switch (group) {
            case "unknown" ->
                send(
                        exchange,
                        404,
                        new ProblemException(Problem.UNKNOWN_GROUP, "", "Group/unknown is not known").toOutcome());
            case "broken" ->
                send(exchange, 500, new ProblemException(Problem.UNEXPECTED, "", "something went wrong").toOutcome());
            case "busy" ->
                send(exchange, 409, new ProblemException(Problem.EDIT_CONFLICT, "session", "others write").toOutcome());
            case "closed" -> CannedServer.answer(401, "text/plain", "").to(exchange);
            case "too-large" -> CannedServer.answer(413, "text/html", "").to(exchange);
            default -> record(exchange, group, session);
        }
    }

    private void record(HttpExchange exchange, String group, GroupVisitRequest session) throws IOException {
        String key = session.session().getValue();
        boolean again;
        int number;
        synchronized (this) {
            again = groupByKey.putIfAbsent(key, group) != null;
            number = groupByKey.size();
        }
        if (!again) {
            recorded.accept(number);
        }
        if (!plugged) {
            throw new IOException("unplugged before the answer");
        }
        send(
                exchange,
                200,
                GroupVisit.RESPONSE.write(new GroupVisitResponse(
                        new Reference("Encounter/" + number),
                        again,
                        null,
                        List.of(),
                        List.of(new MemberResult(new Reference("Patient/1"), List.of(), List.of())),
                        group.equals("in-part")
                                ? List.of(new RejectedMember(
                                        "member[1]",
                                        new Reference("Patient/2"),
                                        List.of(new ReportedFault(
                                                Problem.NOT_IN_GROUP, "member[1].client", "Patient/2 is no member"))))
                                : List.of(),
                        List.of())));
    }

    private static void send(HttpExchange exchange, int status, Resource resource) throws IOException {
        byte[] json = FhirContext.forR4Cached()
                .newJsonParser()
                .encodeResourceToString(resource)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/fhir+json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
    }

    @Override
    public void close() {
        server.close();
    }
}
