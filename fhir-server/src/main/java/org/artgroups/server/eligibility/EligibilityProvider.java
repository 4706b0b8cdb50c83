package org.artgroups.server.eligibility;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.artgroups.server.platform.fhir.OperationRequests;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;

/** {@code Patient/[id]/$eligibility} over HTTP. */
@Component
public class EligibilityProvider implements OperationProvider {

    private final EligibilityHandler handler;
    private final DaoRegistry daos;

    EligibilityProvider(EligibilityHandler handler, DaoRegistry daos) {
        this.handler = handler;
        this.daos = daos;
    }

    /** Which models a client is eligible for, and why; also by GET. */
    @Operation(
            name = Operations.ELIGIBILITY,
            canonicalUrl = Operations.ELIGIBILITY_URL,
            type = Patient.class,
            idempotent = true)
    public Parameters eligibility(@IdParam IdType patient, RequestDetails request) {
        checkKnown(patient, request);
        return Eligibility.RESPONSE.write(
                handler.assess(patient.getIdPart(), OperationRequests.read(Eligibility.REQUEST, request)));
    }

    private void checkKnown(IdType patient, RequestDetails request) {
        try {
            daos.getResourceDao(Patient.class).read(patient, request);
        } catch (ResourceNotFoundException | ResourceGoneException e) {
            throw new ProblemException(
                    Problem.UNKNOWN_PATIENT, "", "Patient/" + patient.getIdPart() + " is not known here");
        }
    }
}
