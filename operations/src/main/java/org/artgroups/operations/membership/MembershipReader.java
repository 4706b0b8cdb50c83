package org.artgroups.operations.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.artgroups.decisions.client.Departure;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.membership.ClientContext;
import org.artgroups.decisions.membership.Enrolment;
import org.artgroups.decisions.membership.GroupContext;
import org.artgroups.decisions.membership.MembershipPeriod;
import org.artgroups.decisions.membership.MembershipPlan;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.membership.MembershipsResponse.Dated;
import org.artgroups.operations.Records;
import org.artgroups.operations.client.DepartureReader;
import org.artgroups.operations.eligibility.FactsReader;
import org.artgroups.operations.eligibility.OverrideReader;
import org.artgroups.operations.tracing.TracingReader;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The only reads of the operations on membership. Thread-safe. */
public class MembershipReader {

    private final JdbcClient jdbc;
    private final DeliveryModels models;
    private final FactsReader facts;
    private final OverrideReader overrides;
    private final TracingReader tracing;
    private final DepartureReader departures;

    public MembershipReader(
            JdbcClient jdbc,
            DeliveryModels models,
            FactsReader facts,
            OverrideReader overrides,
            TracingReader tracing,
            DepartureReader departures) {
        this.jdbc = jdbc;
        this.departures = departures;
        this.models = models;
        this.facts = facts;
        this.overrides = overrides;
        this.tracing = tracing;
    }

    /**
     * Waits until nobody else changes the membership of these groups and clients, and keeps it so until the caller's
     * transaction ends.
     *
     * @param keys {@code Group/[id]}, {@code Patient/[id]}
     */
    void waitForTurn(Collection<String> keys) {
        // everybody takes them in the same order, so that no two wait for each other
        jdbc.sql(
                        """
                        select pg_advisory_xact_lock(key) from (
                            select distinct hashtextextended('art.membership ' || name, 0) as key
                            from unnest(:names) name order by 1) keys
                        """)
                .param("names", keys.toArray(String[]::new))
                .query((row, n) -> n)
                .list();
    }

    /**
     * A group, and the enrolments and open tracing of some of its members; empty if there is no such group.
     *
     * @param clients whose; null for everybody's
     */
    Optional<GroupContext> group(String id, @Nullable List<String> clients, LocalDate day, Records records) {
        Group group = records.read(Group.class, id).orElse(null);
        if (group == null) {
            return Optional.empty();
        }
        Extension model = group.getExtensionByUrl(Extensions.DELIVERY_MODEL);
        String named = model == null ? null : model.getValue().primitiveValue();
        List<MembershipPeriod> stays = jdbc.sql(
                        "select group_id, client, start_date, end_date from art.membership where group_id = :group and client is not null")
                .param("group", id)
                .query(MembershipReader::stay)
                .list();
        return Optional.of(new GroupContext(
                group,
                named,
                named == null ? null : models.find(named, day).orElse(null),
                stays,
                enrolments(id, clients, records),
                tracing.open(id, clients, records)));
    }

