package org.artgroups.server.identity;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.util.HapiExtensions;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.identity.IdentityProperties.IdentifierSystem;
import org.artgroups.server.identity.IdentityTable.Claim;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses a client with a number that is another client's, or that no number of its system looks like, inside the storage
 * transaction. Numbers of a client who was merged into another, and numbers of old ({@code use=old}), identify nobody. Thread-safe.
 */
@Interceptor
@Component
class IdentityInterceptor {

    private final IdentityProperties properties;
    private final IdentityTable table;

    IdentityInterceptor(IdentityProperties properties, IdentityTable table) {
        this.properties = properties;
        this.table = table;
    }

    /** Before a client is created. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void creating(IBaseResource resource) {
        checkFormats(resource);
    }

    /** Before a client is updated. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updating(IBaseResource before, IBaseResource after) {
        checkFormats(after);
    }

    private void checkFormats(IBaseResource resource) {
        if (!(resource instanceof Patient patient) || properties.systems().isEmpty()) {
            return;
        }
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < patient.getIdentifier().size(); i++) {
            Identifier identifier = patient.getIdentifier().get(i);
            IdentifierSystem system = properties.of(identifier.getSystem()).orElse(null);
            if (system != null
                    && system.format() != null
                    && identifier.hasValue()
                    && !system.format().matcher(identifier.getValue()).matches()) {
                faults.add(new Fault(
                        Problem.BAD_VALUE,
                        "identifier[" + i + "].value",
                        "is not as the numbers of " + system.system() + " are"));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
    }

    /** A client was created. */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails caller) {
        claim(resource, caller);
    }

    /** A client was updated. */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, @Nullable RequestDetails caller) {
        claim(after, caller);
    }

    /** A client was deleted. */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        if (resource instanceof Patient patient && !properties.systems().isEmpty()) {
            table.claim(patient.getIdPart(), List.of());
        }
    }

    private void claim(IBaseResource resource, @Nullable RequestDetails caller) {
        if (!(resource instanceof Patient patient) || properties.systems().isEmpty()) {
            return;
        }
        List<Claim> taken = table.claim(patient.getIdElement().getIdPart(), claims(patient));
        if (taken.isEmpty()) {
            return;
        }
        if (caller != null
                && !(caller.getResource() instanceof Bundle)
                && caller.getConditionalUrl(caller.getRestOperationType()) != null) {
            // somebody else wrote this client since the condition was looked at: it is looked at again
            throw new ResourceVersionConflictException("the number is that of another client by now");
        }
        throw new ProblemException(taken.stream()
                .map(claim -> new Fault(
                        Problem.IDENTIFIER_TAKEN,
                        "identifier",
                        "a number of " + claim.system()
                                + " is that of another client on record; if they are one, say so by a merge"))
                .toList());
    }

    private List<Claim> claims(Patient patient) {
        if (patient.hasExtension(HapiExtensions.EXT_RESOURCE_PLACEHOLDER)
                || patient.getLink().stream().anyMatch(link -> link.getType() == LinkType.REPLACEDBY)) {
            return List.of();
        }
        return patient.getIdentifier().stream()
                .filter(identifier -> identifier.hasValue() && identifier.getUse() != IdentifierUse.OLD)
                .flatMap(identifier -> properties.of(identifier.getSystem()).stream()
                        .map(system -> new Claim(
                                system.system(),
                                system.perFacility() ? facility(identifier, patient) : "",
                                identifier.getValue())))
                .distinct()
                .toList();
    }

    private static String facility(Identifier identifier, Patient patient) {
        Reference facility =
                identifier.getAssigner().hasReference() ? identifier.getAssigner() : patient.getManagingOrganization();
        String id = new IdType(facility.getReference()).getIdPart();
        return id == null ? "" : id;
    }
}
