package org.artgroups.server.platform.observe;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.instance.model.api.IBaseOperationOutcome;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what the operations answered: sessions, eligibility by outcome, what was refused and why. Thread-safe. */
@Interceptor
@Component
public class OperationMetrics {

    static final String SESSIONS = "artgroups.sessions";
    static final String ELIGIBILITY = "artgroups.eligibility";
    static final String UNKNOWN = "artgroups.criteria.unknown";
    static final String REFUSALS = "artgroups.refusals";

    private static final String GROUP_VISIT = "$group-visit";
    private static final String ELIGIBLE = "$eligibility";
    private static final String NONE = "none";

    private final MeterRegistry registry;

    OperationMetrics(MeterRegistry registry) {
        this.registry = registry;
        // there from the beginning, so that a graph begins at zero
        registry.counter(SESSIONS, "result", "recorded");
        registry.counter(SESSIONS, "result", "replayed");
        registry.counter(ELIGIBILITY, "outcome", NONE);
        registry.counter(UNKNOWN, "criterion", NONE);
        registry.counter(REFUSALS, "operation", NONE, "problem", NONE);
    }

    /** Counts an answer. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void answered(RequestDetails request, @Nullable IBaseResource answer) {
        String operation = Objects.requireNonNullElse(request.getOperation(), NONE);
        if (!(answer instanceof Parameters parameters)) {
            return;
        }
        if (operation.equals(GROUP_VISIT)) {
            boolean replayed = parameters.hasParameter("replayed") && parameters.getParameterBool("replayed");
            registry.counter(SESSIONS, "result", replayed ? "replayed" : "recorded")
                    .increment();
        } else if (operation.equals(ELIGIBLE)) {
            parameters.getParameter().forEach(this::countAssessment);
        }
    }

    private void countAssessment(ParametersParameterComponent assessment) {
        for (ParametersParameterComponent part : assessment.getPart()) {
            if (part.getName().equals("outcome") && part.hasValue()) {
                registry.counter(ELIGIBILITY, "outcome", part.getValue().primitiveValue())
                        .increment();
            } else if (part.getName().equals("criterion")) {
                countUnknown(part);
            }
        }
    }

    private void countUnknown(ParametersParameterComponent criterion) {
        String code = null;
        boolean unknown = false;
        for (ParametersParameterComponent part : criterion.getPart()) {
            if (part.getName().equals("code") && part.hasValue()) {
                code = part.getValue().primitiveValue();
            }
            unknown |= part.getName().equals("verdict")
                    && part.hasValue()
                    && "unknown".equals(part.getValue().primitiveValue());
        }
        if (unknown && code != null) {
            registry.counter(UNKNOWN, "criterion", code).increment();
        }
    }

    /** Counts a refusal by the problem of its first issue. */
    @Hook(Pointcut.SERVER_OUTGOING_FAILURE_OPERATIONOUTCOME)
    public void refused(@Nullable RequestDetails request, @Nullable IBaseOperationOutcome outcome) {
        String operation = request == null || request.getOperation() == null ? NONE : request.getOperation();
        String problem = outcome instanceof OperationOutcome known
                ? ProblemException.fromOutcome(known)
                        .map(found -> found.faults().get(0).problem().code())
                        .orElse("other")
                : "other";
        registry.counter(REFUSALS, "operation", operation.startsWith("$") ? operation : NONE, "problem", problem)
                .increment();
    }
}
