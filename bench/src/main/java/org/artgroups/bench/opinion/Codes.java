package org.artgroups.bench.opinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;

/** Which codes the package's value sets hold, and what its concept maps make of others. Immutable. */
final class Codes {

    /** By value set, then by {@code system|code}: the code itself, or the one it is mapped to. */
    private final Map<String, Map<String, String>> standards = new HashMap<>();

    Codes(List<Resource> definitions) {
        List<ValueSet> sets = only(ValueSet.class, definitions);
        for (ValueSet set : sets) {
            Map<String, String> codes = standards.computeIfAbsent(set.getUrl(), url -> new HashMap<>());
            for (ValueSet.ConceptSetComponent include : set.getCompose().getInclude()) {
                include.getConcept()
                        .forEach(concept -> codes.put(key(include.getSystem(), concept.getCode()), concept.getCode()));
                if (include.getConcept().isEmpty()) {
                    only(CodeSystem.class, definitions).stream()
                            .filter(system -> system.getUrl().equals(include.getSystem()))
                            .flatMap(system -> system.getConcept().stream())
                            .forEach(concept ->
                                    codes.put(key(include.getSystem(), concept.getCode()), concept.getCode()));
                }
            }
        }
        for (ConceptMap map : only(ConceptMap.class, definitions)) {
            map.getGroup().forEach(group -> group.getElement().forEach(element -> element.getTarget()
                    .forEach(target -> standards.values().forEach(codes -> {
                        if (codes.containsKey(key(group.getTarget(), target.getCode()))) {
                            codes.putIfAbsent(key(group.getSource(), element.getCode()), target.getCode());
                        }
                    }))));
        }
    }

    private static <T> List<T> only(Class<T> type, List<Resource> definitions) {
        List<T> found = new ArrayList<>();
        definitions.stream().filter(type::isInstance).map(type::cast).forEach(found::add);
        return found;
    }

    private static String key(String system, String code) {
        return system + "|" + code;
    }

    /** The standard code that a concept stands for in a value set; empty if none of its codings is in it. */
    Optional<String> in(String valueSet, CodeableConcept concept) {
        return all(valueSet, concept).stream().findFirst();
    }

    /** Every standard code that a concept stands for in a value set. */
    List<String> all(String valueSet, CodeableConcept concept) {
        Map<String, String> codes = standards.getOrDefault(valueSet, Map.of());
        List<String> found = new ArrayList<>();
        for (Coding coding : concept.getCoding()) {
            String standard = codes.get(key(coding.getSystem(), coding.getCode()));
            if (standard != null) {
                found.add(standard);
            }
        }
        return found;
    }
}
