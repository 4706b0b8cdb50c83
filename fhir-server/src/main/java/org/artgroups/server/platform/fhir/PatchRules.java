package org.artgroups.server.platform.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;

/** What is wrong with a JSON Patch before it is tried (RFC 6902). */
final class PatchRules {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> STEPS = Set.of("add", "remove", "replace", "move", "copy", "test");
    private static final Set<String> WITH_VALUE = Set.of("add", "replace", "test");
    private static final Set<String> WITH_SOURCE = Set.of("move", "copy");

    private PatchRules() {}

    /** @throws ProblemException with everything that is wrong */
    static void check(byte[] body) {
        JsonNode patch;
        try {
            patch = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new ProblemException(Problem.MALFORMED, "", "this is not JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!patch.isArray()) {
            throw new ProblemException(Problem.MALFORMED, "", "a JSON Patch is a list of steps");
        }
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < patch.size(); i++) {
            check(patch.get(i), "[" + i + "].", faults);
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
    }

    private static void check(JsonNode step, String at, List<Fault> faults) {
        String does = step.path("op").asText();
        if (!STEPS.contains(does)) {
            faults.add(new Fault(
                    Problem.MALFORMED,
                    at + "op",
                    "is one of " + String.join(", ", STEPS.stream().sorted().toList())));
        }
        pointer(step, at, "path", faults);
        if (WITH_SOURCE.contains(does)) {
            pointer(step, at, "from", faults);
        }
        if (WITH_VALUE.contains(does) && !step.has("value")) {
            faults.add(new Fault(Problem.REQUIRED, at + "value", "is required"));
        }
    }

    private static void pointer(JsonNode step, String at, String name, List<Fault> faults) {
        String pointer = step.path(name).isTextual() ? step.path(name).asText() : null;
        if (pointer == null) {
            faults.add(new Fault(Problem.REQUIRED, at + name, "is required"));
        } else if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            faults.add(new Fault(Problem.MALFORMED, at + name, "begins with /"));
        }
    }
}
