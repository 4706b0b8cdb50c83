package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.r5.elementmodel.Element;

/** What is wrong between the entries of a Bundle: requests, fullUrls, references to nothing, a buddy whom the refill does not name. */
final class BundleChecks {

    private static final Set<String> WITH_REQUESTS = Set.of("transaction", "batch");

    /** How many references elsewhere are named. */
    private static final int NAMED = 5;

    private final ElementIndex places;
    private final List<BundleEntry> entries;
    private final List<Finding> found = new ArrayList<>();

    private BundleChecks(ElementIndex places) {
        this.places = places;
        this.entries = BundleEntry.of(places.root());
    }

    /** What is wrong in a Bundle; in another resource nothing. */
    static List<Finding> of(ElementIndex places) {
        if (!places.root().fhirType().equals("Bundle")) {
            return List.of();
        }
        BundleChecks checks = new BundleChecks(places);
        checks.requests();
        checks.fullUrls();
        checks.references();
        checks.buddies();
        return checks.found;
    }

    private void requests() {
        String type = String.valueOf(places.root().getNamedChildValue("type"));
        for (BundleEntry entry : entries) {
            Element request = entry.element().getNamedChild("request");
            Element resource = entry.resource();
            if (request == null) {
                if (WITH_REQUESTS.contains(type)) {
                    error(
                            entry.element(),
                            "bdl-3",
                            "the entry has no request, and every entry of a " + type + " has one",
                            "Add \"request\": { \"method\": \"PUT\", \"url\": \""
                                    + (entry.name().isEmpty() ? "Patient/<id>" : entry.name()) + "\" }.");
                }
                continue;
            }
            String url = entry.url().replaceFirst("[?].*", "");
            if (resource == null
                    || url.isEmpty()
                    || url.contains("$")
                    || entry.url().contains("?")) {
                continue;
            }
            if (entry.method().equals("PUT") && !entry.name().isEmpty() && !url.equals(entry.name())) {
                error(
                        request,
                        "put-elsewhere",
                        "the entry is put to " + url + ", and holds " + entry.name(),
                        "Write the same type and id in both.");
            } else if (entry.method().equals("POST") && !url.equals(resource.fhirType())) {
                error(
                        request,
                        "post-elsewhere",
                        "the entry is posted to " + url + ", and holds a resource of type " + resource.fhirType(),
                        "Write \"url\": \"" + resource.fhirType() + "\".");
            }
        }
    }

    private void fullUrls() {
        Map<String, BundleEntry> first = new HashMap<>();
        for (BundleEntry entry : entries) {
            BundleEntry before = entry.fullUrl().isEmpty() ? null : first.putIfAbsent(entry.fullUrl(), entry);
            if (before != null && !"history".equals(places.root().getNamedChildValue("type"))) {
                error(
                        entry.element(),
                        "bdl-7",
                        "has the same fullUrl as " + places.path(before.element()) + ": " + entry.fullUrl(),
                        "Leave one of them out, or give it a fullUrl of its own.");
            }
        }
    }

    private void references() {
        Set<String> there = new TreeSet<>();
        for (BundleEntry entry : entries) {
            there.add(entry.fullUrl());
            there.add(entry.name());
            there.add(entry.url());
        }
        Map<String, Element> elsewhere = new LinkedHashMap<>();
        for (Element element : places.elements()) {
            Element reference = element.fhirType().equals("Reference") ? element.getNamedChild("reference") : null;
            String target = reference == null ? null : reference.primitiveValue();
            if (reference != null && target != null && !there.contains(target) && !target.startsWith("#")) {
                reference(reference, target, there, elsewhere);
            }
        }
        if (!elsewhere.isEmpty()) {
            List<String> named = List.copyOf(elsewhere.keySet());
            found.add(places.at(
                    elsewhere.values().iterator().next(),
                    Severity.INFORMATION,
                    "reference-elsewhere",
                    named.size() + (named.size() == 1 ? " resource is" : " resources are")
                            + " referred to that the Bundle does not hold: "
                            + String.join(", ", named.subList(0, Math.min(NAMED, named.size())))
                            + (named.size() > NAMED ? " and " + (named.size() - NAMED) + " more" : ""),
                    "Right if the receiver has them already; otherwise put them into the Bundle or mend the ids."));
        }
    }

    private void reference(Element reference, String target, Set<String> there, Map<String, Element> elsewhere) {
        if (target.startsWith("urn:")) {
            error(
                    reference,
                    "reference-to-nothing",
                    "no entry of the Bundle has the fullUrl " + target,
                    SpellingSuggester.to(target, othersThan(reference, there))
                                    .map(meant -> "Did you mean \"" + meant + "\"? ")
                                    .orElse("")
                            + "Give the entry it means that fullUrl, letter by letter, or refer to a resource that the"
                            + " receiver has, as Type/id.");
        } else if (target.matches("[A-Z][A-Za-z]+/[A-Za-z0-9.-]+")) {
            SpellingSuggester.toId(target, there)
                    .ifPresentOrElse(
                            meant -> found.add(places.at(
                                    reference,
                                    Severity.WARNING,
                                    "reference-misspelt",
                                    target + " is not in the Bundle, and " + meant + " is",
                                    "Did you mean \"" + meant + "\"? Leave it as it is if the receiver has " + target
                                            + ".")),
                            () -> elsewhere.putIfAbsent(target, reference));
        }
    }

    /** What is there besides the entry that refers: nothing is meant to refer to itself. */
    private Set<String> othersThan(Element reference, Set<String> there) {
        Set<String> others = new TreeSet<>(there);
        String path = places.path(reference);
        entries.stream()
                .filter(entry -> path.startsWith(places.path(entry.element()) + "."))
                .forEach(entry -> others.remove(entry.fullUrl()));
        return others;
    }

    /** A refill at a visit to which a buddy came says who took it. */
    private void buddies() {
        for (BundleEntry visit : entries) {
            Element encounter = visit.resource();
            if (encounter == null || !Attendance.BUDDY.code().equals(extension(encounter, Extensions.ATTENDANCE))) {
                continue;
            }
            for (BundleEntry refill : entries) {
                Element dispense = refill.resource();
                Element context = dispense == null ? null : dispense.getNamedChild("context");
                String reference = context == null ? null : context.getNamedChildValue("reference");
                if (dispense != null
                        && dispense.fhirType().equals("MedicationDispense")
                        && reference != null
                        && visit.has(reference)
                        && dispense.getExtension(Extensions.BUDDY) == null
                        && !dispense.hasChild("receiver")) {
                    found.add(places.at(
                            dispense,
                            Severity.WARNING,
                            "refill-without-buddy",
                            "a buddy came to this visit, and the refill does not say who took it",
                            "Add \"extension\": [{ \"url\": \"" + Extensions.BUDDY
                                    + "\", \"valueReference\": { \"reference\": \"RelatedPerson/<id>\" } }], with"
                                    + " \"display\" alone if the buddy is on no record."));
                }
            }
        }
    }

    private static String extension(Element resource, String url) {
        Element extension = resource.getExtension(url);
        Element value = extension == null ? null : extension.getNamedChild("value");
        return value == null ? "" : String.valueOf(value.primitiveValue());
    }

    private void error(Element element, String rule, String message, String hint) {
        found.add(places.at(element, Severity.ERROR, rule, message, hint));
    }
}
