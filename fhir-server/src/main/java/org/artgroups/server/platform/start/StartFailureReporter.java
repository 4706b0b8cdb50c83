package org.artgroups.server.platform.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/**
 * Says why a start failed in at most five lines, the reason first. The stack trace is logged at level debug of this class.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class StartFailureReporter implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger(StartFailureReporter.class);
    private static final int MOST_LINES = 5;
    private static final String UNFORESEEN =
            "Start again with LOGGING_LEVEL_ORG_ARTGROUPS_SERVER_PLATFORM_START=debug to see where it happened.";

    private final List<FailureAnalyzer> analyzers;

    /** Called by Spring Boot. */
    public StartFailureReporter(@Nullable ConfigurableApplicationContext context) {
        ArgumentResolver arguments = ArgumentResolver.none();
        if (context != null) {
            arguments = arguments
                    .and(BeanFactory.class, context.getBeanFactory())
                    .and(Environment.class, context.getEnvironment());
        }
        this.analyzers = SpringFactoriesLoader.forDefaultResourceLocation(StartFailureReporter.class.getClassLoader())
                .load(FailureAnalyzer.class, arguments, FailureHandler.handleMessage((message, failure) -> {}));
    }

    @Override
    public boolean reportException(Throwable failure) {
        log.error("{}", String.join(System.lineSeparator(), lines(failure)));
        log.debug("The start failed", failure);
        return true;
    }

    /** The lines an operator reads. */
    List<String> lines(Throwable failure) {
        FailureAnalysis analysis = analysis(failure);
        List<String> lines = new ArrayList<>(describe(failure));
        lines.set(0, "ART Groups does not start: " + lines.get(0));
        String action = Objects.requireNonNullElse(analysis.getAction(), "")
                .replaceAll("\\s+", " ")
                .strip();
        int room = MOST_LINES - (action.isEmpty() ? 0 : 1);
        if (lines.size() > room) {
            int left = lines.size() - room + 1;
            lines.subList(room - 1, lines.size()).clear();
            lines.add("and " + left + " more: start with --check to see all of them");
        }
        if (!action.isEmpty()) {
            lines.add(action);
        }
        return lines;
    }

    /** Every fault that a failure tells of, a line each. */
    public List<String> describe(Throwable failure) {
        return analysis(failure)
                .getDescription()
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList();
    }

    private FailureAnalysis analysis(Throwable failure) {
        for (FailureAnalyzer analyzer : analyzers) {
            try {
                FailureAnalysis analysis = analyzer.analyze(failure);
                if (analysis != null) {
                    return analysis;
                }
            } catch (RuntimeException | LinkageError e) {
                log.debug(
                        "{} is about a library that is not here",
                        analyzer.getClass().getName());
            }
        }
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage();
        String words = message == null
                ? "an unforeseen fault"
                : message.lines().findFirst().orElse("an unforeseen fault");
        return new FailureAnalysis(words, UNFORESEEN, failure);
    }
}
