package org.artgroups.testing;

import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.testing.FakeArtGroups.RecordedVisit;
import org.hl7.fhir.r4.model.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;

/** Takes each request to what answers it, one after the other. Safe for use by many threads. */
final class Routes {
    private static final Logger log = LoggerFactory.getLogger(FakeArtGroups.class);

    private final Store store;
    private final ServedOperations operations;
    private final PlainFhir plain;
    private final IntConsumer recorded;

    /** @param recorded hears how many sessions are on record when there is one more */
    Routes(Store store, Models models, Clock clock, IntConsumer recorded) {
        this.store = store;
        this.operations = new ServedOperations(store, models, clock);
        this.plain = new PlainFhir(store);
        this.recorded = recorded;
    }

    /** Goes by the models that there are from now on. */
    void renew() {
        operations.renew();
    }

    void loadExample() {
        operations.loadExample();
    }

    List<RecordedVisit> visits() {
        return operations.visits();
    }

    List<String> members(String group, LocalDate day) {
        return operations.members(group, day);
    }

    Answer answer(Call call) {
        try {
            return store.atOnce(() -> routed(call));
        } catch (ProblemException problem) {
            return Answer.of(problem);
        } catch (ResourceVersionConflictException | DataIntegrityViolationException conflict) {
            return Answer.of(new ProblemException(
                    Problem.EDIT_CONFLICT, "", "something else is on record under the same key; read it first"));
        } catch (RuntimeException unforeseen) {
            log.error("The fake failed at {} {}", call.method(), String.join("/", call.path()), unforeseen);
            return Answer.of(new ProblemException(
                    Problem.UNEXPECTED, "", "the fake failed; the test's log has where: " + unforeseen.getMessage()));
        }
    }

    private Answer routed(Call call) {
        if (call.last().startsWith("$")) {
            int before = sessions(call);
            Answer answer = operations.answer(call);
            int after = sessions(call);
            if (after > before) {
                recorded.accept(after);
            }
            return answer;
        }
        return !call.path().isEmpty() && call.path().get(0).equals(Jobs.PATH)
                ? operations.jobs().answer(call)
                : plain.answer(call);
    }

    private int sessions(Call call) {
        return call.last().equals(Operations.GROUP_VISIT)
                ? store.count(resource -> resource instanceof Binary record
                        && record.getSecurityContext().hasReference())
                : 0;
    }
}
