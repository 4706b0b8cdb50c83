package org.artgroups.server.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code health}: whether the server on this machine takes requests; the health check of the image, which has no curl. */
@Command(name = "health", description = "End with 0 if the server on this machine is ready to take requests.")
final class HealthCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int WITHIN_MILLIS = 5_000;
    private static final String REQUEST =
            "GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @Option(names = "--port", description = "Its port (${DEFAULT-VALUE}).", defaultValue = "${env:SERVER_PORT:-8080}")
    private int port;

    @Override
    public Integer call() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WITHIN_MILLIS);
            socket.setSoTimeout(WITHIN_MILLIS);
            socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.startsWith("HTTP/1.1 200") ? 0 : FAILED;
        } catch (IOException e) {
            return FAILED;
        }
    }
}
