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
 * Deletes a resource only in the version that its sender has seen, where they say which ({@code If-Match}), and makes none where
 * they say that there is one. HAPI looks at it on updates of what is on record alone. Thread-safe.
 */
@Interceptor
@Component
class StatedVersion {

    private static final String STATED = StatedVersion.class.getName();

    /** Notes which version the entries of a Bundle say they delete or update. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void note(IBaseBundle processed, RequestDetails caller) {
        Map<String, String> stated = new HashMap<>();
        for (BundleEntryComponent entry : ((Bundle) processed).getEntry()) {
            HTTPVerb method = entry.getRequest().getMethod();
            if ((method == HTTPVerb.DELETE || method == HTTPVerb.PUT)
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
        String version = stated(resource, caller, RestOperationTypeEnum.DELETE);
        if (version != null
                && !version.replaceAll("[W/\" ]", "")
                        .equals(resource.getIdElement().getVersionIdPart())) {
            throw new ProblemException(
                    Problem.PRECONDITION_FAILED,
                    Constants.HEADER_IF_MATCH,
                    "is not the version on record; read the resource again");
        }
    }

    /** Refuses to make a resource of which the sender says that they have seen a version. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void checkNew(IBaseResource resource, @Nullable RequestDetails caller) {
        if (caller != null && stated(resource, caller, RestOperationTypeEnum.UPDATE) != null) {
            throw new ProblemException(
                    Problem.PRECONDITION_FAILED, Constants.HEADER_IF_MATCH, "there is no such resource on record");
        }
    }

    /** The version that the sender says is on record; null if they say none. */
    private static @Nullable String stated(
            IBaseResource resource, RequestDetails caller, RestOperationTypeEnum interaction) {
        if (caller.getRestOperationType() == interaction) {
            return caller.getHeader(Constants.HEADER_IF_MATCH);
        }
        return caller.getUserData().get(STATED) instanceof Map<?, ?> stated
                ? (String) stated.get(
                        resource.fhirType() + "/" + resource.getIdElement().getIdPart())
                : null;
    }
}
