package org.artgroups.server.platform.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.artgroups.fhir.definitions.FhirPackage;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.springframework.stereotype.Component;

/**
 * Lists every operation of the package in {@code /metadata}. HAPI lists one for each name and type, and {@code $eligibility}
 * is two on Patient: on one, and on many.
 */
@Interceptor
@Component
public class DefinedOperations {

    private final FhirPackage fhirPackage;

    DefinedOperations(FhirPackage fhirPackage) {
        this.fhirPackage = fhirPackage;
    }

    /** Adds those that are missing. */
    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    public void addMissing(IBaseConformance generated) {
        for (OperationDefinition operation : fhirPackage.definitions(OperationDefinition.class)) {
            ((CapabilityStatement) generated)
                    .getRestFirstRep().getResource().stream()
                            .filter(resource -> operation.hasResource(resource.getType()))
                            .forEach(resource -> add(operation, resource));
        }
    }

    private static void add(OperationDefinition operation, CapabilityStatementRestResourceComponent resource) {
        boolean listed = resource.getOperation().stream()
                .anyMatch(known -> operation.getUrl().equals(known.getDefinition()));
        if (!listed) {
            resource.addOperation().setName(operation.getCode()).setDefinition(operation.getUrl());
        }
    }
}
