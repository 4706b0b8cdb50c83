package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.r5.elementmodel.Element;

/** URLs of the guide that nothing of the guide has: a delivery model, a value set, a code system that there is not. Immutable. */
final class GuideUrlChecks {

    /** Elements that are of type uri in R4 and name a code system or a value set. */
    private static final Set<String> NAMING = Set.of("system", "source", "target");

    /** By how many letters a misspelt one may differ from what was meant. */
    private static final int SIMILAR = 3;

    private final Map<String, Set<String>> versions = new HashMap<>();

    GuideUrlChecks(DefinitionIndex index) {
        for (DefinitionIndex.Entry entry : index.entries()) {
            if (entry.url().startsWith(Canonicals.BASE)) {
                versions.computeIfAbsent(entry.url(), url -> new TreeSet<>()).add(entry.version());
            }
        }
    }

    /** What is wrong with the canonicals and code systems of a resource. */
    List<Finding> of(ElementIndex places) {
        List<Finding> found = new ArrayList<>();
        for (Element element : places.elements()) {
            String url = element.primitiveValue();
            boolean names = element.fhirType().equals("canonical")
                    || (element.fhirType().equals("uri")
                            && NAMING.contains(element.getName().replace("[x]", "")));
            // a profile that a resource claims is reported by HL7's validator
            if (names && url != null && url.startsWith(Canonicals.BASE + "/") && !places.isClaim(element)) {
                check(element, url, places).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Finding> check(Element element, String canonical, ElementIndex places) {
        String[] parts = canonical.split("\\|", 2);
        String url = parts[0].replaceFirst("#.*", "");
        Set<String> known = versions.get(url);
        if (known == null) {
            return Optional.of(
                    places.at(
                            element,
                            Severity.ERROR,
                            "not-in-the-guide",
                            "there is no " + url,
                            similar(url)
                                            .map(meant -> "Did you mean \"" + meant + "\"? ")
                                            .orElse("")
                                    + "The guide's own are listed on its page of artifacts; names are compared letter by letter."));
        }
        if (parts.length == 2 && !known.contains(parts[1])) {
            return Optional.of(places.at(
                    element,
                    Severity.WARNING,
                    "other-version",
                    "there is no version " + parts[1] + " of " + url + " here: it is " + String.join(", ", known),
                    "Right if it was written by another version of the guide; otherwise mend the version."));
        }
        return Optional.empty();
    }

    private Optional<String> similar(String url) {
        LevenshteinDistance distance = new LevenshteinDistance(SIMILAR);
        return versions.keySet().stream()
                .filter(known -> distance.apply(known, url) >= 0)
                .min(java.util.Comparator.comparingInt(known -> distance.apply(known, url)));
    }
}
