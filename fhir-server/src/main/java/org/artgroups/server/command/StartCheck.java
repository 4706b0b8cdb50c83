package org.artgroups.server.command;

import jakarta.validation.Validation;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.artgroups.server.model.ModelCheck;
import org.artgroups.server.platform.packages.OwnModelsSettings;
import org.artgroups.server.platform.start.StartFailureReporter;
import org.artgroups.server.platform.storage.DatabaseCheck;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.env.Environment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** Everything that could stop a start, looked at in one go: settings, port, database, delivery models. */
final class StartCheck {

    private static final int USUAL_PORT = 8080;
    private static final String OWN_PACKAGES = "org.artgroups.server";

    private final String[] settings;
    private final List<String> faults = new ArrayList<>();

    StartCheck(String... settings) {
        this.settings = settings;
    }

    /**
     * Checks.
     *
     * @param print takes each line as it is known
     * @return every fault
     */
    List<String> run(Consumer<String> print) {
        try (ConfigurableApplicationContext context = CommandContext.open(settings)) {
            StartFailureReporter reporter = new StartFailureReporter(context);
            Environment environment = context.getEnvironment();
            int before = faults.size();
            for (Class<?> type : settingsTypes()) {
                attempt(print, reporter, () -> {
                    bind(environment, type);
                    return "";
                });
            }
            if (faults.size() == before) {
                print.accept("settings: can be used");
            }
            attempt(print, reporter, () -> port(bind(environment, ServerProperties.class)));
            attempt(print, reporter, () -> context.getBean(DatabaseCheck.class).check());
            attempt(print, reporter, () -> {
                ModelCheck.check(bind(environment, OwnModelsSettings.class));
                return "delivery models: can be used";
            });
        } catch (RuntimeException e) {
            // the settings could not even be read; said already, by StartFailureReporter
            faults.add(String.valueOf(e.getMessage()));
        }
        return faults;
    }

    /** The records of the server's settings. */
    static List<Class<?>> settingsTypes() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        List<Class<?>> types = new ArrayList<>();
        scanner.findCandidateComponents(OWN_PACKAGES)
                .forEach(found -> types.add(ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), StartCheck.class.getClassLoader())));
        return types;
    }

    private static <T> T bind(Environment environment, Class<T> type) {
        ConfigurationProperties properties =
                Objects.requireNonNull(AnnotationUtils.findAnnotation(type, ConfigurationProperties.class));
        SpringValidatorAdapter validator = new SpringValidatorAdapter(
                Validation.buildDefaultValidatorFactory().getValidator());
        return Binder.get(environment)
                .bindOrCreate(properties.value(), Bindable.of(type), new ValidationBindHandler(validator));
    }

    private void attempt(Consumer<String> print, StartFailureReporter reporter, Supplier<String> check) {
        try {
            String good = check.get();
            if (!good.isEmpty()) {
                print.accept(good);
            }
        } catch (RuntimeException e) {
            for (String line : reporter.describe(e)) {
                // two parts may need the same setting
                if (!faults.contains(line)) {
                    faults.add(line);
                    print.accept("FAULT: " + line);
                }
            }
        }
    }

    private static String port(ServerProperties server) {
        int port = server.getPort() == null ? USUAL_PORT : server.getPort();
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    server.getAddress() == null
                            ? new InetSocketAddress(port)
                            : new InetSocketAddress(server.getAddress(), port));
            return "port: " + port + " is free";
        } catch (IOException e) {
            throw new PortInUseException(port, e);
        }
    }
}
