package org.artgroups.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.eligibility.Overrides;
import org.artgroups.fhir.eligibility.EligibilityResponse.ClinicianOverride;
import org.hl7.fhir.r4.model.Reference;

/** Reads what clinicians decided over the rules' head. Safe for use by many threads. */
final class OverrideReader {
    private final Store store;

    OverrideReader(Store store) {
        this.store = store;
    }

    /** The decisions on a client that had been made on a day. */
    Overrides read(String client, LocalDate day) {
        List<Overrides.RecordedDecision> decided = new ArrayList<>();
        store.rows("eligibility_override").stream()
                .filter(row -> row.is("client", client) && row.by("date", day))
                .filter(row ->
                        row.has("model") && row.has("reason") && (row.has("clinician") || row.has("clinician_name")))
                .sorted(Comparator.comparing((Row row) -> row.day("date", day))
                        .thenComparing(row -> row.at("at"))
                        .reversed()
                        .thenComparing(row -> row.id("id")))
                .forEach(row -> decided.add(new Overrides.RecordedDecision(
                        row.id("model"),
                        new ClinicianOverride(
                                row.flag("eligible"),
                                row.id("reason"),
                                new Reference()
                                        .setReference(row.text("clinician"))
                                        .setDisplay(row.text("clinician_name")),
                                row.day("date", day),
                                new Reference("Observation/" + row.id("id"))))));
        return new Overrides(Map.of(client, decided));
    }
}
