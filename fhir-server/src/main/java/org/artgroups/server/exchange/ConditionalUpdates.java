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
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Conditional updates as national EMRs send them: {@code PUT Patient?identifier=...} with a resource that has an id of the
 * sender's own. R4 leaves open what the id then means; here every reference of the bundle to it holds, and the same bundle
 * can come again.
 *
 * <ul>
 *   <li>If nothing matches, the resource is put under that id, even where it does not itself match the condition. It is what
 *       R5 says (http.html, conditional update: "no matches, id provided: the server treats the interaction as an update as
 *       create").
 *   <li>If one resource matches that has another id here, and the sender's id means nothing here, that one is updated, and
 *       the references of the bundle follow.
 *   <li>If one resource matches, and the sender's id is that of another here, or of another in the same transaction, the
 *       transaction is refused: they are two, and the sender takes them for one.
 *   <li>Several matches are HAPI's to refuse.
 * </ul>
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

    /** Names the id in the request of every conditional update whose resource has an id of the sender's own. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void nameTheId(IBaseBundle processed, RequestDetails request) {
        Bundle bundle = (Bundle) processed;
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getRequest().getMethod() == HTTPVerb.PUT
                    && entry.getRequest().getUrl() != null
                    && entry.getRequest().getUrl().contains("?")
                    && entry.getResource() != null
                    && entry.getResource().getIdElement().hasIdPart()
                    && !entry.getResource().getIdElement().getValue().startsWith("urn:")) {
                nameTheId(entry, bundle, request);
            }
        }
    }

    private void nameTheId(BundleEntryComponent entry, Bundle bundle, RequestDetails request) {
        Resource resource = entry.getResource();
        String type = resource.fhirType();
        String sent = resource.getIdElement().getIdPart();
        List<String> matching = ids(
                type,
                matchUrls.translateMatchUrl(entry.getRequest().getUrl(), fhirContext.getResourceDefinition(type)),
                request);
        if (matching.isEmpty() || (matching.size() == 1 && matching.contains(sent))) {
            entry.getRequest().setUrl(type + "/" + sent);
        } else if (matching.size() == 1) {
            if (names(bundle, entry, type, sent)
                    || !ids(type, new SearchParameterMap("_id", new TokenParam(sent)), request)
                            .isEmpty()) {
                throw new ProblemException(
                        Problem.BAD_VALUE,
                        "entry[" + bundle.getEntry().indexOf(entry) + "].resource.id",
                        "is that of one " + type + ", and the condition fits another: nobody knows which is meant");
            }
            String known = type + "/" + matching.get(0);
            redirect(bundle, type + "/" + sent, entry.getFullUrl(), known);
            resource.setId(matching.get(0));
            entry.getRequest().setUrl(known);
            entry.setFullUrl(known);
        }
    }

    /** Whether another entry of the transaction writes the resource of this id. */
    private static boolean names(Bundle bundle, BundleEntryComponent own, String type, String id) {
        return bundle.getEntry().stream()
                .anyMatch(entry -> entry != own
                        && entry.getResource() != null
                        && entry.getRequest().getMethod() == HTTPVerb.PUT
                        && entry.getResource().fhirType().equals(type)
                        && id.equals(entry.getResource().getIdElement().getIdPart()));
    }

    /** Two at most: none, one or several is all that matters. */
    private List<String> ids(String type, SearchParameterMap condition, RequestDetails request) {
        IFhirResourceDao<?> dao = daos.getResourceDao(type);
        return dao.searchForResourceIds(condition.setLoadSynchronousUpTo(2), request).stream()
                .map(IIdType::getIdPart)
                .toList();
    }

    private void redirect(Bundle bundle, String sent, String fullUrl, String known) {
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResource() == null) {
                continue;
            }
            for (Reference reference :
                    fhirContext.newTerser().getAllPopulatedChildElementsOfType(entry.getResource(), Reference.class)) {
                String target =
                        new IdType(reference.getReference()).toVersionless().getValue();
                if (sent.equals(target) || (target != null && target.equals(fullUrl))) {
                    reference.setReference(known);
                }
            }
        }
    }
}
