package org.artgroups.server.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is to be assessed: the ids of clients, in portions. Thread-safe. */
@Component
class CohortReader {

    private final JdbcClient jdbc;

    CohortReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next clients in the order of their ids. The dead are not assessed.
     *
     * @param after the last id of the portion before; empty for the first portion
     * @param most how many at the most
     */
    List<String> clients(CohortEligibilityRequest request, LocalDate asOf, String after, int most) {
        return jdbc.sql(
                        """
                        select id from art.client
                        where id > :after and not deceased
                            and (cast(:organization as text) is null or organization = :organization)
                            and (cast(:group as text) is null or id in (
                                select client from art.membership where group_id = :group
                                    and coalesce(start_date, date '0001-01-01') <= :asOf
                                    and coalesce(end_date, date '9999-12-31') >= :asOf))
                        order by id limit :most
                        """)
                .param("after", after)
                .param("organization", request.organization())
                .param("group", request.group())
                .param("asOf", asOf)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** The model a group says it follows; empty if it says none. */
    Optional<String> modelOf(String group) {
        @Nullable
        String model = jdbc.sql("select model from art.care_group where id = :group")
                .param("group", group)
                .query(String.class)
                .optional()
                .orElse(null);
        return Optional.ofNullable(model);
    }
}
