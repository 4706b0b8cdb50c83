package org.artgroups.testing;

import ca.uhn.fhir.context.FhirContext;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What goes back over HTTP.
 *
 * @param location where the rest of it is fetched; null if this is all
 */
record Answer(int status, String contentType, String body, @Nullable String location) {
    private static final int OK = 200;

    Answer(int status, String contentType, String body) {
        this(status, contentType, body, null);
    }

    static Answer of(Resource resource) {
        return of(OK, resource);
    }

    static Answer of(int status, Resource resource) {
        return new Answer(status, "application/fhir+json", json(resource));
    }

    static Answer of(ProblemException problem) {
        return of(problem.status(), problem.toOutcome());
    }

    static String json(Resource resource) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
    }
}
