package org.artgroups.server.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table that says whose an identifying number is ({@code art.identity}): its key lets a number be one client's alone, whoever
 * else writes at the same time, on this server or another. Made anew when other systems identify than before. Thread-safe.
 */
@Component
@Order(IdentityTable.ORDER)
class IdentityTable implements ApplicationRunner {

    /** After the flat tables are in place. */
    static final int ORDER = 50;

    /**
     * A number of a client.
     *
     * @param facility whose numbers they are; empty if the system's numbers are not a facility's
     */
    record Claim(String system, String facility, String value) {}

    private final JdbcClient jdbc;
    private final IdentityProperties properties;

    IdentityTable(JdbcClient jdbc, IdentityProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
        jdbc.sql("create schema if not exists art").update();
        jdbc.sql(
                        "create table if not exists art.identity (system text not null, facility text not null, value text not null,"
                                + " client text not null, primary key (system, facility, value))")
                .update();
        jdbc.sql("create index if not exists identity_client on art.identity (client)")
                .update();
        jdbc.sql("create table if not exists art.identity_systems (fingerprint text not null)")
                .update();
    }

    /** Fills the table from the clients on record, where other systems identify than when it was filled. */
    @Override
    public void run(ApplicationArguments arguments) {
        String fingerprint = properties.systems().stream()
                .sorted(Comparator.comparing(IdentityProperties.IdentifierSystem::system))
                .map(each -> each.system() + " " + each.perFacility())
                .collect(Collectors.joining("\n"));
        if (jdbc.sql("select fingerprint from art.identity_systems")
                .query(String.class)
                .list()
                .equals(List.of(fingerprint))) {
            return;
        }
        jdbc.sql("delete from art.identity").update();
        for (IdentityProperties.IdentifierSystem system : properties.systems()) {
            // of clients who have the same number already, the first has it; the others are for a person to look at
            jdbc.sql(
                            "insert into art.identity select i.system, case when :perFacility then coalesce(c.organization, '') else '' end,"
                                    + " i.value, i.client from art.client_identifier i join art.client c on c.id = i.client"
                                    + " where i.system = :system order by i.client on conflict do nothing")
                    .param("perFacility", system.perFacility())
                    .param("system", system.system())
                    .update();
        }
        jdbc.sql("delete from art.identity_systems").update();
        jdbc.sql("insert into art.identity_systems values (:fingerprint)")
                .param("fingerprint", fingerprint)
                .update();
    }

    /** Makes these numbers, and no others, those of a client; the claims that are somebody else's. */
    List<Claim> claim(String client, List<Claim> claims) {
        jdbc.sql("delete from art.identity where client = :client")
                .param("client", client)
                .update();
        return claims.stream().filter(claim -> !claim(client, claim)).toList();
    }

    private boolean claim(String client, Claim claim) {
        // waits for whoever is writing the same number just now
        int rows = jdbc.sql(
                        "insert into art.identity values (:system, :facility, :value, :client) on conflict do nothing")
                .param("system", claim.system())
                .param("facility", claim.facility())
                .param("value", claim.value())
                .param("client", client)
                .update();
        return rows == 1 || holder(claim).filter(client::equals).isPresent();
    }

    private Optional<String> holder(Claim claim) {
        return jdbc.sql(
                        "select client from art.identity where system = :system and facility = :facility and value = :value")
                .param("system", claim.system())
                .param("facility", claim.facility())
                .param("value", claim.value())
                .query(String.class)
                .optional();
    }
}
