package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.IMessagingServices;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.instance.advisor.BasePolicyAdvisorForFullValidation;

/** Has resources that claim no profile validated against those they are meant to follow. */
final class ProfileSelector extends BasePolicyAdvisorForFullValidation {

    private final ProfileDetector claims;

    ProfileSelector(ProfileDetector claims) {
        super(ReferenceValidationPolicy.CHECK_TYPE_IF_EXISTS, Set.of());
        this.claims = claims;
    }

    @Override
    public List<StructureDefinition> getImpliedProfilesForResource(
            IResourceValidator validator,
            Object appContext,
            String stackPath,
            ElementDefinition definition,
            StructureDefinition structure,
            Element resource,
            boolean valid,
            IMessagingServices messages,
            List<ValidationMessage> found) {
        List<StructureDefinition> implied = new ArrayList<>(super.getImpliedProfilesForResource(
                validator, appContext, stackPath, definition, structure, resource, valid, messages, found));
        implied.addAll(claims.of(resource));
        return implied;
    }
}
