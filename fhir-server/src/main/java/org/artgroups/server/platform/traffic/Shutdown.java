package org.artgroups.server.platform.traffic;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * The orderly end of the server, before anything else is stopped: it is no longer ready, new requests get 503, and those in flight
 * are waited for. The database is closed last, as a bean that the others depend on.
 */
final class Shutdown implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Shutdown.class);
    private static final long LOOK_EVERY_MILLIS = 50;

    private final ApplicationContext context;
    private final AvailabilityFilter filter;
    private final ShutdownSettings settings;
    private volatile boolean running;

    Shutdown(ApplicationContext context, AvailabilityFilter filter, ShutdownSettings settings) {
        this.context = context;
        this.filter = filter;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        filter.refuse();
        log.info("Stopping: {} requests are in flight, new ones get 503", filter.inFlight());
        Instant now = Instant.now();
        try {
            waitUntil(now.plus(settings.announce()), now.plus(settings.longest()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitUntil(Instant earliest, Instant latest) throws InterruptedException {
        while (Instant.now().isBefore(earliest)
                || (filter.inFlight() > 0 && Instant.now().isBefore(latest))) {
            Thread.sleep(Duration.ofMillis(LOOK_EVERY_MILLIS).toMillis());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The first to be stopped. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
