package org.artgroups.client;

import ca.uhn.fhir.context.FhirContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hl7.fhir.r4.model.Resource;

/** A server that gives every request the same answer, and keeps what it was sent. */
final class CannedServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    /** One request: {@code POST /fhir/Group/7/$group-visit} and its body. */
    record Sent(String line, String body) {}

    /** How a request is answered. */
    @FunctionalInterface
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    CannedServer(Answer answer) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                sent.add(new Sent(exchange.getRequestMethod() + " " + exchange.getRequestURI(), body));
                answer.to(exchange);
            }
        });
        server.start();
    }

    static CannedServer answering(int status, Resource resource) {
        String json = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
        return answering(status, "application/fhir+json", json);
    }

    static CannedServer answering(int status, String contentType, String body) {
        return new CannedServer(exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", contentType);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    String url() {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/fhir";
    }

    List<Sent> sent() {
        return sent;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
