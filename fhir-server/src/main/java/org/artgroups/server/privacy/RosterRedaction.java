package org.artgroups.server.privacy;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Extensions;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.codesystems.V3ObservationValue;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of an answer about clients everybody else: other members of a group with every trace of how many there are, whoever
 * collected, and resources that are about others. What something was taken out of is a copy that carries the security label
 * REDACTED. Pure.
 */
final class RosterRedaction {

    private final FhirContext fhirContext;
    private final ClientLevelRequest request;

    RosterRedaction(FhirContext fhirContext, ClientLevelRequest request) {
        this.fhirContext = fhirContext;
        this.request = request;
    }

    /** Takes others out of the answer to a search or an operation. */
    void hideIn(Bundle answer) {
        Set<String> asked = new HashSet<>(request.clients());
        for (BundleEntryComponent entry : answer.getEntry()) {
            // a search that describes clients finds whom it is about; what it brings along is not asked for
            if (request.clients().isEmpty() && entry.getSearch().getMode() == SearchEntryMode.MATCH) {
                client(entry.getResource()).ifPresent(asked::add);
            }
        }
        // of several clients in one answer nobody is told that they share a group
        Set<String> shown = asked.size() == 1 ? asked : Set.of();
        answer.getEntry()
                .removeIf(entry -> !asked.isEmpty()
                        && client(entry.getResource())
                                .filter(id -> !asked.contains(id))
                                .isPresent());
        answer.getEntry().stream()
                .filter(BundleEntryComponent::hasResource)
                .forEach(entry -> entry.setResource(readable(entry, asked, shown)));
    }

    /** What is left of a resource; an outcome in the place of one that cannot be read, so that it does not hide the others. */
    private static Resource readable(BundleEntryComponent entry, Set<String> asked, Set<String> shown) {
        try {
            return without(entry.getResource(), asked, shown);
        } catch (IllegalArgumentException e) {
            OperationOutcome outcome = new OperationOutcome();
            outcome.addIssue()
                    .setSeverity(OperationOutcome.IssueSeverity.WARNING)
                    .setCode(OperationOutcome.IssueType.INCOMPLETE)
                    .setDiagnostics(entry.getResource().fhirType() + "/"
                            + entry.getResource().getIdElement().getIdPart()
                            + " is on record and cannot be read; whoever sent it has to send it again");
            entry.getSearch().setMode(SearchEntryMode.OUTCOME);
            return outcome;
        }
    }

    private static Resource without(Resource resource, Set<String> asked, Set<String> shown) {
        Resource copy = resource.copy();
        boolean changed = false;
        if (copy instanceof Group group) {
            changed = group.getMember().removeIf(member -> isOther(member.getEntity(), shown));
            if (group.hasQuantity()) {
                group.setQuantityElement(null);
                changed = true;
            }
        } else if (copy instanceof CareTeam team) {
            changed = team.getParticipant().removeIf(participant -> isOther(participant.getMember(), shown));
        } else if (copy instanceof MedicationDispense dispense) {
            changed = dispense.getReceiver().removeIf(receiver -> isOther(receiver, asked));
        } else if (copy instanceof Encounter encounter) {
            // the record of a session holds what was said of everybody
            changed = encounter
                    .getExtension()
                    .removeIf(extension ->
                            extension.getUrl().equals(Extensions.SESSION_RECORD) || isOther(extension, asked));
        }
        if (!changed) {
            return resource;
        }
        copy.getMeta()
                .addSecurity()
                .setSystem(V3ObservationValue.REDACTED.getSystem())
                .setCode(V3ObservationValue.REDACTED.toCode())
                .setDisplay(V3ObservationValue.REDACTED.getDisplay());
        return copy;
    }

    private static boolean isOther(Extension extension, Set<String> asked) {
        return extension.getValue() instanceof Reference reference && isOther(reference, asked);
    }

    /** Whether this is a Patient who is not among these; a reference that does not say whom it means may be anybody. */
    private static boolean isOther(Reference reference, Set<String> these) {
        IdType id = new IdType(reference.getReference());
        if (!id.hasIdPart()) {
            return reference.hasIdentifier() || "Patient".equals(reference.getType());
        }
        return "Patient".equals(id.getResourceType()) && !these.contains(id.getIdPart());
    }

    /** The client a resource is about; empty if it is about nobody in particular. */
    private Optional<String> client(@Nullable Resource resource) {
        if (resource == null) {
            return Optional.empty();
        }
        if (resource.fhirType().equals("Patient")) {
            return Optional.of(resource.getIdElement().getIdPart());
        }
        return Stream.of("subject", "patient")
                .filter(element -> fhirContext.getResourceDefinition(resource).getChildByName(element) != null)
                .flatMap(element -> fhirContext.newTerser().getValues(resource, element, Reference.class).stream())
                .map(reference -> new IdType(reference.getReference()))
                .filter(id -> "Patient".equals(id.getResourceType()))
                .map(IdType::getIdPart)
                .findFirst();
    }
}
