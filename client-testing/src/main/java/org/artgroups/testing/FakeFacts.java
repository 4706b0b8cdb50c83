package org.artgroups.testing;

import org.artgroups.fhir.generated.Fact;

/**
 * What a test says is known of a client, on whatever day is asked about; what it does not say is worked out of what is on record,
 * and unknown if that says nothing. Safe for use by many threads.
 */
public final class FakeFacts {
    private final Store store;
    private final String client;

    FakeFacts(Store store, String client) {
        this.store = store;
        this.client = client;
    }

    /** In completed years. */
    public FakeFacts age(int years) {
        return known(Fact.AGE, Integer.toString(years));
    }

    /** Completed months since treatment began, which goes on. */
    public FakeFacts monthsOnArt(int months) {
        known(Fact.ON_ART, "yes");
        return known(Fact.MONTHS_ON_ART, Integer.toString(months));
    }

    /** Completed months on the present regimen, which is taken, a change to dolutegravir or not. */
    public FakeFacts monthsOnRegimen(int months) {
        known(Fact.ON_ART, "yes");
        known(Fact.MONTHS_ON_REGIMEN_IGNORING_DTG_SWITCH, Integer.toString(months));
        return known(Fact.MONTHS_ON_REGIMEN, Integer.toString(months));
    }

    /** 1, 2 or 3. */
    public FakeFacts regimenLine(int line) {
        return known(Fact.REGIMEN_LINE, Integer.toString(line));
    }

    /** The last two results in copies/mL as laboratories write them ({@code < 20}, {@code 45}, {@code not detected}); the newer, of this month, first. */
    public FakeFacts viralLoads(String last, String previous) {
        known(Fact.PREVIOUS_VIRAL_LOAD, previous);
        return viralLoad(last);
    }

    /** The last result in copies/mL, of this month, as laboratories write it. */
    public FakeFacts viralLoad(String last) {
        known(Fact.VIRAL_LOAD_TAKEN, "yes");
        known(Fact.LAST_VIRAL_LOAD, last);
        known(Fact.MONTHS_SINCE_VIRAL_LOAD, "0");
        return known(Fact.VIRAL_LOAD_DUE, "no");
    }

    /** Whether the client is pregnant. */
    public FakeFacts pregnant(boolean pregnant) {
        return known(Fact.PREGNANT, pregnant ? "yes" : "no");
    }

    /**
     * Any fact of the vocabulary.
     *
     * @param value a whole number, {@code yes} or {@code no}, or a result as laboratories write it, in the fact's unit
     * @throws IllegalArgumentException if it cannot be read
     */
    public FakeFacts known(Fact fact, String value) {
        store.say(client, said -> said.with(fact, value));
        return this;
    }
}
