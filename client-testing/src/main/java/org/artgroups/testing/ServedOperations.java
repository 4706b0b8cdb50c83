package org.artgroups.testing;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.artgroups.decisions.standing.Member;
import org.artgroups.decisions.visit.SessionRecord;
import org.artgroups.fhir.ArtOperations;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.OperationDescriptor;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.Register;
import org.artgroups.fhir.register.RegisterRequest;
import org.artgroups.fhir.register.SheetReader;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.operations.OperationDispatcher;
import org.artgroups.operations.OperationHandlers;
import org.artgroups.operations.example.ExampleLoader;
import org.artgroups.operations.register.RegisterHandler;
import org.artgroups.testing.FakeArtGroups.RecordedVisit;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Encounter;
import org.jspecify.annotations.Nullable;

/** The real server's handlers over a fake's store, and what it serves beside Parameters: tables, lines, answers for later. Safe for use by many threads. */
final class ServedOperations {
    private static final int OK = 200;

    private final Store store;
    private final Models models;
    private final Clock clock;
    private final Jobs jobs;

    private @Nullable OperationHandlers handlers;

    ServedOperations(Store store, Models models, Clock clock) {
        this.store = store;
        this.models = models;
        this.clock = clock;
        this.jobs = new Jobs(clock);
    }

    /** Made when the first asks, and anew after a model was added. */
    private synchronized OperationHandlers handlers() {
        store.tables();
        if (handlers == null) {
            handlers = new OperationHandlers(
                    store.tables().jdbc(),
                    new SaidFacts(store),
                    models.all(),
                    new PinningAssessor(store),
                    Definitions.plausibility(),
                    FhirContext.forR4Cached(),
                    false,
                    clock);
        }
        return handlers;
    }

    /** Goes by what there is from now on. */
    synchronized void renew() {
        handlers = null;
    }

    void loadExample() {
        new ExampleLoader(handlers().visits(), () -> store, FhirContext.forR4Cached(), clock).load();
    }

    Jobs jobs() {
        return jobs;
    }

    List<String> members(String group, LocalDate day) {
        return store.atOnce(() -> handlers().standings().members(List.of(group), day).stream()
                .map(Member::client)
                .toList());
    }

    /** The sessions on record, in the order in which they came. */
    List<RecordedVisit> visits() {
        return store.all("Binary").stream()
                .map(Binary.class::cast)
                .filter(record -> record.getSecurityContext().hasReference())
                .flatMap(record -> visit(record).stream())
                .toList();
    }

    private Optional<RecordedVisit> visit(Binary record) {
        return store.read(
                        Encounter.class,
                        record.getSecurityContext().getReferenceElement().getIdPart())
                .map(session -> new RecordedVisit(
                        session.getSubject().getReferenceElement().getIdPart(),
                        SessionRecord.read(record, FhirContext.forR4Cached()).request()));
    }

    Answer answer(Call call) {
        String on = call.path().get(0);
        String id = call.path().size() > 2 ? call.path().get(1) : "";
        OperationDescriptor<?, ?> operation = ArtOperations.find(call.last(), on, !id.isEmpty())
                .orElseThrow(() -> new ProblemException(
                        Problem.NOT_SUPPORTED,
                        "",
                        "the fake does not know " + call.last() + "; try it with the real server"));
        if (call.method().equals("GET") && operation.writes()) {
            throw new ProblemException(Problem.NOT_SUPPORTED, "", operation.name() + " is by POST");
        }
        if (operation == Eligibility.COHORT_OPERATION) {
            return cohort(call);
        }
        if (operation == Register.OPERATION && call.wants("csv")) {
            RegisterRequest asked = call.input().read(Register.REQUEST);
            return new Answer(
                    OK,
                    "text/csv;charset=UTF-8",
                    RegisterHandler.table(handlers().registers().register(id, asked, store), asked));
        }
        if (operation == GroupVisit.OPERATION && call.says("Content-Type", "text/csv")) {
            return Answer.of(GroupVisit.RESPONSE.write(handlers()
                    .visits()
                    .record(id, SheetReader.read(call.body().getBytes(StandardCharsets.UTF_8)), store)));
        }
        return Answer.of(new OperationDispatcher(handlers()).answer(operation, id, call.input(), store));
    }

    private Answer cohort(Call call) {
        CohortEligibilityRequest asked = call.input().read(Eligibility.COHORT_REQUEST);
        if (call.says("Prefer", "respond-async")) {
            return jobs.take(call, handlers().eligibility().count(asked), lines(asked));
        }
        return call.wants("ndjson")
                ? new Answer(OK, "application/fhir+ndjson", lines(asked))
                : Answer.of(Eligibility.COHORT_RESPONSE.write(
                        handlers().eligibility().count(asked)));
    }

    private String lines(CohortEligibilityRequest asked) {
        StringBuilder lines = new StringBuilder();
        handlers().eligibility().stream(
                asked, assessment -> lines.append(Answer.json(Eligibility.RESPONSE.write(assessment)))
                        .append('\n'));
        return lines.toString();
    }
}
