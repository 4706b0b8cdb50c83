package org.artgroups.profiles.compiler;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.ValueSet;

/** The codes that mean a member of a value set: its members, and the codes of others that a ConceptMap maps to one. */
final class ValueSetMembers {

    /** The equivalences that make a source code a kind of its target. */
    private static final Set<ConceptMapEquivalence> WITHIN_TARGET = Set.of(
            ConceptMapEquivalence.EQUIVALENT,
            ConceptMapEquivalence.EQUAL,
            ConceptMapEquivalence.WIDER,
            ConceptMapEquivalence.SUBSUMES);

    private final Guide guide;

    ValueSetMembers(Guide guide) {
        this.guide = guide;
    }

    /**
     * The codes of a value set by system, in the order of the value set and then of the maps.
     *
     * @param id id of a value set of the guide
     * @return empty when there is no such value set
     * @throws CompileException when the value set is not a plain list of codes or of whole code systems of the guide
     */
    Optional<Map<String, Set<String>>> of(String id) {
        return guide.all(ValueSet.class).stream()
                .filter(valueSet -> valueSet.getIdPart().equals(id))
                .findFirst()
                .map(this::members);
    }

    private Map<String, Set<String>> members(ValueSet valueSet) {
        if (valueSet.getCompose().hasExclude()) {
            throw notPlain(valueSet);
        }
        Map<String, Set<String>> members = new LinkedHashMap<>();
        for (ValueSet.ConceptSetComponent include : valueSet.getCompose().getInclude()) {
            if (include.hasFilter() || include.hasValueSet() || !include.hasSystem()) {
                throw notPlain(valueSet);
            }
            Set<String> codes = members.computeIfAbsent(include.getSystem(), system -> new LinkedHashSet<>());
            if (include.hasConcept()) {
                include.getConcept().forEach(concept -> codes.add(concept.getCode()));
            } else {
                addAll(wholeSystem(valueSet, include.getSystem()).getConcept(), codes);
            }
        }
        addMapped(members);
        return members;
    }

    private CodeSystem wholeSystem(ValueSet valueSet, String system) {
        return guide.all(CodeSystem.class).stream()
                .filter(codeSystem -> codeSystem.getUrl().equals(system))
                .filter(codeSystem -> codeSystem.getContent() == CodeSystem.CodeSystemContentMode.COMPLETE)
                .findFirst()
                .orElseThrow(() -> notPlain(valueSet));
    }

    private static void addAll(List<CodeSystem.ConceptDefinitionComponent> concepts, Set<String> codes) {
        for (CodeSystem.ConceptDefinitionComponent concept : concepts) {
            codes.add(concept.getCode());
            addAll(concept.getConcept(), codes);
        }
    }

    private void addMapped(Map<String, Set<String>> members) {
        Map<String, Set<String>> mapped = new LinkedHashMap<>();
        for (ConceptMap map : guide.all(ConceptMap.class)) {
            for (ConceptMap.ConceptMapGroupComponent group : map.getGroup()) {
                Set<String> targets = members.getOrDefault(group.getTarget(), Set.of());
                group.getElement().stream()
                        .filter(element -> element.getTarget().stream()
                                .anyMatch(target -> always(target) && targets.contains(target.getCode())))
                        .forEach(element -> mapped.computeIfAbsent(group.getSource(), system -> new LinkedHashSet<>())
                                .add(element.getCode()));
            }
        }
        mapped.forEach((system, codes) ->
                members.computeIfAbsent(system, any -> new LinkedHashSet<>()).addAll(codes));
    }

    /** Whether whatever has the source code, of whatever date, is the target. */
    private boolean always(ConceptMap.TargetElementComponent target) {
        return WITHIN_TARGET.contains(target.getEquivalence())
                && !target.hasExtension(guide.base() + "/StructureDefinition/mapping-period");
    }

    private static CompileException notPlain(ValueSet valueSet) {
        return new CompileException("ValueSet " + valueSet.getIdPart()
                + " is not a plain list of codes: a view cannot ask for its members");
    }
}
