package org.artgroups.server.register;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.register.Register;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.artgroups.server.platform.fhir.OperationRequests;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.stereotype.Component;

/** {@code $register} over HTTP. */
@Component
public class RegisterProvider implements OperationProvider {

    private final RegisterHandler handler;

    RegisterProvider(RegisterHandler handler) {
        this.handler = handler;
    }

    /** The register of the next session, filled in before it; also by GET. */
    @Operation(
            name = Operations.REGISTER,
            canonicalUrl = Operations.REGISTER_URL,
            type = Group.class,
            idempotent = true)
    public Parameters register(@IdParam IdType group, RequestDetails request) {
        return Register.RESPONSE.write(
                handler.register(group.getIdPart(), OperationRequests.read(Register.REQUEST, request), request));
    }
}
