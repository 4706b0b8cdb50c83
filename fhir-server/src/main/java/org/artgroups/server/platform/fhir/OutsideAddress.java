package org.artgroups.server.platform.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.IncomingRequestAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.http.HttpServletRequest;
import org.hl7.fhir.r4.model.CapabilityStatement;

/**
 * The address of the server as the caller sees it, each time anew: with the path prefix that a proxy added, and without that of
 * another caller. HAPI keeps a statement of capabilities for a minute, with the address of whoever asked first.
 */
@Interceptor
public class OutsideAddress extends IncomingRequestAddressStrategy {

    /** HAPI asks the servlet container, which knows nothing of the proxy. */
    @Override
    public String determineServletContextPath(HttpServletRequest request, RestfulServer server) {
        return request.getContextPath();
    }

    /** Puts the caller's address into {@code /metadata}. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void metadata(RequestDetails request, ResponseDetails response) {
        if (response.getResponseResource() instanceof CapabilityStatement kept) {
            CapabilityStatement answer = kept.copy();
            answer.getImplementation().setUrl(request.getFhirServerBase());
            response.setResponseResource(answer);
        }
    }
}
