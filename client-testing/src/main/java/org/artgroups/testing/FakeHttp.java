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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.testing.Failures.Kind;

/** The port of a fake server: answers over HTTP, fails on demand, and remembers what it received. Safe for use by many threads. */
final class FakeHttp implements AutoCloseable {
    static final String BASE = "/fhir";

    /** For all of them, as HL7's engine takes a while to get ready in each thread. */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "fake-art-groups");
        thread.setDaemon(true);
        return thread;
    });

    private final HttpServer server;
    private final Failures failures;
    private final Function<Call, Answer> answers;
    private final Clock clock;
    private final List<ReceivedRequest> received = new CopyOnWriteArrayList<>();

    /** @param port 0 for a free one */
    FakeHttp(int port, Failures failures, Function<Call, Answer> answers, Clock clock) {
        this.failures = failures;
        this.answers = answers;
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(THREADS);
        server.createContext("/", this::serve);
    }

    void start() {
        server.start();
    }

    /** The address of a path of this server. */
    String address(String path) {
        InetSocketAddress at = server.getAddress();
        try {
            return new URI("http", null, at.getHostString(), at.getPort(), path, null, null).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Serves what is below a path by itself: never fails, and is no request received. */
    void control(String path, Function<Call, Answer> control) {
        server.createContext(path, exchange -> {
            try (exchange) {
                send(exchange, control.apply(Call.of(exchange, "", body(exchange))));
            }
        });
    }

    List<ReceivedRequest> received() {
        return List.copyOf(received);
    }

    void forget() {
        received.clear();
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = body(exchange);
            String path = exchange.getRequestURI().toString().replaceFirst("^" + BASE + "/?", "");
            ReceivedRequest request = new ReceivedRequest(clock.instant(), exchange.getRequestMethod(), path, body, 0);
            int place = remember(request);
            int status = answer(exchange, body);
            received.set(
                    Math.min(place, received.size() - 1),
                    new ReceivedRequest(request.at(), request.method(), request.path(), body, status));
        }
    }

    private synchronized int remember(ReceivedRequest request) {
        received.add(request);
        return received.size() - 1;
    }

    private int answer(HttpExchange exchange, String body) throws IOException {
        hangUpIfUnplugged();
        takeTime();
        Kind failure = failures.before();
        if (failure != null) {
            return fail(exchange, failure);
        }
        Answer answer = answers.apply(Call.of(exchange, BASE, body));
        hangUpIfUnplugged();
        if (failures.take(Kind.RESET_AFTER_COMMIT)) {
            throw new IOException("reset after commit");
        }
        if (failures.take(Kind.HALF_ANSWER)) {
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            head(exchange, answer);
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
            exchange.getResponseBody().flush();
            throw new IOException("half an answer");
        }
        return send(exchange, answer);
    }

    private int fail(HttpExchange exchange, Kind failure) throws IOException {
        if (failure == Kind.CONFLICT) {
            return send(
                    exchange,
                    Answer.of(new ProblemException(
                            Problem.EDIT_CONFLICT,
                            "",
                            "others are writing the same at the same moment; send it again")));
        }
        if (failure == Kind.BUSY || failure == Kind.TOO_MANY_REQUESTS) {
            exchange.getResponseHeaders()
                    .add("Retry-After", Long.toString(failures.retryAfter().toSeconds()));
        }
        exchange.sendResponseHeaders(failure.status(), -1);
        return failure.status();
    }

    private static int send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        head(exchange, answer);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        return answer.status();
    }

    private static void head(HttpExchange exchange, Answer answer) {
        exchange.getResponseHeaders().add("Content-Type", answer.contentType());
        if (answer.location() != null) {
            exchange.getResponseHeaders().add("Content-Location", answer.location());
        }
    }

    private void hangUpIfUnplugged() throws IOException {
        if (failures.unplugged()) {
            throw new IOException("unplugged");
        }
    }

    private void takeTime() throws IOException {
        try {
            Thread.sleep(failures.slow().toMillis());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            throw new IOException("closed", closed);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
