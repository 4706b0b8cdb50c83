package org.artgroups.validate.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.artgroups.fhir.generated.Extensions;
import org.hl7.fhir.r5.model.ConceptMap;
import org.hl7.fhir.r5.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r5.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r5.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r5.model.Enumerations.ConceptMapRelationship;
import org.jspecify.annotations.Nullable;

/** What local codes count as by the guide's concept maps. Reads them when first asked. */
final class ConceptMapLookup {

    /** The relations that make a source code a kind of its target. */
    private static final Set<ConceptMapRelationship> WITHIN_TARGET =
            Set.of(ConceptMapRelationship.EQUIVALENT, ConceptMapRelationship.SOURCEISNARROWERTHANTARGET);

    private final GuideContext context;
    private @Nullable Map<String, String> standards;

    ConceptMapLookup(GuideContext context) {
        this.context = context;
    }

    /** The code that a code counts as, with its system; null if none does. */
    @Nullable
    String standardOf(String system, String code) {
        if (standards == null) {
            standards = read();
        }
        return standards.get(system + "|" + code);
    }

    private Map<String, String> read() {
        Map<String, String> read = new HashMap<>();
        for (ConceptMap map : context.fetchResourcesByType(ConceptMap.class)) {
            for (ConceptMapGroupComponent group : map.getGroup()) {
                for (SourceElementComponent element : group.getElement()) {
                    element.getTarget().stream()
                            .filter(ConceptMapLookup::always)
                            .forEach(target -> read.putIfAbsent(
                                    group.getSource() + "|" + element.getCode(),
                                    target.getCode() + " of " + group.getTarget()));
                }
            }
        }
        return read;
    }

    /** Whether whatever has the source code, of whatever date, is the target. */
    private static boolean always(TargetElementComponent target) {
        return WITHIN_TARGET.contains(target.getRelationship()) && !target.hasExtension(Extensions.MAPPING_PERIOD);
    }
}
