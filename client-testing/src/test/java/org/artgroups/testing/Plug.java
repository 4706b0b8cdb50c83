package org.artgroups.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Stands between a client and any server, and can be pulled. */
final class Plug implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpServer server;
    private final URI target;
    private int left = Integer.MAX_VALUE;

    /** @param target the FHIR base of the server */
    Plug(String target) {
        this.target = URI.create(target);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::pass);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + target.getPath();
    }

    /** Passes so many requests on, and the answer to the last of them not back. */
    synchronized void pullAfter(int requests) {
        left = requests;
    }

    synchronized void putBack() {
        left = Integer.MAX_VALUE;
    }

    private synchronized int next() {
        return left > 0 ? --left : -1;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            int next = next();
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (next < 0) {
                throw new IOException("pulled");
            }
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(target.resolve(exchange.getRequestURI()))
                            .header("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"))
                            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (next == 0) {
                throw new IOException("pulled before the answer");
            }
            answer.headers().firstValue("Content-Type").ifPresent(type -> exchange.getResponseHeaders()
                    .add("Content-Type", type));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
