package org.artgroups.decisions.eligibility;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.artgroups.fhir.generated.Fact;

/** What is known of one client as of one day: a value for every fact of the vocabulary. Immutable. */
public final class Facts {

    private static final Map<Fact, FactValue> NOTHING_KNOWN = new EnumMap<>(Fact.class);

    static {
        for (Fact fact : Fact.values()) {
            NOTHING_KNOWN.put(fact, FactValue.unknown(fact, null, List.of()));
        }
    }

    private final Map<Fact, FactValue> values = new EnumMap<>(NOTHING_KNOWN);

    private final List<ClientRecords.Unread> unread;

    /** The facts given; every other one is unknown. */
    public Facts(Iterable<FactValue> given) {
        this(given, List.of());
    }

    /**
     * The same of somebody of whom there are records that nobody could read.
     *
     * @param unread those that may bear on a fact
     */
    public Facts(Iterable<FactValue> given, List<ClientRecords.Unread> unread) {
        given.forEach(value -> values.put(value.fact(), value));
        this.unread = List.copyOf(unread);
    }

    /** The records that may bear on a fact and could not be read. */
    public List<ClientRecords.Unread> unread() {
        return unread;
    }

    /** The same facts but for one. */
    public Facts with(FactValue other) {
        Facts changed = new Facts(values.values(), unread);
        changed.values.put(other.fact(), other);
        return changed;
    }

    /** The value of a fact, which may be unknown. */
    public FactValue get(Fact fact) {
        FactValue value = values.get(fact);
        if (value == null) {
            throw new IllegalStateException("every fact has a value");
        }
        return value;
    }
}
