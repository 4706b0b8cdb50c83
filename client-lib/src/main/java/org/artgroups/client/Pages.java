package org.artgroups.client;

import ca.uhn.fhir.rest.client.api.IGenericClient;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** What a search finds, one page after the other, each fetched when the one before is used up. */
final class Pages<T extends Resource> implements Iterator<T> {
    private final IGenericClient fhir;
    private final Class<T> type;
    private final Deque<T> page = new ArrayDeque<>();
    private @Nullable Supplier<Bundle> more;

    Pages(IGenericClient fhir, Class<T> type, Supplier<Bundle> first) {
        this.fhir = fhir;
        this.type = type;
        this.more = first;
    }

    @Override
    public boolean hasNext() {
        while (page.isEmpty() && more != null) {
            Bundle found = Failures.translated(more);
            found.getEntry().stream()
                    .map(BundleEntryComponent::getResource)
                    .filter(type::isInstance)
                    .map(type::cast)
                    .forEach(page::add);
            more = found.getLink(Bundle.LINK_NEXT) == null
                    ? null
                    : () -> fhir.loadPage().next(found).execute();
        }
        return !page.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.remove();
    }
}
