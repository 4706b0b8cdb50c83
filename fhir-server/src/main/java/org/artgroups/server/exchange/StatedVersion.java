package org.artgroups.server.exchange;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashMap;
import java.util.Map;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Deletes a resource only in the version that its sender has seen, where they say which ({@code If-Match}). HAPI looks at it on
 * updates alone. Thread-safe.
 */
@Interceptor
@Component
class StatedVersion {

    private static final String STATED = StatedVersion.class.getName();

    /** Notes which version the entries of a Bundle say they delete. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void note(IBaseBundle processed, RequestDetails caller) {
        Map<String, String> stated = new HashMap<>();
        for (BundleEntryComponent entry : ((Bundle) processed).getEntry()) {
            if (entry.getRequest().getMethod() == HTTPVerb.DELETE
                    && entry.getRequest().hasIfMatch()) {
                stated.put(entry.getRequest().getUrl(), entry.getRequest().getIfMatch());
            }
        }
        caller.getUserData().put(STATED, stated);
    }

    /** Refuses to delete another version. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    public void check(IBaseResource resource, @Nullable RequestDetails caller) {
        if (caller == null) {
            return;
        }
        String version = caller.getRestOperationType() == RestOperationTypeEnum.DELETE
                ? caller.getHeader(Constants.HEADER_IF_MATCH)
                : null;
        if (version == null && caller.getUserData().get(STATED) instanceof Map<?, ?> stated) {
            version = (String) stated.get(
                    resource.fhirType() + "/" + resource.getIdElement().getIdPart());
        }
        if (version != null
                && !version.replaceAll("[W/\" ]", "")
                        .equals(resource.getIdElement().getVersionIdPart())) {
            throw new ProblemException(
                    Problem.PRECONDITION_FAILED,
                    Constants.HEADER_IF_MATCH,
                    "is not the version on record; read the resource again");
        }
    }
}
