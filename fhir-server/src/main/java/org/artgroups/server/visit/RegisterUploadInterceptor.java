package org.artgroups.server.visit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.artgroups.fhir.generated.Operations;
import org.springframework.stereotype.Component;

/**
 * Takes a register that was filled in as the body of {@code $group-visit}. HAPI reads nothing but resources, so that it gets
 * Parameters without any in its place, and the operation the register.
 */
@Interceptor
@Component
public class RegisterUploadInterceptor {

    private static final String SHEET = RegisterUploadInterceptor.class.getName();
    private static final byte[] NO_PARAMETERS = "{\"resourceType\":\"Parameters\"}".getBytes(StandardCharsets.UTF_8);

    /** Puts the register aside. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    public void putAside(ServletRequestDetails request) {
        String type = request.getHeader(Constants.HEADER_CONTENT_TYPE);
        if (type != null
                && type.startsWith(Constants.CT_TEXT_CSV)
                && Operations.GROUP_VISIT.equals(request.getOperation())) {
            request.getUserData().put(SHEET, request.loadRequestContents());
            request.setRequestContents(NO_PARAMETERS);
            request.setHeaders(Constants.HEADER_CONTENT_TYPE, List.of(Constants.CT_FHIR_JSON_NEW));
        }
    }

    /** The register that was sent; empty if it was Parameters. */
    static Optional<byte[]> of(RequestDetails request) {
        return Optional.ofNullable((byte[]) request.getUserData().get(SHEET));
    }
}
