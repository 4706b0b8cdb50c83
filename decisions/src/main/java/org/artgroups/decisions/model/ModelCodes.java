package org.artgroups.decisions.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.Coded;
import org.artgroups.fhir.generated.Cadre;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.ModelActivity;
import org.artgroups.fhir.generated.ModelBlock;
import org.artgroups.fhir.generated.ModelFamily;
import org.artgroups.fhir.generated.ModelTopic;
import org.artgroups.fhir.generated.VenueType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;

/** The codes of a delivery model: each of a code system of ours has to be one that it has. Pure. */
final class ModelCodes {

    private static final Map<String, List<String>> ALLOWED = Stream.<Coded[]>of(
                    ModelBlock.values(),
                    ModelFamily.values(),
                    ModelTopic.values(),
                    ModelActivity.values(),
                    Cadre.values(),
                    VenueType.values())
            .collect(Collectors.toUnmodifiableMap(
                    codes -> codes[0].system(),
                    codes -> Arrays.stream(codes).map(Coded::code).toList()));

    private final PlanDefinition plan;
    private final List<String> faults = new ArrayList<>();

    private ModelCodes(PlanDefinition plan) {
        this.plan = plan;
    }

    /** What is wrong with the codes of a model, each with the codes that are allowed in its place. */
    static List<String> faults(PlanDefinition plan) {
        ModelCodes codes = new ModelCodes(plan);
        for (int i = 0; i < plan.getTopic().size(); i++) {
            codes.check(plan.getTopic().get(i), "topic[" + i + "]");
        }
        codes.checkActions(plan.getAction(), "");
        return codes.faults;
    }

    private void checkActions(List<PlanDefinitionActionComponent> actions, String within) {
        for (int i = 0; i < actions.size(); i++) {
            PlanDefinitionActionComponent action = actions.get(i);
            String element = within + "action[" + (action.hasId() ? action.getId() : i) + "]";
            action.getCode().forEach(code -> check(code, element + ".code"));
            action.getParticipant().forEach(participant -> check(participant.getRole(), element + ".participant.role"));
            for (Extension venue : action.getExtensionsByUrl(Extensions.VENUE_TYPE)) {
                if (venue.getValue() instanceof CodeableConcept type) {
                    check(type, element + ".extension[venue-type]");
                }
            }
            checkActions(action.getAction(), element + ".");
        }
    }

    private void check(CodeableConcept concept, String element) {
        for (Coding coding : concept.getCoding()) {
            List<String> allowed = ALLOWED.get(String.valueOf(coding.getSystem()));
            if (allowed != null && !allowed.contains(String.valueOf(coding.getCode()))) {
                faults.add("PlanDefinition/" + plan.getIdElement().getIdPart() + ", " + element + ": "
                        + coding.getCode() + " is not one of " + String.join(", ", allowed));
            }
        }
    }
}
