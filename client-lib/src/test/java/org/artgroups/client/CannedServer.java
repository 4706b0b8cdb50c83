package org.artgroups.client;

import ca.uhn.fhir.context.FhirContext;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hl7.fhir.r4.model.Resource;

/** A server that gives every request the same answer, and keeps what it was sent. */
public final class CannedServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    /** One request: {@code POST /fhir/Group/7/$group-visit} and its body. */
    public record Sent(String line, String body, Headers headers) {}

    /** How a request is answered. */
    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    public CannedServer(Answer answer) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                sent.add(new Sent(
                        exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                        body,
                        exchange.getRequestHeaders()));
                answer.to(exchange);
            }
        });
        server.start();
    }

    public static CannedServer answering(int status, Resource resource) {
        String json = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
        return answering(status, "application/fhir+json", json);
    }

    public static CannedServer answering(int status, String contentType, String body) {
        return new CannedServer(answer(status, contentType, body));
    }

    /** Gives each request the next answer, and the last one ever after. */
    public static CannedServer inTurn(Answer... answers) {
        Deque<Answer> left = new ConcurrentLinkedDeque<>(List.of(answers));
        return new CannedServer(exchange -> {
            Answer next = left.size() > 1 ? left.remove() : left.element();
            next.to(exchange);
        });
    }

    public static Answer answer(int status, Resource resource) {
        String json = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
        return answer(status, "application/fhir+json", json);
    }

    /** An answer in full; headers are names and values in turn. */
    public static Answer answer(int status, String contentType, String body, String... headers) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", contentType);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** Hangs up instead of answering, or in the middle of it. */
    public static Answer hangUp(String begun) {
        return exchange -> {
            if (!begun.isEmpty()) {
                exchange.getResponseHeaders().add("Content-Type", "application/fhir+ndjson");
                exchange.sendResponseHeaders(200, begun.length() + 1000L);
                exchange.getResponseBody().write(begun.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
            throw new IOException("hung up");
        };
    }

    public String url() {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/fhir";
    }

    public List<Sent> sent() {
        return sent;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
