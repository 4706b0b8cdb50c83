package org.artgroups.testing;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.testing.Failures.Kind;
import org.artgroups.testing.Said.Pin;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * An ART Groups server in memory, on a port of this machine: what a program sends goes through its whole stack. Reads and
 * writes with the real server's codecs and carries operations out with its handlers and its SQL, on what is on record here: the same
 * request is answered the same, and refused for the same reasons. Keeps nothing. {@code docs/client.md} says what it does not do.
 *
 * <pre>{@code
 * try (FakeArtGroups server = FakeArtGroups.start()) {
 *     server.group("club-1").model("hcw-managed-group").members("a", "b");
 *     ...
 *     server.unplug();
 * }
 * }</pre>
 *
 * <p>Safe for use by many threads. Ready when {@link #start} returns; close it at the end.
 */
public final class FakeArtGroups implements AutoCloseable {
    private final Store store = new Store();
    private final Models models = new Models();
    private final Failures failures = new Failures();
    private final Routes routes;
    private final FakeHttp http;

    private FakeArtGroups(int port, Clock clock, boolean example) {
        routes = new Routes(store, models, clock, failures::recorded);
        http = new FakeHttp(port, failures, routes::answer, clock);
        http.control(Control.PATH, new Control(this, failures)::answer);
        if (example) {
            routes.loadExample();
        }
        http.start();
    }

    /** Starts one, empty, on a free port, with the time of this machine. */
    public static FakeArtGroups start() {
        return start(Clock.system(ZoneId.systemDefault()));
    }

    /** Starts one, empty, on a free port, where it is the time of this clock. */
    public static FakeArtGroups start(Clock clock) {
        return new FakeArtGroups(0, clock, false);
    }

    /**
     * Starts one on this port, with the time of this machine.
     *
     * @param example whether it has the {@link #example} before it takes the first request
     * @throws UncheckedIOException if the port is in use
     */
    public static FakeArtGroups startAt(int port, boolean example) {
        return new FakeArtGroups(port, Clock.system(ZoneId.systemDefault()), example);
    }

    /** The FHIR base. */
    public String url() {
        return http.address(FakeHttp.BASE);
    }

    /** Where the controls are for tests in other languages: {@code POST /reset}, {@code GET /requests} and others. */
    public String controlUrl() {
        return http.address(Control.PATH);
    }

    /** Has the example: two invented groups with two years of history, as the real server loads them. */
    public FakeArtGroups example() {
        routes.loadExample();
        return this;
    }

    /** Forgets everything: what is on record, what was said, models that were added, requests, failures to come. */
    public void reset() {
        failures.clear();
        store.clear();
        models.clear();
        routes.renew();
        http.forget();
    }

    /** Has a client: a Patient with this id. */
    public FakeArtGroups client(String id) {
        store.put((Patient) new Patient().setActive(true).setId(id));
        return this;
    }

    /** Has a client who is also known by an identifier. */
    public FakeArtGroups client(String id, String system, String value) {
        Patient client = new Patient().setActive(true);
        client.addIdentifier().setSystem(system).setValue(value);
        client.setId(id);
        store.put(client);
        return this;
    }

    /** Has a group with this id, to be given more. */
    public FakeGroup group(String id) {
        return new FakeGroup(store, id);
    }

    /** Has any resource with an id. */
    public FakeArtGroups resource(Resource resource) {
        store.put(resource);
        return this;
    }

    /** Has one more delivery model, as a country adds its own. */
    public FakeArtGroups model(PlanDefinition model) {
        models.add(model);
        routes.renew();
        return this;
    }

    /** What is known of a client, to be given; a client of the server, too. The rules of the models are held against it. */
    public FakeFacts facts(String client) {
        return new FakeFacts(known(client), client);
    }

    /** Says of a client that all of a model's criteria are met, whatever is known. */
    public FakeArtGroups eligible(String client, String model) {
        return assessed(client, model, new Pin(EligibilityOutcome.ELIGIBLE, ""));
    }

    /** Says of a client that a criterion of a model is not met, and every other is, whatever is known. */
    public FakeArtGroups notEligible(String client, String model, String criterion) {
        return assessed(client, model, new Pin(EligibilityOutcome.NOT_ELIGIBLE, criterion));
    }

    /** Says of a client that a criterion of a model is not known to be met, and every other is, whatever is known. */
    public FakeArtGroups unknown(String client, String model, String criterion) {
        return assessed(client, model, new Pin(EligibilityOutcome.UNKNOWN, criterion));
    }

    private FakeArtGroups assessed(String client, String model, Pin pin) {
        models.check(model, pin);
        known(client).say(client, said -> said.with(Models.key(model), pin));
        return this;
    }

    private Store known(String client) {
        if (store.read(Patient.class, client).isEmpty()) {
            client(client);
        }
        return store;
    }

    /** From now on every request is hung up on, as when somebody pulls the plug. */
    public void unplug() {
        failures.unplug();
    }

    /** From now on requests are answered again. */
    public void plug() {
        failures.plug();
    }

    /** Unplugs when so many sessions are on record: the last of them has been stored, and its sender gets no answer. */
    public void unplugAfterVisits(int number) {
        failures.unplugAfterVisits(number);
    }

    /** Answers the next requests with 503, and a {@code Retry-After} in whole seconds. */
    public void busy(int times, Duration after) {
        failures.next(Kind.BUSY, times, after);
    }

    /** Answers the next requests with 429, and a {@code Retry-After} in whole seconds. */
    public void tooManyRequests(int times, Duration after) {
        failures.next(Kind.TOO_MANY_REQUESTS, times, after);
    }

    /** Answers the next requests with 401. */
    public void notLetIn(int times) {
        failures.next(Kind.UNAUTHORIZED, times);
    }

    /** Answers the next requests with 409, as when others write the same. */
    public void conflict(int times) {
        failures.next(Kind.CONFLICT, times);
    }

    /** Carries out the next requests and breaks the connection off in the middle of the answer. */
    public void halfAnswer(int times) {
        failures.next(Kind.HALF_ANSWER, times);
    }

    /** Carries out the next requests and breaks the connection off before the answer. */
    public void resetAfterCommit(int times) {
        failures.next(Kind.RESET_AFTER_COMMIT, times);
    }

    /** Takes so long for every answer from now on. */
    public void slow(Duration perAnswer) {
        failures.slow(perAnswer);
    }

    /** How many requests came, whatever became of them. */
    public int requests() {
        return http.received().size();
    }

    /** The requests that came, in their order. */
    public List<ReceivedRequest> received() {
        return http.received();
    }

    /** The sessions on record, each once, in the order they were first recorded. */
    public List<RecordedVisit> visits() {
        return routes.visits();
    }

    /** The ids of a group's members on a day, in the order they joined. */
    public List<String> members(String group, LocalDate day) {
        return routes.members(group, day);
    }

    /** A resource by its type and id; null if there is none. */
    public <T extends Resource> @Nullable T resource(Class<T> type, String id) {
        return store.read(type, id).orElse(null);
    }

    /** All its resources of a type. */
    public <T extends Resource> List<T> resources(Class<T> type) {
        return store.all(type.getSimpleName()).stream().map(type::cast).toList();
    }

    /**
     * A session on record.
     *
     * @param group id of the Group
     * @param visit as it was recorded last
     */
    public record RecordedVisit(String group, GroupVisitRequest visit) {}

    /** Stops it; what it had is gone. */
    @Override
    public void close() {
        http.close();
        store.close();
    }
}
