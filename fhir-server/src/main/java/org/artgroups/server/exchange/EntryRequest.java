package org.artgroups.server.exchange;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletSubRequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import java.util.HashMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.jspecify.annotations.Nullable;

/** The request that an entry of a Bundle stands for: a search, a read, an operation. */
final class EntryRequest extends ServletSubRequestDetails {

    private final @Nullable IBaseResource body;

    /** @throws IllegalArgumentException if the address of the entry cannot be decoded */
    EntryRequest(ServletRequestDetails whole, BundleEntryComponent entry) {
        super(whole);
        body = entry.getResource();
        String url = entry.getRequest().getUrl();
        int query = url.indexOf('?');
        String path = (query < 0 ? url : url.substring(0, query)).replaceFirst("^/", "");
        setServletRequest(whole.getServletRequest());
        setRequestType(RequestTypeEnum.valueOf(entry.getRequest().getMethod().name()));
        setServer(whole.getServer());
        setFhirServerBase(whole.getFhirServerBase());
        setTenantId(whole.getTenantId());
        setParameters(query < 0 ? new HashMap<>() : new HashMap<>(UrlUtil.parseQueryString(url.substring(query + 1))));
        setRequestPath(path);
        setCompleteUrl(whole.getFhirServerBase() + "/" + url);
        whole.getServer().populateRequestDetailsFromRequestPath(this, path);
        if (entry.getRequest().hasIfNoneMatch()) {
            addHeader("If-None-Match", entry.getRequest().getIfNoneMatch());
        }
    }

    @Override
    public @Nullable IBaseResource getResource() {
        return body;
    }
}
