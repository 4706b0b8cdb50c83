package org.artgroups.server.command;

import java.util.function.ToIntFunction;
import org.artgroups.server.platform.start.StartFailureReporter;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.actuate.autoconfigure.metrics.MetricsAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The server's parts without the server: nothing is started until a command asks for it. */
final class CommandContext {

    private static final int FAILED = 1;

    private CommandContext() {}

    /** Opens it with the settings that a server would have. */
    static ConfigurableApplicationContext open(Class<?> application, String... settings) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties(
                        "logging.level.org.artgroups=warn",
                        // would open the database to measure it
                        "spring.autoconfigure.exclude=" + MetricsAutoConfiguration.class.getName())
                .initializers(CommandContext::withoutRunners)
                .run(settings);
    }

    /** What a server does when it has started (storing the package, the example) is none of a command's business. */
    private static void withoutRunners(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(factory -> {
            for (String runner : factory.getBeanNamesForType(ApplicationRunner.class, true, false)) {
                ((BeanDefinitionRegistry) factory).removeBeanDefinition(runner);
            }
        });
    }

    /** Does something with it; a fault is said as that of a start is. */
    static int use(Class<?> application, String[] settings, ToIntFunction<ConfigurableApplicationContext> work) {
        ConfigurableApplicationContext context;
        try {
            context = open(application, settings);
        } catch (RuntimeException e) {
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
