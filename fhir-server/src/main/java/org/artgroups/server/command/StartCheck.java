package org.artgroups.server.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.server.platform.start.StartFailureReporter;
import org.artgroups.server.platform.storage.DatabaseCheck;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Everything that could stop a start, looked at in one go: settings, port, database, delivery models. */
final class StartCheck {

    private static final int USUAL_PORT = 8080;

    private final Class<?> application;
    private final String[] settings;
    private final List<String> faults = new ArrayList<>();

    StartCheck(Class<?> application, String... settings) {
        this.application = application;
        this.settings = settings;
    }

    /**
     * Checks.
     *
     * @param print takes each line as it is known
     * @return every fault
     */
    List<String> run(Consumer<String> print) {
        try (ConfigurableApplicationContext context = CommandContext.open(application, settings)) {
            StartFailureReporter reporter = new StartFailureReporter(context);
            ConfigurableListableBeanFactory beans = context.getBeanFactory();
            int before = faults.size();
            for (String name : beans.getBeanNamesForAnnotation(ConfigurationProperties.class)) {
                Class<?> type = beans.getType(name);
                if (type != null && type.getName().startsWith(application.getPackageName())) {
                    attempt(print, reporter, () -> {
                        beans.getBean(name);
                        return "";
                    });
                }
            }
            if (faults.size() == before) {
                print.accept("settings: can be used");
            }
            attempt(print, reporter, () -> port(beans.getBean(ServerProperties.class)));
            attempt(print, reporter, () -> beans.getBean(DatabaseCheck.class).check());
            attempt(print, reporter, () -> {
                beans.getBean(DeliveryModels.class);
                return "delivery models: can be used";
            });
        } catch (RuntimeException e) {
            // the settings could not even be read; said already
            faults.add(String.valueOf(e.getMessage()));
        }
        return faults;
    }

    private void attempt(Consumer<String> print, StartFailureReporter reporter, Supplier<String> check) {
        try {
            String good = check.get();
            if (!good.isEmpty()) {
                print.accept(good);
            }
        } catch (RuntimeException e) {
            List<String> lines = reporter.describe(e);
            faults.addAll(lines);
            lines.forEach(line -> print.accept("FAULT: " + line));
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
