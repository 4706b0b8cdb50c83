package org.artgroups.operations.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.eligibility.Overrides;
import org.artgroups.decisions.eligibility.Overrides.RecordedDecision;
import org.artgroups.fhir.eligibility.EligibilityResponse.ClinicianOverride;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what clinicians decided over the rules' head (profile art-eligibility-override). Thread-safe. */
public class OverrideReader {

    private final JdbcClient jdbc;

    public OverrideReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The decisions on these clients that had been made on {@code asOf}. */
    public Overrides read(Collection<String> clients, LocalDate asOf) {
        Map<String, List<RecordedDecision>> byClient = new HashMap<>();
        jdbc.sql(
                        """
                        select client, model, id, date, eligible, reason, clinician, clinician_name
                        from art.eligibility_override
                        where client = any(:clients) and date <= :asOf and model is not null
                            and reason is not null and coalesce(clinician, clinician_name) is not null
                        order by date desc, at desc, id
                        """)
                .param("clients", clients.toArray(String[]::new))
                .param("asOf", asOf)
                .query((row, n) -> byClient.computeIfAbsent(row.getString("client"), client -> new ArrayList<>())
                        .add(new RecordedDecision(
                                row.getString("model"),
                                new ClinicianOverride(
                                        row.getBoolean("eligible"),
                                        row.getString("reason"),
                                        new Reference()
                                                .setReference(row.getString("clinician"))
                                                .setDisplay(row.getString("clinician_name")),
                                        row.getObject("date", LocalDate.class),
                                        new Reference("Observation/" + row.getString("id"))))))
                .list();
        return new Overrides(byClient);
    }
}
