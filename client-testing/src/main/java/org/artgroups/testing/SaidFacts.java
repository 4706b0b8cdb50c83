package org.artgroups.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.operations.eligibility.FactsReader;

/** The facts of clients as the real server reads them, and over those what a test has said. Safe for use by many threads. */
final class SaidFacts extends FactsReader {
    private final Store store;

    SaidFacts(Store store) {
        super(store.tables().jdbc(), store.tables().codes());
        this.store = store;
    }

    @Override
    public Map<String, Facts> read(Collection<String> clients, LocalDate asOf, Set<Fact> wanted) {
        Map<String, Facts> facts = super.read(clients, asOf, wanted);
        facts.replaceAll((client, known) -> store.said(client).over(known));
        return facts;
    }
}
