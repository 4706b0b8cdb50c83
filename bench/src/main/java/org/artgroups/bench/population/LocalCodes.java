package org.artgroups.bench.population;

import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;

/**
 * The codes of national systems that the package maps.
 *
 * @param regimens codes of whole regimens, mapped to ATC
 * @param stages codes of WHO clinical stages
 */
record LocalCodes(List<Coding> regimens, List<Coding> stages) {

    static LocalCodes of(List<ConceptMap> maps, String regimens, String stages) {
        return new LocalCodes(codes(maps, regimens), codes(maps, stages));
    }

    private static List<Coding> codes(List<ConceptMap> maps, String url) {
        return maps.stream()
                .filter(map -> url.equals(map.getUrl()))
                .flatMap(map -> map.getGroup().stream())
                .flatMap(group -> group.getElement().stream()
                        .map(element ->
                                new Coding().setSystem(group.getSource()).setCode(element.getCode())))
                .toList();
    }
}
