package org.artgroups.server.platform.storage;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** The metric {@code artgroups.database.available}: 1 while the database answers, 0 while it does not. */
@Component
class DatabaseMetrics implements MeterBinder {

    private final DatabaseAvailability availability;

    DatabaseMetrics(DatabaseAvailability availability) {
        this.availability = availability;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("artgroups.database.available", () -> availability.isAvailable() ? 1 : 0)
                .register(registry);
    }
}
