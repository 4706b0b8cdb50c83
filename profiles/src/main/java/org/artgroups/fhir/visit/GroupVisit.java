package org.artgroups.fhir.visit;

import java.util.List;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.Difference;
import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDefinitions;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationDefinition;

/** The {@code $group-visit} operation: its records on the wire, and how to tell a session. */
public final class GroupVisit {
    private static final OperationDefinition DEFINITION = OperationDefinitions.shipped(Operations.GROUP_VISIT);

    /** What it is told. */
    public static final OperationCodec<GroupVisitRequest> REQUEST =
            OperationCodec.request(DEFINITION, GroupVisitRequest.class);

    /** What it answers. */
    public static final OperationCodec<GroupVisitResponse> RESPONSE =
            OperationCodec.response(DEFINITION, GroupVisitResponse.class);

    private GroupVisit() {}

    /**
     * Starts to tell a session.
     *
     * @param system of the key, a URI of the sender's
     * @param value of the key, never used for another session
     */
    public static SessionBuilder session(String system, String value) {
        return new SessionBuilder(new Identifier().setSystem(system).setValue(value));
    }

    /**
     * Where two records of one session differ. Whether they are sent as a correction, or in part, is not part of what they
     * record, and does not count.
     */
    public static List<Difference> differences(GroupVisitRequest before, GroupVisitRequest after) {
        return REQUEST.differences(before.content(), after.content());
    }
}
