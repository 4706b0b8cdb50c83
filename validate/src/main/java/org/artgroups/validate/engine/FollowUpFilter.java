package org.artgroups.validate.engine;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/** Leaves out what is wrong only because something else is: one fault is reported once, where it was made. */
final class FollowUpFilter {

    /** Codes under a wrong system are of no value set, and fill no slice. */
    private static final Set<String> WRONG_SYSTEM =
            Set.of("code-system-url", "code-of-another-system", "not-in-the-guide");

    /** A parameter under a wrong name or of a wrong type need not be looked into. */
    private static final Set<String> WRONG_PARAMETER = Set.of("wrong-type", "unknown-parameter");

    /** What is not there, or not in the form FHIR gives it: whatever asks for its content follows from it. */
    private static final Set<String> WRONG_SHAPE = Set.of("unknown-element", "wrong-json", "empty");

    /** A name that a hint quotes. */
    private static final Pattern NAMED = Pattern.compile("\"(\\w+)\"");

    /** What begins the rules by which something is missing. */
    private static final String MISSING = "Validation_VAL_Profile_Minimum";

    /** How far above an element of a wrong form its data type may begin: a code in a coding in a concept. */
    private static final int STEPS_OF_A_TYPE = 3;

    private final List<Finding> all;
    private final ElementIndex places;
    private final ConceptMapLookup mapped;
    private final Invariants invariants;

    private FollowUpFilter(List<Finding> all, ElementIndex places, ConceptMapLookup mapped, Invariants invariants) {
        this.all = all;
        this.places = places;
        this.mapped = mapped;
        this.invariants = invariants;
    }

    /** The findings that are left without those that follow from others. */
    static List<Finding> left(List<Finding> all, ElementIndex places, ConceptMapLookup mapped, Invariants invariants) {
        FollowUpFilter consequences = new FollowUpFilter(all, places, mapped, invariants);
        return all.stream()
                .filter(finding -> !consequences.has(finding))
                .map(consequences::withoutSystem)
                .toList();
    }

    private boolean has(Finding finding) {
        return all.stream().anyMatch(cause -> !cause.equals(finding) && isConsequence(finding, cause))
                || isOfTarget(finding)
                || isMapped(finding);
    }

    private boolean isConsequence(Finding finding, Finding cause) {
        String at = finding.element();
        if (isSlice(finding, cause)) {
            return true;
        }
        if (finding.rule().equals("Extension_EXT_URL_Absolute") && WRONG_SHAPE.contains(cause.rule())) {
            String extension = cause.element().endsWith(".url") ? above(cause.element()) : cause.element();
            return at.startsWith(extension);
        }
        if (cause.rule().equals("Extension_EXT_Url_NotFound")) {
            return isOfExtensions(finding) && above(cause.element()).equals(at);
        }
        if (finding.rule().equals("CONTAINED_ORPHAN_DOM3")) {
            return cause.severity() == Severity.ERROR && !cause.rule().equals(finding.rule());
        }
        if (finding.rule().equals("Reference_REF_CantResolve") || finding.rule().equals("Resource_RES_ID_Missing")) {
            return WRONG_SHAPE.contains(cause.rule()) && cause.element().contains(".contained");
        }
        if (finding.rule().equals("Type_Specific_Checks_DT_DateTime_TZ")) {
            return cause.rule().equals("Type_Specific_Checks_DT_DateTime_Valid")
                    && cause.element().equals(at);
        }
        if (finding.rule().equals("reference-to-nothing") || finding.rule().startsWith("Bundle_BUNDLE_Entry")) {
            return cause.severity() == Severity.ERROR
                    && (WRONG_SHAPE.contains(cause.rule()) || cause.rule().equals("Type_Specific_Checks_DT_UUID_Valid"))
                    && cause.element().contains(".entry[");
        }
        if (cause.rule().startsWith("Extension_EXT_Unknown")) {
            return isOfExtensions(finding)
                    && above(cause.element()).equals(at)
                    && (finding.rule().equals("attendance")
                            || cause.hint().contains(finding.message().replaceFirst("^.*(http\\S+).*$", "$1")));
        }
        if (WRONG_SHAPE.contains(cause.rule())) {
            return !WRONG_SHAPE.contains(finding.rule()) && isOfShape(finding, cause);
        }
        if (WRONG_SYSTEM.contains(cause.rule())
                && cause.element().endsWith(".system")
                && !WRONG_SYSTEM.contains(finding.rule())) {
            String coding = above(cause.element());
            return isWithin(at, coding)
                    || at.equals(concept(coding))
                    || invariants.mentions(finding.rule(), nameOf(concept(coding)));
        }
        if (WRONG_PARAMETER.contains(cause.rule()) && !finding.rule().equals(cause.rule())) {
            return at.startsWith(cause.element() + ".");
        }
        if (cause.rule().equals("no-system")) {
            return finding.rule().startsWith("Terminology") && at.equals(concept(cause.element()));
        }
        if (finding.rule().startsWith("Terminology") || finding.rule().startsWith("Unknown_Code")) {
            return (cause.rule().equals("fixed-value") && isSameElement(at, cause.element()))
                    || (finding.rule().startsWith("Unknown_Code")
                            && cause.rule().startsWith("Terminology_TX_NoValid_16")
                            && at.equals(cause.element()));
        }
        return cause.severity() == Severity.ERROR
                && !invariants.has(cause.rule())
                && invariants.has(finding.rule())
                && cause.element().startsWith(at + ".")
                && invariants.mentions(finding.rule(), nameOf(cause.element().substring(at.length() + 1)));
    }

