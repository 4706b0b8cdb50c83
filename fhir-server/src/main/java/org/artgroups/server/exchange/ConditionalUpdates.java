package org.artgroups.server.exchange;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.springframework.stereotype.Component;

/**
 * Conditional updates as national EMRs send them: {@code PUT Patient?identifier=...} with a resource that has an id of the
 * sender's own. If nothing matches, the resource is put under that id, so that the bundle's references to it hold and the
 * same bundle can come again, even where what it sends does not itself match the condition. R4 leaves this open; it is
 * what R5 says (http.html, conditional update: "no matches, id provided: the server treats the interaction as an update as
 * create").
 */
@Interceptor
@Component
public class ConditionalUpdates {

    private final DaoRegistry daos;
    private final MatchUrlService matchUrls;
    private final FhirContext fhirContext;

    ConditionalUpdates(DaoRegistry daos, MatchUrlService matchUrls, FhirContext fhirContext) {
        this.daos = daos;
        this.matchUrls = matchUrls;
        this.fhirContext = fhirContext;
    }

    /** Names the id in the request of every conditional update that matches nothing. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void nameTheId(IBaseBundle processed, RequestDetails request) {
        for (BundleEntryComponent entry : ((Bundle) processed).getEntry()) {
            if (entry.getRequest().getMethod() == HTTPVerb.PUT
                    && entry.getRequest().getUrl() != null
                    && entry.getRequest().getUrl().contains("?")
                    && entry.getResource() != null
                    && entry.getResource().getIdElement().hasIdPart()
                    && !entry.getResource().getIdElement().getValue().startsWith("urn:")
                    && matchesNothing(entry, request)) {
                entry.getRequest()
                        .setUrl(entry.getResource().fhirType() + "/"
                                + entry.getResource().getIdElement().getIdPart());
            }
        }
    }

    private boolean matchesNothing(BundleEntryComponent entry, RequestDetails request) {
        String type = entry.getResource().fhirType();
        IFhirResourceDao<?> dao = daos.getResourceDao(type);
        SearchParameterMap condition =
                matchUrls.translateMatchUrl(entry.getRequest().getUrl(), fhirContext.getResourceDefinition(type));
        return dao.searchForIds(condition.setLoadSynchronousUpTo(1), request).isEmpty();
    }
}
