package org.artgroups.decisions.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.fhir.generated.Extensions;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/**
 * A code that means what a value set of the package says, local codes included.
 *
 * @param list the value set's id
 * @param system of the code
 * @param code that belongs to the list
 * @param standard the code it stands for: itself, or what a ConceptMap maps it to
 */
public record Concept(String list, String system, String code, String standard) {

    /** The equivalences that make a source code a kind of its target. */
    private static final Set<ConceptMapEquivalence> WITHIN_TARGET = Set.of(
            ConceptMapEquivalence.EQUIVALENT,
            ConceptMapEquivalence.EQUAL,
            ConceptMapEquivalence.WIDER,
            ConceptMapEquivalence.SUBSUMES);

    /** All of a package; of several that one code has in a list the first counts. */
    public static List<Concept> of(FhirPackage fhirPackage) {
        List<Concept> listed = new ArrayList<>();
        Map<String, CodeSystem> systems = fhirPackage.definitions(CodeSystem.class).stream()
                .collect(Collectors.toMap(CodeSystem::getUrl, system -> system));
        for (ValueSet valueSet : fhirPackage.definitions(ValueSet.class)) {
            for (ConceptSetComponent include : valueSet.getCompose().getInclude()) {
                codes(include, systems)
                        .forEach(code -> listed.add(
                                new Concept(valueSet.getIdElement().getIdPart(), include.getSystem(), code, code)));
            }
        }
        Stream<Concept> mapped = fhirPackage.definitions(ConceptMap.class).stream()
                .flatMap(map -> map.getGroup().stream())
                .flatMap(group -> mapped(group, listed));
        return Stream.concat(listed.stream(), mapped).toList();
    }

    /** The codes listed, or where none is, every code of a system of ours. */
    private static Stream<String> codes(ConceptSetComponent include, Map<String, CodeSystem> systems) {
        if (include.hasConcept()) {
            return include.getConcept().stream().map(ValueSet.ConceptReferenceComponent::getCode);
        }
        CodeSystem system = systems.get(include.getSystem());
        return system == null
                ? Stream.of()
                : system.getConcept().stream().map(CodeSystem.ConceptDefinitionComponent::getCode);
    }

    private static Stream<Concept> mapped(ConceptMapGroupComponent group, List<Concept> members) {
        return group.getElement().stream().flatMap(element -> element.getTarget().stream()
                .filter(Concept::always)
                .flatMap(target -> members.stream()
                        .filter(member -> member.system().equals(group.getTarget())
                                && member.code().equals(target.getCode()))
                        .map(member ->
                                new Concept(member.list(), group.getSource(), element.getCode(), target.getCode()))));
    }

    /** Whether whatever has the source code, of whatever date, is the target: a row says nothing of dates. */
    private static boolean always(TargetElementComponent target) {
        return WITHIN_TARGET.contains(target.getEquivalence()) && !target.hasExtension(Extensions.MAPPING_PERIOD);
    }
}
