package org.artgroups.testing;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.artgroups.fhir.eligibility.CohortEligibilityResponse;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.utilities.json.model.JsonArray;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;

/**
 * Questions about many clients that are to be answered later ({@code Prefer: respond-async}). They are answered at once, and
 * fetched as from the real server; nothing is ever found not to be ready. Safe for use by many threads.
 */
final class Jobs {
    /** Where answers are fetched, beside the FHIR base. */
    static final String PATH = "jobs";

    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final String COUNTS = "counts.ndjson";
    private static final String ASSESSMENTS = "assessments.ndjson";

    private final Clock clock;
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();

    private record Job(CohortEligibilityResponse counts, String lines, String asked, String since) {}

    Jobs(Clock clock) {
        this.clock = clock;
    }

    /** Keeps the answer to a question. */
    Answer take(Call call, CohortEligibilityResponse counts, String lines) {
        String id = UUID.randomUUID().toString();
        String since = new InstantType(java.util.Date.from(clock.instant())).getValueAsString();
        jobs.put(id, new Job(counts, lines, call.address("fhir", String.join("/", call.path())), since));
        return new Answer(ACCEPTED, "application/json", "", call.address(PATH, id));
    }

    /** What became of one, one of its files, or that it is forgotten. */
    Answer answer(Call call) {
        String id = call.path().size() > 1 ? call.path().get(1) : "";
        Job job = call.method().equals("DELETE") ? jobs.remove(id) : jobs.get(id);
        if (job == null) {
            throw new ProblemException(
                    Problem.UNKNOWN_JOB,
                    "",
                    "there is no answer at this address: it was never given, is not ready, or was forgotten");
        }
        if (call.method().equals("DELETE")) {
            return new Answer(ACCEPTED, "application/json", "");
        }
        return switch (call.last()) {
            case COUNTS ->
                new Answer(
                        OK,
                        "application/fhir+ndjson",
                        Answer.json(Eligibility.COHORT_RESPONSE.write(job.counts())) + "\n");
            case ASSESSMENTS -> new Answer(OK, "application/fhir+ndjson", job.lines());
            default -> new Answer(OK, "application/json", manifest(job, call.address(PATH, id)));
        };
    }

    private static String manifest(Job job, String here) {
        JsonObject manifest = new JsonObject();
        manifest.add("transactionTime", job.since());
        manifest.add("request", job.asked());
        manifest.add("requiresAccessToken", false);
        JsonArray output = new JsonArray();
        output.add(file(here + "/" + COUNTS, 1));
        output.add(file(here + "/" + ASSESSMENTS, job.counts().total()));
        manifest.add("output", output);
        manifest.add("error", new JsonArray());
        return JsonParser.compose(manifest, false);
    }

    private static JsonObject file(String url, int count) {
        JsonObject file = new JsonObject();
        file.add("type", "Parameters");
        file.add("url", url);
        file.add("count", count);
        return file;
    }
}
