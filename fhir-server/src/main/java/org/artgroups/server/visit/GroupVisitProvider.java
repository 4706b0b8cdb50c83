package org.artgroups.server.visit;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.operations.visit.GroupVisitHandler;
import org.artgroups.server.platform.fhir.OperationEndpoint;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.artgroups.server.platform.storage.HapiStorage;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.stereotype.Component;

/** {@code Group/[id]/$group-visit} over HTTP. */
@Component
public class GroupVisitProvider implements OperationProvider {

    private final GroupVisitHandler handler;
    private final OperationEndpoint endpoint;
    private final HapiStorage storage;

    GroupVisitProvider(GroupVisitHandler handler, OperationEndpoint endpoint, HapiStorage storage) {
        this.handler = handler;
        this.endpoint = endpoint;
        this.storage = storage;
    }

    /** Records one session of a group, atomically, any number of times; as Parameters, or as a register that was filled in. */
    @Operation(name = Operations.GROUP_VISIT, canonicalUrl = Operations.GROUP_VISIT_URL, type = Group.class)
    public Parameters groupVisit(@IdParam IdType group, RequestDetails request) {
        return RegisterUploadInterceptor.of(request)
                .map(sheet -> GroupVisit.RESPONSE.write(handler.record(group.getIdPart(), sheet, storage.of(request))))
                .orElseGet(() -> endpoint.answer(GroupVisit.OPERATION, group, request));
    }
}
