package org.artgroups.server.platform.observe;

import ca.uhn.fhir.batch2.model.StatusEnum;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.artgroups.server.platform.storage.DatabaseAvailability;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many of HAPI's jobs (indexing, export) wait or run: looked up every few seconds, not whenever somebody asks. */
@Component
class JobMetrics implements DisposableBean {

    static final String JOBS = "artgroups.jobs";

    private static final Logger log = LoggerFactory.getLogger(JobMetrics.class);
    private static final List<StatusEnum> SHOWN = List.of(StatusEnum.QUEUED, StatusEnum.IN_PROGRESS, StatusEnum.FAILED);
    private static final long EVERY_MILLIS = 10_000;

    private final JdbcClient jdbc;
    private final DatabaseAvailability database;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "job-metrics");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Map<StatusEnum, Integer> counts = Map.of();

    JobMetrics(JdbcClient jdbc, DatabaseAvailability database, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.database = database;
        for (StatusEnum status : SHOWN) {
            Gauge.builder(JOBS, () -> counts.getOrDefault(status, 0))
                    .tag("status", status.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        Future<?> unused = looking.scheduleWithFixedDelay(this::count, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        looking.shutdownNow();
    }

    private void count() {
        if (!database.isAvailable()) {
            return;
        }
        try {
            Map<StatusEnum, Integer> found = new EnumMap<>(StatusEnum.class);
            jdbc.sql("select stat, count(*) from public.bt2_job_instance group by stat")
                    .query((row, number) -> found.put(StatusEnum.valueOf(row.getString(1)), row.getInt(2)))
                    .list();
            counts = found;
        } catch (DataAccessException e) {
            log.debug("Jobs are not counted this time ({})", e.getClass().getSimpleName());
        }
    }
}
