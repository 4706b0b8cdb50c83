package org.artgroups.server.register;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.register.DueList;
import org.artgroups.fhir.register.PackList;
import org.artgroups.fhir.register.SupplyNeed;
import org.artgroups.server.platform.fhir.OperationEndpoint;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.stereotype.Component;

/** The lists over HTTP: {@code $pack-list} of a session; {@code $due-list} of a group and of a facility; {@code $supply-need}. */
@Component
public class ListsProvider implements OperationProvider {

    private final OperationEndpoint endpoint;

    ListsProvider(OperationEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** What to pack for a session; also by GET. */
    @Operation(
            name = Operations.PACK_LIST,
            canonicalUrl = Operations.PACK_LIST_URL,
            type = Group.class,
            idempotent = true)
    public Parameters packList(@IdParam IdType group, RequestDetails request) {
        return endpoint.answer(PackList.OPERATION, group, request);
    }

    /** What is due in a group; also by GET. */
    @Operation(
            name = Operations.DUE_LIST,
            canonicalUrl = Operations.DUE_LIST_URL,
            type = Group.class,
            idempotent = true)
    public Parameters dueList(@IdParam IdType group, RequestDetails request) {
        return endpoint.answer(DueList.OPERATION, group, request);
    }

    /** What is due in all groups of a facility; also by GET. */
    @Operation(
            name = Operations.FACILITY_DUE_LIST,
            canonicalUrl = Operations.FACILITY_DUE_LIST_URL,
            type = Organization.class,
            idempotent = true)
    public Parameters facilityDueList(@IdParam IdType facility, RequestDetails request) {
        return endpoint.answer(DueList.FACILITY_OPERATION, facility, request);
    }

    /** What a facility needs; also by GET, which writes nothing. */
    @Operation(
            name = Operations.SUPPLY_NEED,
            canonicalUrl = Operations.SUPPLY_NEED_URL,
            type = Organization.class,
            idempotent = true)
    public Parameters supplyNeed(@IdParam IdType facility, RequestDetails request) {
        return endpoint.answer(SupplyNeed.OPERATION, facility, request);
    }
}
