package org.artgroups.server.command;

import java.util.function.ToIntFunction;
import org.artgroups.server.platform.start.StartFailureReporter;
import org.artgroups.server.platform.storage.DatabaseOnly;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The database without the server, with the settings that the server would have: nothing is opened until it is asked for. */
final class CommandContext {

    private static final int FAILED = 1;

    private CommandContext() {}

    /** Opens it. */
    static ConfigurableApplicationContext open(String... settings) {
        return new SpringApplicationBuilder(DatabaseOnly.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties("logging.level.org.artgroups=warn")
                .run(settings);
    }

    /** Does something with it; a fault is said as that of a start is. */
    static int use(String[] settings, ToIntFunction<ConfigurableApplicationContext> work) {
        ConfigurableApplicationContext context;
        try {
            context = open(settings);
        } catch (RuntimeException e) {
            // said already, by StartFailureReporter
            return FAILED;
        }
        try (context) {
            return work.applyAsInt(context);
        } catch (RuntimeException e) {
            new StartFailureReporter(context).reportException(e);
            return FAILED;
        }
    }
}
