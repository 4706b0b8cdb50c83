package org.artgroups.server.rotation;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.rotation.Rotation;
import org.artgroups.server.platform.fhir.OperationEndpoint;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.stereotype.Component;

/** {@code $rotation} over HTTP. */
@Component
public class RotationProvider implements OperationProvider {

    private final OperationEndpoint endpoint;

    RotationProvider(OperationEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Whose turn it is to collect at the next sessions; also by GET. */
    @Operation(
            name = Operations.ROTATION,
            canonicalUrl = Operations.ROTATION_URL,
            type = Group.class,
            idempotent = true)
    public Parameters rotation(@IdParam IdType group, RequestDetails request) {
        return endpoint.answer(Rotation.OPERATION, group, request);
    }
}