    private List<Enrolment> enrolments(String group, @Nullable List<String> clients, Records records) {
        record Row(String id, String client, @Nullable LocalDate start, @Nullable LocalDate end) {}
        List<Row> rows = jdbc.sql(
                        """
                        select id, client, start_date, end_date from art.enrolment
                        where group_id = :group and (cast(:clients as text[]) is null or client = any(:clients))
                        order by id
                        """)
                .param("group", group)
                .param("clients", clients == null ? null : clients.toArray(String[]::new))
                .query((row, n) -> new Row(
                        row.getString("id"),
                        row.getString("client"),
                        row.getObject("start_date", LocalDate.class),
                        row.getObject("end_date", LocalDate.class)))
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, EpisodeOfCare> stored =
                records.read(EpisodeOfCare.class, rows.stream().map(Row::id).toList()).stream()
                        .collect(Collectors.toMap(
                                episode -> episode.getIdElement().getIdPart(), Function.identity()));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(stored.get(row.id()))
                        .map(episode -> new Enrolment(row.client(), row.start(), row.end(), episode))
                        .stream())
                .toList();
    }

    /**
     * A client who is to join a group.
     *
     * @param id of a Patient that exists
     */
    ClientContext client(String id, String joining, LocalDate day) {
        Departure departure = departures.of(List.of(id)).get(id);
        // who was transferred out may come back
        boolean forGood = departure != null && departure.kind() != Departure.Kind.TRANSFERRED_OUT;
        List<MembershipPeriod> elsewhere = jdbc.sql(
                        """
                        select m.group_id, m.client, m.start_date, m.end_date
                        from art.membership m join art.care_group g on g.id = m.group_id
                        where m.client = :client and m.group_id <> :joining and coalesce(g.active, true)
                        """)
                .param("client", id)
                .param("joining", joining)
                .query(MembershipReader::stay)
                .list();
        Facts known = facts.read(List.of(id), day).get(id);
        if (known == null) {
            throw new IllegalStateException("no facts for a client that was asked for");
        }
        return new ClientContext(id, forGood ? departure : null, elsewhere, known, overrides.read(List.of(id), day));
    }

    /** The days of the sessions of a group that tell of a client, in their order. */
    List<LocalDate> sessions(String group, String client) {
        return jdbc.sql("select distinct s.date from art.visit v join art.session s on s.id = v.session"
                        + " where s.group_id = :group and v.client = :client and s.date is not null order by s.date")
                .param("group", group)
                .param("client", client)
                .query(LocalDate.class)
                .list();
    }

    /** The days of the sessions of a group that tell of its clients, by client. */
    Map<String, List<LocalDate>> sessions(String group) {
        return jdbc
                .sql("select distinct v.client, s.date from art.visit v join art.session s on s.id = v.session"
                        + " where s.group_id = :group and v.client is not null and s.date is not null order by s.date")
                .param("group", group)
                .query((row, n) -> Map.entry(row.getString("client"), row.getObject("date", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The enrolment of a membership that was taken back. */
    Optional<EpisodeOfCare> withdrawn(String group, String client, LocalDate since, Records records) {
        return records.read(EpisodeOfCare.class, MembershipPlan.enrolmentId(group, client, since))
                .filter(enrolment -> enrolment.getStatus() == EpisodeOfCareStatus.ENTEREDINERROR);
    }

    /** Whether a group has or had a member. */
    public boolean hasMembers(String group) {
        return jdbc.sql("select exists (select from art.membership where group_id = :group)")
                .param("group", group)
                .query(Boolean.class)
                .single();
    }

    /** Every membership that holds a day, of a client, of a group, or of both. */
    List<Dated> memberships(@Nullable String client, @Nullable String group, LocalDate day) {
        return jdbc.sql(
                        """
                        select m.group_id, m.client, m.start_date, m.end_date, min(e.id) as enrolment
                        from art.membership m left join art.enrolment e
                            on e.group_id = m.group_id and e.client = m.client and e.start_date is not distinct from m.start_date
                        where (cast(:client as text) is null or m.client = :client)
                            and (cast(:group as text) is null or m.group_id = :group)
                            and m.client is not null
                            and coalesce(m.start_date, date '0001-01-01') <= :day
                            and coalesce(m.end_date, date '9999-12-31') >= :day
                        group by m.group_id, m.client, m.start_date, m.end_date
                        order by m.group_id, m.start_date, m.client
                        """)
                .param("client", client)
                .param("group", group)
                .param("day", day)
                .query((row, n) -> new Dated(
                        new Reference("Group/" + row.getString("group_id")),
                        new Reference("Patient/" + row.getString("client")),
                        row.getObject("start_date", LocalDate.class),
                        row.getObject("end_date", LocalDate.class),
                        row.getString("enrolment") == null
                                ? null
                                : new Reference("EpisodeOfCare/" + row.getString("enrolment"))))
                .list();
    }

    private static MembershipPeriod stay(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new MembershipPeriod(
                row.getString("group_id"),
                row.getString("client"),
                row.getObject("start_date", LocalDate.class),
                row.getObject("end_date", LocalDate.class));
    }
}
