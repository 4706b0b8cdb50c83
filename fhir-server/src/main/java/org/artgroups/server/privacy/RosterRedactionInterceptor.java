package org.artgroups.server.privacy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.platform.access.Caller;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.codesystems.V3ObservationValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stands between answers and callers: unless {@code artgroups.privacy.whole-roster} is true, an answer about a client tells of
 * no other member of their groups. What was sent with something taken out cannot be sent back, as that would lose it.
 */
@Interceptor
@Component
public class RosterRedactionInterceptor {

    private final FhirContext fhirContext;
    private final boolean wholeRoster;

    RosterRedactionInterceptor(FhirContext fhirContext, PrivacySettings settings) {
        this.fhirContext = fhirContext;
        this.wholeRoster = settings.wholeRoster();
    }

    /** Takes others out of what goes to the caller. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void hide(RequestDetails request, @Nullable IBaseResource answer) {
        Caller caller = Caller.current();
        boolean whole = caller == null ? wholeRoster : caller.wholeRoster();
        if (whole || !(answer instanceof Resource resource)) {
            return;
        }
        if (request.getResource() instanceof Bundle sent && resource instanceof Bundle answers) {
            hideInEach(sent, answers);
            return;
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameters().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        String id = request.getId() == null ? null : request.getId().getIdPart();
        ClientLevelRequest about = ClientLevelRequest.of(request.getResourceName(), id, parameters);
        if (about != null && resource instanceof Bundle bundle) {
            new RosterRedaction(fhirContext, about).hideIn(bundle);
        }
    }

    /** Refuses to put a resource that was sent with something taken out in the place of the whole one. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        if (isRedacted(after) && !isRedacted(before)) {
            throw new ProblemException(
                    Problem.REDACTED,
                    after.fhirType(),
                    "this was told with other members taken out (security label REDACTED); stored like that they would"
                            + " be lost");
        }
    }

    private static boolean isRedacted(IBaseResource resource) {
        return resource.getMeta() != null
                && resource.getMeta()
                                .getSecurity(
                                        V3ObservationValue.REDACTED.getSystem(), V3ObservationValue.REDACTED.toCode())
                        != null;
    }

    /** The answers to the requests of a batch or transaction, each by the request it answers. */
    private void hideInEach(Bundle sent, Bundle answers) {
        int common = Math.min(sent.getEntry().size(), answers.getEntry().size());
        for (int i = 0; i < common; i++) {
            BundleEntryComponent request = sent.getEntry().get(i);
            BundleEntryComponent answer = answers.getEntry().get(i);
            if (request.getRequest().getMethod() == Bundle.HTTPVerb.GET
                    && answer.getResource() instanceof Bundle found) {
                ClientLevelRequest about = about(request.getRequest().getUrl());
                if (about != null) {
                    new RosterRedaction(fhirContext, about).hideIn(found);
                }
            }
        }
    }

    private static @Nullable ClientLevelRequest about(String url) {
        int query = url.indexOf('?');
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query >= 0) {
            UrlUtil.parseQueryString(url.substring(query + 1))
                    .forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        }
        String[] path = (query < 0 ? url : url.substring(0, query))
                .replaceFirst("^/", "")
                .split("/", -1);
        String id = path.length > 1 && !path[1].startsWith("$") ? new IdType(path[1]).getIdPart() : null;
        return ClientLevelRequest.of(path[0].isEmpty() ? null : path[0], id, parameters);
    }
}
