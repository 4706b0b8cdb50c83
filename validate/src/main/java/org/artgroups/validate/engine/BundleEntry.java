package org.artgroups.validate.engine;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a Bundle.
 *
 * @param element the entry
 * @param fullUrl its fullUrl; empty for none
 * @param resource what is in it; null for nothing
 * @param method of its request; empty for none
 * @param url of its request; empty for none
 */
record BundleEntry(Element element, String fullUrl, @Nullable Element resource, String method, String url) {

    static List<BundleEntry> of(Element bundle) {
        return bundle.getChildrenByName("entry").stream().map(BundleEntry::one).toList();
    }

    private static BundleEntry one(Element entry) {
        Element request = entry.getNamedChild("request");
        return new BundleEntry(
                entry,
                value(entry, "fullUrl"),
                entry.getNamedChild("resource"),
                request == null ? "" : value(request, "method"),
                request == null ? "" : value(request, "url"));
    }

    private static String value(Element element, String name) {
        return Optional.ofNullable(element.getNamedChildValue(name)).orElse("");
    }

    /** The resource's type and id, {@code Patient/1}; empty if it has no id. */
    String name() {
        return resource == null || resource.getIdBase() == null ? "" : resource.fhirType() + "/" + resource.getIdBase();
    }

    boolean has(String reference) {
        return reference.equals(fullUrl) || reference.equals(name());
    }
}
