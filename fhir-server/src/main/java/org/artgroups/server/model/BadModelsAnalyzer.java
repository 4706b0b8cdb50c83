package org.artgroups.server.model;

import org.artgroups.decisions.model.BadModelsException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in plain words, without a stack trace, why the server does not start on these delivery models. */
final class BadModelsAnalyzer extends AbstractFailureAnalyzer<BadModelsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BadModelsException cause) {
        return new FailureAnalysis(
                "the delivery models have faults:\n" + cause.getMessage(),
                "Correct the files in artgroups.models.directory and the values in artgroups.models.parameters.",
                cause);
    }
}
