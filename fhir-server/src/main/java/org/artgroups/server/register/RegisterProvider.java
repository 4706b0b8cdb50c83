package org.artgroups.server.register;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.register.Register;
import org.artgroups.fhir.register.RegisterRequest;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.operations.register.RegisterHandler;
import org.artgroups.server.platform.fhir.OperationEndpoint;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.artgroups.server.platform.fhir.TableAnswers;
import org.artgroups.server.platform.storage.HapiStorage;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.stereotype.Component;

/** {@code $register} over HTTP. */
@Component
public class RegisterProvider implements OperationProvider {

    private final RegisterHandler handler;
    private final HapiStorage storage;

    RegisterProvider(RegisterHandler handler, HapiStorage storage) {
        this.handler = handler;
        this.storage = storage;
    }

    /** The register of the next session, filled in before it, as FHIR or as a table; also by GET. */
    @Operation(
            name = Operations.REGISTER,
            canonicalUrl = Operations.REGISTER_URL,
            type = Group.class,
            idempotent = true)
    public Parameters register(@IdParam IdType group, RequestDetails request) {
        RegisterRequest asked = OperationEndpoint.read(Register.OPERATION, request);
        RegisterResponse register = handler.register(group.getIdPart(), asked, storage.of(request));
        if (TableAnswers.wanted(request)) {
            TableAnswers.give(
                    request,
                    "register-" + group.getIdPart() + "-" + register.date() + ".csv",
                    RegisterHandler.table(register, asked));
        }
        return Register.RESPONSE.write(register);
    }
}
