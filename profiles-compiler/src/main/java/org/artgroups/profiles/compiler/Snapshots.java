package org.artgroups.profiles.compiler;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.ProfileKnowledgeWorkerR5;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.extensions.ExtensionDefinitions;
import org.hl7.fhir.utilities.VersionUtilities;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** Gives every profile and extension of a guide its snapshot, with HL7's own generator and FHIR R4 from the classpath. */
final class Snapshots {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    /** FHIR's own definitions: seconds to read, so once for all guides. */
    private static final IValidationSupport R4 = new DefaultProfileValidationSupport(FHIR);

    private final Guide guide;

    Snapshots(Guide guide) {
        this.guide = guide;
    }

    /**
     * Sets the snapshot of each StructureDefinition of the guide.
     *
     * @throws CompileException when a base cannot be found, or HL7's generator finds an error
     */
    void generate() {
        PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(FHIR);
        guide.all(StructureDefinition.class).forEach(own::addStructureDefinition);
        guide.all(ValueSet.class).forEach(own::addValueSet);
        guide.all(CodeSystem.class).forEach(own::addCodeSystem);
        IValidationSupport known = new ValidationSupportChain(
                own,
                R4,
                new InMemoryTerminologyServerValidationSupport(FHIR),
                // a profile is read while its own extensions and bases may still lack a snapshot
                new SnapshotGeneratingValidationSupport(FHIR));
        WorkerContextValidationSupportAdapter context = new WorkerContextValidationSupportAdapter(known);
        List<StructureDefinition> profiles = guide.all(StructureDefinition.class);
        List<StructureDefinition.StructureDefinitionSnapshotComponent> snapshots =
                profiles.stream().map(profile -> snapshot(context, profile)).toList();
        for (int i = 0; i < profiles.size(); i++) {
            profiles.get(i).setSnapshot(snapshots.get(i));
        }
    }

    private static StructureDefinition.StructureDefinitionSnapshotComponent snapshot(
            WorkerContextValidationSupportAdapter context, StructureDefinition profile) {
        org.hl7.fhir.r5.model.StructureDefinition base =
                context.fetchResource(org.hl7.fhir.r5.model.StructureDefinition.class, profile.getBaseDefinition());
        if (base == null) {
            throw new CompileException(profile.getId() + ": unknown base " + profile.getBaseDefinition());
        }
        org.hl7.fhir.r5.model.StructureDefinition derived = (org.hl7.fhir.r5.model.StructureDefinition)
                VersionConvertorFactory_40_50.convertResource(profile.copy());
        // relative links in the base's texts lead there
        String specification =
                VersionUtilities.getSpecUrl(profile.getFhirVersion().toCode()) + "/";
        List<ValidationMessage> messages = new ArrayList<>();
        try {
            ProfileUtilities utilities = new ProfileUtilities(context, messages, new ProfileKnowledgeWorkerR5(FHIR));
            utilities.setNewSlicingProcessing(true);
            utilities.generateSnapshot(base, derived, derived.getUrl(), specification, derived.getName());
        } catch (FHIRException e) {
            throw new CompileException(profile.getId() + ": " + e.getMessage(), e);
        }
        String errors = messages.stream()
                .filter(message -> message.getLevel().isError())
                .map(ValidationMessage::getMessage)
                .collect(Collectors.joining("; "));
        if (!errors.isEmpty()) {
            throw new CompileException(profile.getId() + ": " + errors);
        }
        // a note of HL7's own tools, whose definition nobody has who has this package and FHIR R4
        derived.getSnapshot()
                .getExtension()
                .removeIf(extension -> extension.getUrl().equals(ExtensionDefinitions.EXT_VERSION_BASE));
        return ((StructureDefinition) VersionConvertorFactory_40_50.convertResource(derived)).getSnapshot();
    }
}
