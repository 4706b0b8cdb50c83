package org.artgroups.client.outbox;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ParseResult;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;

/**
 * A file of the outbox: FHIR Parameters in JSON with {@code group} (a Reference), {@code visit} (what {@code $group-visit} is
 * sent) and, once it was rejected, {@code outcome} (an OperationOutcome).
 *
 * @param group id of the Group
 * @param visit the session
 * @param faults why it was rejected; none if it was not
 */
record VisitFile(String group, GroupVisitRequest visit, List<Fault> faults) {
    private static final String GROUP = "group";
    private static final String VISIT = "visit";
    private static final String OUTCOME = "outcome";

    byte[] write() {
        Parameters file = new Parameters();
        file.addParameter().setName(GROUP).setValue(new Reference("Group/" + group));
        file.addParameter().setName(VISIT).setResource(GroupVisit.REQUEST.write(visit));
        if (!faults.isEmpty()) {
            file.addParameter().setName(OUTCOME).setResource(new ProblemException(faults).toOutcome());
        }
        return FhirContext.forR4Cached()
                .newJsonParser()
                .setPrettyPrint(true)
                .encodeResourceToString(file)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What a file says; empty if it is none of ours. */
    static Optional<VisitFile> read(byte[] content) {
        try {
            Parameters file = FhirContext.forR4Cached()
                    .newJsonParser()
                    .parseResource(Parameters.class, new String(content, StandardCharsets.UTF_8));
            if (!(file.getParameterValue(GROUP) instanceof Reference group)
                    || group.getReferenceElement().getIdPart() == null
                    || !(file.getParameter(VISIT) != null
                            && file.getParameter(VISIT).getResource() instanceof Parameters visit)) {
                return Optional.empty();
            }
            return session(visit)
                    .map(reported -> new VisitFile(group.getReferenceElement().getIdPart(), reported, faults(file)));
        } catch (DataFormatException notOurs) {
            return Optional.empty();
        }
    }

    /** The session as it was sent, whatever is wrong with it; empty if something of it would be lost. */
    private static Optional<GroupVisitRequest> session(Parameters visit) {
        ParseResult<GroupVisitRequest> said = GroupVisit.REQUEST.attempt(visit);
        return Optional.ofNullable(said.record())
                .filter(record -> said.faults().isEmpty()
                        || GroupVisit.REQUEST.write(record).equalsDeep(visit));
    }

    private static List<Fault> faults(Parameters file) {
        return file.getParameter(OUTCOME) != null
                        && file.getParameter(OUTCOME).getResource() instanceof OperationOutcome outcome
                ? ProblemException.fromOutcome(outcome)
                        .map(ProblemException::faults)
                        .orElse(List.of())
                : List.of();
    }
}
