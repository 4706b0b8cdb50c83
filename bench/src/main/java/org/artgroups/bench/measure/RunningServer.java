package org.artgroups.bench.measure;

import java.nio.file.Path;
import org.artgroups.server.ArtGroupsServer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

/** The server in this process, on a port of its own, with the data of a directory. */
public final class RunningServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Path data;

    private RunningServer(ConfigurableApplicationContext context, Path data) {
        this.context = context;
        this.data = data;
    }

    /**
     * Starts it.
     *
     * @param data where PostgreSQL keeps its data; made if it is not there
     */
    public static RunningServer start(Path data) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(ArtGroupsServer.class)
                .run("--server.port=0", "--artgroups.database.data-directory=" + data.toAbsolutePath());
        return new RunningServer(context, data);
    }

    /** A part of the server. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** The FHIR base. */
    public String base() {
        return UriComponentsBuilder.newInstance()
                .scheme("http")
                .host("localhost")
                .port(((ServletWebServerApplicationContext) context)
                        .getWebServer()
                        .getPort())
                .path("/fhir")
                .toUriString();
    }

    /** PostgreSQL's data directory. */
    public Path data() {
        return data;
    }

    @Override
    public void close() {
        context.close();
    }
}
