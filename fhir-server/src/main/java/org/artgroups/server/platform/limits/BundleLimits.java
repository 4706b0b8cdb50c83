package org.artgroups.server.platform.limits;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the queries within a batch or transaction to what a query of its own may be. */
@Interceptor
@Component
public class BundleLimits {

    private final QueryLimits queries;

    BundleLimits(LimitSettings limits) {
        this.queries = new QueryLimits(limits.parameters());
    }

    /** Checks the addresses of the entries. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void check(RequestDetails request) {
        if (request.getResource() instanceof Bundle bundle) {
            for (BundleEntryComponent entry : bundle.getEntry()) {
                queries.check(query(entry.getRequest().getUrl()));
                queries.check(entry.getRequest().getIfNoneExist());
            }
        }
    }

    private static @Nullable String query(@Nullable String url) {
        return url == null || url.indexOf('?') < 0 ? null : url.substring(url.indexOf('?') + 1);
    }
}
