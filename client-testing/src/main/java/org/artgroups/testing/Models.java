package org.artgroups.testing;

import java.util.ArrayList;
import java.util.List;
import org.artgroups.decisions.model.Criterion;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.testing.Said.Pin;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.jspecify.annotations.Nullable;

/** The delivery models of a fake server: the package's, and those a test has added. Safe for use by many threads. */
final class Models {
    private final List<PlanDefinition> own = new ArrayList<>();
    private @Nullable DeliveryModels all;

    synchronized void add(PlanDefinition model) {
        List<PlanDefinition> more = new ArrayList<>(own);
        more.add(model.copy());
        all = Definitions.models(more);
        own.add(model.copy());
    }

    synchronized void clear() {
        own.clear();
        all = null;
    }

    /** Read when they are asked for, as not every test does. */
    synchronized DeliveryModels all() {
        return all == null ? Definitions.models() : all;
    }

    /**
     * Refuses what a test says of a model that is not here, or has no such criterion.
     *
     * @throws IllegalArgumentException saying which there are
     */
    void check(String named, Pin pin) {
        List<DeliveryModel> meant = all().all().stream()
                .filter(model -> List.of(model.key(), lastPart(model.url())).contains(key(named)))
                .toList();
        if (meant.isEmpty()) {
            throw new IllegalArgumentException("there is no delivery model " + named + "; there are "
                    + all().all().stream().map(DeliveryModel::key).sorted().toList());
        }
        List<String> criteria = meant.stream()
                .flatMap(model -> model.eligibility().stream())
                .map(Criterion::code)
                .distinct()
                .toList();
        if (!pin.criterion().isEmpty() && !criteria.contains(pin.criterion())) {
            throw new IllegalArgumentException(named + " has no criterion " + pin.criterion() + "; it has " + criteria);
        }
    }

    /** A model's key, by its key or canonical. */
    static String key(String named) {
        return lastPart(named.replaceFirst("\\|.*", ""));
    }

    /** What stands after the last slash. */
    static String lastPart(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
