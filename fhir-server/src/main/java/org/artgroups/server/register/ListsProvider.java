package org.artgroups.server.register;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.register.DueList;
import org.artgroups.fhir.register.PackList;
import org.artgroups.fhir.register.SupplyNeed;
import org.artgroups.fhir.register.SupplyNeedRequest;
import org.artgroups.operations.register.ListsHandler;
import org.artgroups.operations.register.RegisterHandler;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.artgroups.server.platform.fhir.OperationRequests;
import org.artgroups.server.platform.storage.HapiStorage;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.stereotype.Component;

/** The lists over HTTP: {@code $pack-list} of a session; {@code $due-list} of a group and of a facility; {@code $supply-need}. */
@Component
public class ListsProvider implements OperationProvider {

    private final RegisterHandler registers;
    private final ListsHandler lists;
    private final HapiStorage storage;

    ListsProvider(RegisterHandler registers, ListsHandler lists, HapiStorage storage) {
        this.registers = registers;
        this.lists = lists;
        this.storage = storage;
    }

    /** What to pack for a session; also by GET. */
    @Operation(
            name = Operations.PACK_LIST,
            canonicalUrl = Operations.PACK_LIST_URL,
            type = Group.class,
            idempotent = true)
    public Parameters packList(@IdParam IdType group, RequestDetails request) {
        return PackList.RESPONSE.write(registers.pack(
                group.getIdPart(),
                OperationRequests.read(PackList.REQUEST, request).date(),
                storage.of(request)));
    }

    /** What is due in a group; also by GET. */
    @Operation(
            name = Operations.DUE_LIST,
            canonicalUrl = Operations.DUE_LIST_URL,
            type = Group.class,
            idempotent = true)
    public Parameters dueList(@IdParam IdType group, RequestDetails request) {
        return DueList.RESPONSE.write(lists.dueInGroup(
                group.getIdPart(), OperationRequests.read(DueList.REQUEST, request), storage.of(request)));
    }

    /** What is due in all groups of a facility; also by GET. */
    @Operation(
            name = Operations.FACILITY_DUE_LIST,
            canonicalUrl = Operations.FACILITY_DUE_LIST_URL,
            type = Organization.class,
            idempotent = true)
    public Parameters facilityDueList(@IdParam IdType facility, RequestDetails request) {
        return DueList.FACILITY_RESPONSE.write(lists.dueInFacility(
                facility.getIdPart(), OperationRequests.read(DueList.FACILITY_REQUEST, request), storage.of(request)));
    }

    /** What a facility needs; also by GET, which writes nothing. */
    @Operation(
            name = Operations.SUPPLY_NEED,
            canonicalUrl = Operations.SUPPLY_NEED_URL,
            type = Organization.class,
            idempotent = true)
    public Parameters supplyNeed(@IdParam IdType facility, RequestDetails request) {
        SupplyNeedRequest asked = OperationRequests.read(SupplyNeed.REQUEST, request);
        OperationRequests.checkWrites("request", asked.requested(), request);
        return SupplyNeed.RESPONSE.write(lists.need(facility.getIdPart(), asked, storage.of(request)));
    }
}