    /** Whether a slice of FHIR's own profiles that is not found is the one in which something is wrong or missing. */
    private static boolean isSlice(Finding finding, Finding cause) {
        return finding.rule().equals("slice")
                && cause.severity() == Severity.ERROR
                && !cause.rule().equals("slice")
                && cause.element()
                        .startsWith(
                                finding.element() + "." + finding.hint().replaceFirst("^[^\"]*\"(\\w+)\".*$", "$1"));
    }

    /** Whether something is wrong with an element, or missing in it, that has a wrong form, or is the type of one that has. */
    private boolean isOfShape(Finding finding, Finding cause) {
        String at = finding.element();
        String wrong = cause.element();
        String step = wrong.startsWith(at + ".") ? nameOf(wrong.substring(at.length() + 1)) : "";
        if (!step.isEmpty()
                && (invariants.mentions(finding.rule(), step)
                        || (step.equals("extension") && isOfExtensions(finding)))) {
            return true;
        }
        if (finding.rule().equals("part-fill-without-owed") && wrong.contains(".extension[")) {
            return true;
        }
        if (cause.rule().equals("unknown-element")) {
            if (invariants.has(finding.rule())
                    && at.equals(wrong)
                    && NAMED.matcher(cause.hint())
                            .results()
                            .anyMatch(named -> invariants.mentions(
                                            finding.rule(), named.group(1).replaceFirst("[A-Z].*", ""))
                                    || invariants.mentions(finding.rule(), named.group(1)))) {
                return true;
            }
            boolean missing = finding.rule().startsWith(MISSING) || invariants.has(finding.rule());
            String name = nameOf(at.startsWith(wrong + ".") ? at.substring(wrong.length() + 1) : "");
            if (missing && !name.isEmpty() && cause.hint().contains("\"" + name)) {
                return true;
            }
            if (places.isResource(wrong)) {
                return finding.rule().startsWith(MISSING)
                        && at.equals(wrong)
                        && cause.hint().contains("\"extension");
            }
            return at.equals(wrong)
                    || (at.startsWith(wrong + ".") && finding.rule().startsWith(MISSING))
                    || isTypeOf(at, wrong);
        }
        if (isWithin(at, wrong) || isTypeOf(at, wrong)) {
            return true;
        }
        return (finding.rule().startsWith(MISSING)
                && above(at).equals(above(wrong))
                && nameOf(last(at)).equals(nameOf(last(wrong))));
    }

    private static boolean isOfExtensions(Finding finding) {
        return finding.rule().startsWith(MISSING) || finding.rule().equals("attendance");
    }

    /** Whether an element is above another, in the same value of a data type. */
    private boolean isTypeOf(String element, String inner) {
        return inner.startsWith(element + ".")
                && !places.isResource(element)
                && inner.substring(element.length() + 1).split("\\.", -1).length <= STEPS_OF_A_TYPE;
    }

    /** A code without a system is a fault where the element wants one of a list. */
    private Finding withoutSystem(Finding finding) {
        return finding.rule().equals("no-system")
                        && all.stream()
                                .anyMatch(other -> other.severity() == Severity.ERROR
                                        && other.rule().startsWith("Terminology")
                                        && other.element().equals(concept(finding.element())))
                ? finding.as(Severity.ERROR)
                : finding;
    }

    private static boolean isWithin(String element, String outer) {
        return element.equals(outer) || element.startsWith(outer + ".");
    }

    private static boolean isSameElement(String one, String other) {
        return isWithin(one, other) || isWithin(other, one);
    }

    private static String last(String element) {
        return element.substring(element.lastIndexOf('.') + 1);
    }

    /** The name of the first step of a path, without number and type. */
    private static String nameOf(String path) {
        return path.replaceFirst("^(\\w*).*$", "$1");
    }

    private static String above(String element) {
        return element.replaceFirst("\\.[^.]*$", "");
    }

    private static String concept(String coding) {
        return coding.endsWith("]") ? above(coding) : coding;
    }

    /** Whether a concept is said to be in no value set that should have it, and counts as one that is. */
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

    /** Whether a reference is said to be to the wrong thing only because that thing has faults of its own. */
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
