package org.artgroups.server.visit;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.artgroups.decisions.visit.ParsedSession;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.SheetSession;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.operations.Records;
import org.artgroups.operations.visit.GroupVisitHandler;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.artgroups.server.platform.fhir.OperationRequests;
import org.artgroups.server.platform.storage.HapiStorage;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.stereotype.Component;

/** {@code Group/[id]/$group-visit} over HTTP. */
@Component
public class GroupVisitProvider implements OperationProvider {

    private final GroupVisitHandler handler;
    private final HapiStorage storage;

    GroupVisitProvider(GroupVisitHandler handler, HapiStorage storage) {
        this.handler = handler;
        this.storage = storage;
    }

    /** Records one session of a group, atomically, any number of times; as Parameters, or as a register that was filled in. */
    @Operation(name = Operations.GROUP_VISIT, canonicalUrl = Operations.GROUP_VISIT_URL, type = Group.class)
    public Parameters groupVisit(@IdParam IdType group, RequestDetails request) {
        return GroupVisit.RESPONSE.write(RegisterUploadInterceptor.of(request)
                .map(sheet -> record(group.getIdPart(), sheet, storage.of(request)))
                .orElseGet(() -> handler.record(
                        group.getIdPart(),
                        ParsedSession.read(OperationRequests.parameters(request)),
                        storage.of(request))));
    }

    private GroupVisitResponse record(String group, SheetSession sheet, Records records) {
        if (sheet.group() != null && !sheet.group().equals(group)) {
            throw new ProblemException(
                    Problem.BAD_VALUE,
                    "",
                    "this is the register of Group/" + sheet.group() + ", not of Group/" + group);
        }
        try {
            return sheet.placed(handler.record(group, ParsedSession.read(sheet), records));
        } catch (ProblemException problem) {
            throw new ProblemException(
                    problem.faults().stream().map(sheet::placed).toList());
        }
    }
}
