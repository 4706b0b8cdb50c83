package org.artgroups.server.eligibility;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.CohortEligibilityResponse;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityResponse;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.operations.eligibility.EligibilityHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Assessments of many clients that are fetched later: one job at a time, the others wait. A job belongs to the process that
 * took it and is gone, with its file, when the process ends, a day after it was taken, or when the caller deletes it.
 * Thread-safe.
 */
@Component
class CohortJobs implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(CohortJobs.class);
    private static final int MOST_WAITING = 20;
    private static final Duration KEPT = Duration.ofDays(1);

    private final EligibilityHandler handler;
    private final FhirContext fhirContext;
    private final Clock clock;
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            run -> new Thread(run, "eligibility-job"));

    CohortJobs(EligibilityHandler handler, FhirContext fhirContext, Clock clock) {
        this.handler = handler;
        this.fhirContext = fhirContext;
        this.clock = clock;
        worker.allowCoreThreadTimeOut(true);
    }

    /** One job. Its id is as good as a password: whoever knows it can fetch the result. */
    static final class Job {
        private final String id = UUID.randomUUID().toString();
        private final String asked;
        private final Instant since;
        private final Path file;
        private final AtomicInteger done = new AtomicInteger();
        private volatile @Nullable CohortEligibilityResponse counts;
        private volatile boolean failed;
        private volatile boolean deleted;

        private Job(String asked, Instant since) {
            this.asked = asked;
            this.since = since;
            try {
                this.file = Files.createTempFile("art-groups-eligibility-", ".ndjson");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String id() {
            return id;
        }

        /** The address that was called. */
        String asked() {
            return asked;
        }

        Instant since() {
            return since;
        }

        /** Clients assessed so far. */
        int done() {
            return done.get();
        }

        boolean failed() {
            return failed;
        }

        /** The counts, once all are assessed. */
        @Nullable
        CohortEligibilityResponse counts() {
            return counts;
        }

        /** Every assessment, one a line, once {@link #counts()} is there. */
        Path file() {
            return file;
        }
    }

    /**
     * Takes a request.
     *
     * @param asked the address that was called
     * @throws ProblemException if the model is not known, or too many jobs are waiting
     */
    Job submit(CohortEligibilityRequest request, String asked) {
        deleteOld();
        CohortEligibilityRequest pinned = handler.pinned(request);
        Job job = new Job(asked, clock.instant());
        jobs.put(job.id, job);
        try {
            worker.execute(() -> run(job, pinned));
        } catch (RejectedExecutionException e) {
            delete(job);
            throw new ProblemException(
                    Problem.TOO_BUSY, "", MOST_WAITING + " such questions are waiting already; ask again later");
        }
        return job;
    }

    /** The job of this id; empty if there is none any more. */
    Optional<Job> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** Stops a job if it runs, and forgets it and what it found. */
    void delete(Job job) {
        job.deleted = true;
        jobs.remove(job.id);
        try {
            Files.deleteIfExists(job.file);
        } catch (IOException e) {
            log.warn("The file of eligibility job {} could not be deleted", job.id);
        }
    }

    @Override
    public void destroy() {
        jobs.values().forEach(this::delete);
        worker.shutdownNow();
    }

    private void deleteOld() {
        Instant oldest = clock.instant().minus(KEPT);
        jobs.values().stream().filter(job -> job.since.isBefore(oldest)).forEach(this::delete);
    }

    private void run(Job job, CohortEligibilityRequest request) {
        if (job.deleted) {
            return;
        }
        IParser line = fhirContext.newJsonParser();
        try (BufferedWriter out = Files.newBufferedWriter(job.file)) {
            CohortEligibilityResponse counts = handler.stream(request, assessment -> write(assessment, line, out, job));
            out.flush();
            job.counts = counts;
        } catch (CancellationException e) {
            log.info("Eligibility job {} was deleted before it was done", job.id);
        } catch (IOException | RuntimeException e) {
            job.failed = true;
            log.error("Eligibility job {} failed: {}", job.id, e.getClass().getName());
        }
    }

    private static void write(EligibilityResponse assessment, IParser line, BufferedWriter out, Job job) {
        if (job.deleted) {
            throw new CancellationException();
        }
        try {
            out.write(line.encodeResourceToString(Eligibility.RESPONSE.write(assessment)));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        job.done.incrementAndGet();
    }
}
