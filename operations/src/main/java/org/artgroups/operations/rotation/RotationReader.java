package org.artgroups.operations.rotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.client.Departure;
import org.artgroups.decisions.rotation.RotationMember;
import org.artgroups.operations.client.DepartureReader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The only reads of {@code $rotation}. Thread-safe. */
public class RotationReader {

    private final JdbcClient jdbc;
    private final DepartureReader departures;
    private final String takers;

    public RotationReader(JdbcClient jdbc, DepartureReader departures) {
        this.jdbc = jdbc;
        this.departures = departures;
        try {
            takers = new ClassPathResource("takers.sql", RotationReader.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The members to be expected on the day, none of them away. */
    List<RotationMember> takers(String group, LocalDate asOf) {
        List<RotationMember> listed = jdbc.sql(takers)
                .param("group", group)
                .param("asOf", asOf)
                .query((row, n) -> new RotationMember(
                        row.getString("client"),
                        row.getObject("last_clinical_visit", LocalDate.class),
                        row.getObject("last_collected", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        List.of()))
                .list();
        Map<String, Departure> departed =
                departures.of(listed.stream().map(RotationMember::client).toList());
        return listed.stream()
                .filter(member -> !departed.containsKey(member.client())
                        || !departed.get(member.client()).by(asOf))
                .toList();
    }

    /**
     * The days from {@code asOf} on for which sessions are agreed: planned ones, and the day named at the last session; in
     * their order.
     */
    List<LocalDate> agreed(String group, LocalDate asOf) {
        return jdbc.sql(
                        """
                        select date from art.session where group_id = :group and status = 'planned' and date >= :asOf
                        union
                        select next_visit from (
                            select next_visit from art.session
                            where group_id = :group and status = 'finished' and date <= :asOf
                            order by date desc limit 1
                        ) last where next_visit >= :asOf
                        order by 1
                        """)
                .param("group", group)
                .param("asOf", asOf)
                .query(LocalDate.class)
                .list();
    }
}
