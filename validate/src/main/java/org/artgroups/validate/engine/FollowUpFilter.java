package org.artgroups.validate.engine;

import java.util.List;
import java.util.Set;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/** What is wrong only because something else is: one fault is told once, where it was made. */
final class FollowUpFilter {

    /** Codes under a wrong system are of no value set, and fill no slice. */
    private static final Set<String> WRONG_SYSTEM =
            Set.of("code-system-url", "code-of-another-system", "not-in-the-guide");

    /** A parameter under a wrong name or of a wrong type need not be looked into. */
    private static final Set<String> WRONG_PARAMETER = Set.of("wrong-type", "unknown-parameter");

    private static final String MISSING = "Validation_VAL_Profile_Minimum";

    private final List<Finding> all;
    private final ElementIndex places;
    private final ConceptMapLookup mapped;

    private FollowUpFilter(List<Finding> all, ElementIndex places, ConceptMapLookup mapped) {
        this.all = all;
        this.places = places;
        this.mapped = mapped;
    }

    /** The findings that are left without those that follow from others. */
    static List<Finding> left(List<Finding> all, ElementIndex places, ConceptMapLookup mapped) {
        FollowUpFilter consequences = new FollowUpFilter(all, places, mapped);
        return all.stream().filter(finding -> !consequences.has(finding)).toList();
    }

    private boolean has(Finding finding) {
        return all.stream().anyMatch(cause -> !cause.equals(finding) && isConsequence(finding, cause))
                || isOfTarget(finding)
                || isMapped(finding);
    }

    private static boolean isConsequence(Finding finding, Finding cause) {
        String at = finding.element();
        if (WRONG_SYSTEM.contains(cause.rule())
                && cause.element().endsWith(".system")
                && !WRONG_SYSTEM.contains(finding.rule())) {
            String coding = above(cause.element());
            return (at.equals(coding) || at.startsWith(coding + ".") || at.equals(concept(coding)))
                    && !finding.rule().equals(cause.rule());
        }
        if (WRONG_PARAMETER.contains(cause.rule()) && !finding.rule().equals(cause.rule())) {
            return at.startsWith(cause.element() + ".");
        }
        if (finding.rule().startsWith(MISSING)) {
            String name = at.substring(at.lastIndexOf('.') + 1);
            return (cause.rule().equals("unknown-element")
                            && cause.element().equals(above(at))
                            && cause.hint().contains("\"" + name + "\""))
                    || (cause.rule().equals("wrong-json") && cause.element().equals(at));
        }
        return false;
    }

    private static String above(String element) {
        return element.replaceFirst("\\.[^.]*$", "");
    }

    private static String concept(String coding) {
        return coding.endsWith("]") ? above(coding) : coding;
    }

    /** Whether a concept is told to be in no value set that should have it, and counts as one that is. */
    private boolean isMapped(Finding finding) {
        Element concept = places.at(finding.element());
        return finding.rule().startsWith("Terminology_TX_NoValid_2")
                && concept != null
                && concept.getChildrenByName("coding").stream()
                        .anyMatch(coding -> mapped.standardOf(
                                        String.valueOf(coding.getNamedChildValue("system")),
                                        String.valueOf(coding.getNamedChildValue("code")))
                                != null);
    }

    /** Whether a reference is told to be to the wrong thing only because that thing has faults of its own. */
    private boolean isOfTarget(Finding finding) {
        if (!finding.rule().equals("wrong-target")) {
            return false;
        }
        Element reference = places.at(finding.element());
        String target = reference == null ? null : reference.getNamedChildValue("reference");
        String there = target == null ? null : entry(target);
        return there != null
                && all.stream()
                        .anyMatch(other -> other.severity() == Severity.ERROR
                                && other.element().startsWith(there)
                                && !other.rule().equals("wrong-target"));
    }

    private @Nullable String entry(String target) {
        for (Element entry : places.root().getChildrenByName("entry")) {
            Element resource = entry.getNamedChild("resource");
            if (resource != null
                    && (target.equals(entry.getNamedChildValue("fullUrl"))
                            || target.equals(resource.fhirType() + "/" + resource.getIdBase()))) {
                return places.path(resource);
            }
        }
        return null;
    }
}
