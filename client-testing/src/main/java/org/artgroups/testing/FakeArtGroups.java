package org.artgroups.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.testing.Said.Pin;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * An ART Groups server in memory, on a port of this machine: what a program sends goes through its whole stack. Reads and
 * writes with the real server's codecs, and decides with what decides there, on what is on record here: the same request is
 * answered the same, and refused for the same reasons. Keeps nothing. {@code docs/client.md} says what it does not do.
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
    private static final String BASE = "/fhir";
    private static final int BUSY = 503;
    private static final int NOT_LET_IN = 401;

    /** For all of them, as HL7's engine takes a while to get ready in each thread. */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "fake-art-groups");
        thread.setDaemon(true);
        return thread;
    });

    private final HttpServer server;
    private final Store store = new Store();
    private final Models models = new Models();
    private final Routes routes;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger notLetIn = new AtomicInteger();
    private volatile Duration retryAfter = Duration.ZERO;
    private volatile Duration slow = Duration.ZERO;
    private volatile boolean plugged = true;
    private volatile int unplugAfter = -1;

    private FakeArtGroups(Clock clock) {
        routes = new Routes(store, models, clock, this::recorded);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(THREADS);
        server.createContext("/", this::serve);
        server.start();
    }

    /** Starts one, empty, on a free port, with the time of this machine. */
    public static FakeArtGroups start() {
        return start(Clock.system(ZoneId.systemDefault()));
    }

    /** Starts one, empty, on a free port, where it is the time of this clock. */
    public static FakeArtGroups start(Clock clock) {
        return new FakeArtGroups(clock);
    }

    /** The FHIR base. */
    public String url() {
        try {
            InetSocketAddress at = server.getAddress();
            return new URI("http", null, at.getHostString(), at.getPort(), BASE, null, null).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
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

    /** Has a group with this id, to be told more of. */
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
        return this;
    }

    /** What is known of a client, to be told; a client of the server, too. The rules of the models are held against it. */
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
        if (store.get(Patient.class, client) == null) {
            client(client);
        }
        return store;
    }

    /** From now on every request is hung up on, as when somebody pulls the plug. */
    public void unplug() {
        plugged = false;
    }

    /** From now on requests are answered again. */
    public void plug() {
        plugged = true;
        unplugAfter = -1;
    }

    /** Unplugs when so many sessions are on record: the last of them has been stored, and its sender gets no answer. */
    public void unplugAfterVisits(int number) {
        unplugAfter = number;
    }

    /** Answers the next requests with 503, and a {@code Retry-After} in whole seconds. */
    public void busy(int times, Duration after) {
        retryAfter = after;
        busy.set(times);
    }

    /** Answers the next requests with 401. */
    public void notLetIn(int times) {
        notLetIn.set(times);
    }

    /** Takes so long for every answer from now on. */
    public void slow(Duration perAnswer) {
        slow = perAnswer;
    }

    /** How many requests came, whatever became of them. */
    public int requests() {
        return requests.get();
    }

    /** The sessions on record, each once, in the order they were first told. */
    public List<RecordedVisit> visits() {
        return routes.visits();
    }

    /** The ids of a group's members on a day, in the order they joined. */
    public List<String> members(String group, LocalDate day) {
        return routes.members(group, day);
    }

    /** A resource by its type and id; null if there is none. */
    public <T extends Resource> @Nullable T resource(Class<T> type, String id) {
        return store.get(type, id);
    }

    /** All its resources of a type. */
    public <T extends Resource> List<T> resources(Class<T> type) {
        return store.all(type.getSimpleName()).stream().map(type::cast).toList();
    }

    /**
     * A session on record.
     *
     * @param group id of the Group
     * @param visit as it was told last
     */
    public record RecordedVisit(String group, GroupVisitRequest visit) {}

    private void recorded(int visits) {
        if (visits == unplugAfter) {
            plugged = false;
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            byte[] body = exchange.getRequestBody().readAllBytes();
            hangUpIfUnplugged();
            takeTime();
            if (next(notLetIn)) {
                exchange.sendResponseHeaders(NOT_LET_IN, -1);
                return;
            }
            if (next(busy)) {
                exchange.getResponseHeaders().add("Retry-After", Long.toString(retryAfter.toSeconds()));
                exchange.sendResponseHeaders(BUSY, -1);
                return;
            }
            Answer answer = routes.answer(Call.of(exchange, BASE, new String(body, StandardCharsets.UTF_8)));
            hangUpIfUnplugged();
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", answer.contentType());
            if (answer.location() != null) {
                exchange.getResponseHeaders().add("Content-Location", answer.location());
            }
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static boolean next(AtomicInteger left) {
        return left.getAndUpdate(times -> Math.max(0, times - 1)) > 0;
    }

    private void hangUpIfUnplugged() throws IOException {
        if (!plugged) {
            throw new IOException("unplugged");
        }
    }

    private void takeTime() throws IOException {
        try {
            Thread.sleep(slow.toMillis());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            throw new IOException("closed", closed);
        }
    }

    /** Stops it; what it had is gone. */
    @Override
    public void close() {
        server.stop(0);
    }
}
