package org.artgroups.server.views;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.artgroups.decisions.views.View;
import org.artgroups.decisions.views.ViewRunner;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.EncounterKind;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.operations.views.SqlType;
import org.artgroups.operations.views.StoredResources;
import org.artgroups.operations.views.ViewTables;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("The flat tables")
class ViewTablesTest extends ServerTest {

    @Autowired
    private ViewTables tables;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private DaoRegistry daos;

    @Autowired
    private StoredResources stored;

    @Autowired
    private IWorkerContext context;

    @Autowired
    private FhirPackage fhirPackage;

    private String client = "";

    @BeforeEach
    void aNewClient() {
        client = unique("client");
        put("Patient/" + client, "{\"resourceType\": \"Patient\", \"id\": \"%s\"}".formatted(client));
    }

    private void put(String path, String json) {
        Answer answer = send(HttpRequest.newBuilder(URI.create(base() + "/" + path))
                .header("Content-Type", "application/fhir+json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build());
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    }

    private void patch(String path, String operations) {
        Answer answer = send(HttpRequest.newBuilder(URI.create(base() + "/" + path))
                .header("Content-Type", "application/json-patch+json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(operations))
                .build());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String viralLoad(String id, int copies, String status) {
        return """
                {"resourceType": "Observation", "id": "%s", "status": "%s",
                 "code": {"coding": [{"system": "http://loinc.org", "code": "20447-9"}]},
                 "subject": {"reference": "Patient/%s"}, "effectiveDateTime": "2026-01-10",
                 "valueQuantity": {"value": %d, "code": "{copies}/mL"}}
                """
                .formatted(id, status, client, copies);
    }

    /** The values in the table of a client's viral loads. */
    private List<Integer> viralLoads() {
        return jdbc.queryForList(
                "select value::int from art.viral_load where client = ? order by 1", Integer.class, client);
    }

    private int count(String table, String column, String value) {
        Integer count = jdbc.queryForObject(
                "select count(*) from art." + table + " where " + column + " = ?", Integer.class, value);
        return count == null ? 0 : count;
    }

    /** Everything that is in the tables, a line a row. */
    private Map<String, List<String>> content() {
        Map<String, List<String>> content = new TreeMap<>();
        for (String name : jdbc.queryForList("select name from art.view_definition", String.class)) {
            content.put(name, jdbc.queryForList("select t::text from art." + name + " t order by 1", String.class));
        }
        return content;
    }

    /** What the tables are indexed by; the names of the indexes do not matter. */
    private List<String> indexes() {
        return jdbc.queryForList(
                "select regexp_replace(indexdef, 'INDEX \\S+', '') from pg_indexes where schemaname = 'art' order by 1",
                String.class);
    }

    @Test
    void aRowComesChangesAndGoesWithItsResource() {
        String id = unique("vl");
        put("Observation/" + id, viralLoad(id, 40, "final"));
        assertThat(viralLoads()).containsExactly(40);

        put("Observation/" + id, viralLoad(id, 70, "final"));
        assertThat(viralLoads()).containsExactly(70);

        client().delete().resourceById("Observation", id).execute();
        assertThat(viralLoads()).isEmpty();

        put("Observation/" + id, viralLoad(id, 90, "final"));
        assertThat(viralLoads()).containsExactly(90);
    }

    @Test
    void aRowComesWithAResourceTheServerNames() {
        Answer created = post("/Observation", viralLoad("ignored", 40, "final"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(jdbc.queryForObject("select id from art.viral_load where client = ?", String.class, client))
                .isEqualTo(read(Observation.class, created).getIdPart());
    }

    @Test
    void aRowGoesWhenItsResourceIsNoLongerWhatTheTableIsAbout() {
        String id = unique("vl");
        put("Observation/" + id, viralLoad(id, 40, "final"));
        put("Observation/" + id, viralLoad(id, 40, "entered-in-error"));
        assertThat(viralLoads()).isEmpty();
        put("Observation/" + id, viralLoad(id, 40, "corrected"));
        assertThat(viralLoads()).containsExactly(40);
    }

    @Test
    void aPatchChangesARow() {
        String id = unique("vl");
        put("Observation/" + id, viralLoad(id, 40, "final"));
        patch("Observation/" + id, "[{\"op\": \"replace\", \"path\": \"/valueQuantity/value\", \"value\": 70}]");
        assertThat(viralLoads()).containsExactly(70);
        patch("Observation/" + id, "[{\"op\": \"replace\", \"path\": \"/status\", \"value\": \"cancelled\"}]");
        assertThat(viralLoads()).isEmpty();
    }

    @Test
    void aResourceSentAgainAsItIsHasOneRow() {
        String id = unique("vl");
        put("Observation/" + id, viralLoad(id, 40, "final"));
        put("Observation/" + id, viralLoad(id, 40, "final"));
        assertThat(viralLoads()).containsExactly(40);
    }

    @Test
    void aTransactionCreatesChangesAndDeletesRowsAtOnce() {
        String kept = unique("vl");
        String gone = unique("vl");
        put("Observation/" + kept, viralLoad(kept, 40, "final"));
        put("Observation/" + gone, viralLoad(gone, 50, "final"));

        Answer answer = post(
                "",
                """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"resource": %s, "request": {"method": "PUT", "url": "Observation/%s"}},
                  {"request": {"method": "DELETE", "url": "Observation/%s"}},
                  {"resource": %s, "request": {"method": "POST", "url": "Observation"}}]}
                """
                        .formatted(viralLoad(kept, 45, "final"), kept, gone, viralLoad("new", 60, "final")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(viralLoads()).containsExactly(45, 60);
    }

    @Test
    void aResourceWithSeveralRowsHasThemReplacedTogether() {
        put(
                "Patient/" + client,
                """
                {"resourceType": "Patient", "id": "%1$s", "identifier": [
                  {"system": "https://a.example", "value": "%1$s-1"}, {"system": "https://a.example", "value": "%1$s-2"}]}
                """
                        .formatted(client));
        assertThat(count("client_identifier", "client", client)).isEqualTo(2);
        put(
                "Patient/" + client,
                """
                {"resourceType": "Patient", "id": "%1$s", "identifier": [{"system": "https://a.example", "value": "%1$s-3"}]}
                """
                        .formatted(client));
        assertThat(jdbc.queryForList("select value from art.client_identifier where client = ?", String.class, client))
                .containsExactly(client + "-3");
        client().delete().resourceById("Patient", client).execute();
        assertThat(count("client_identifier", "client", client)).isZero();
        assertThat(count("client", "id", client)).isZero();
    }

    @Test
    void aTransactionThatFailsLeavesNoRow() {
        String id = unique("vl");
        String existing = unique("vl");
        put("Observation/" + existing, viralLoad(existing, 30, "final"));
        Answer answer = post(
                "",
                """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"resource": %s, "request": {"method": "PUT", "url": "Observation/%s"}},
                  {"resource": %s, "request": {"method": "PUT", "url": "Observation/%s", "ifMatch": "W/\\"7\\""}}]}
                """
                        .formatted(viralLoad(id, 40, "final"), id, viralLoad(existing, 50, "final"), existing));
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(viralLoads()).containsExactly(30);
        assertThat(get("/Observation/" + id).status()).isEqualTo(404);
    }

    private String session(String id, String key) {
        return """
                {"resourceType": "Encounter", "id": "%s", "status": "planned", "class": {"code": "AMB"},
                 "identifier": [{"system": "https://keys.example", "value": "%s"}],
                 "type": [{"coding": [{"system": "%s", "code": "%s"}]}],
                 "subject": {"reference": "Patient/%s"}, "period": {"start": "2026-01-10"}}
                """
                .formatted(id, key, EncounterKind.SYSTEM, EncounterKind.GROUP_SESSION.code(), client);
    }

    @Test
    void aRowThatMayNotBeKeepsItsWholeTransactionOut() {
        String key = unique("key");
        String first = unique("session");
        String second = unique("session");
        String id = unique("vl");
        put("Encounter/" + first, session(first, key));

        Answer answer = post(
                "",
                """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"resource": %s, "request": {"method": "PUT", "url": "Observation/%s"}},
                  {"resource": %s, "request": {"method": "PUT", "url": "Encounter/%s"}}]}
                """
                        .formatted(viralLoad(id, 40, "final"), id, session(second, key), second));

        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(viralLoads()).isEmpty();
        assertThat(get("/Observation/" + id).status()).isEqualTo(404);
        assertThat(get("/Encounter/" + second).status()).isEqualTo(404);
        assertThat(jdbc.queryForList("select id from art.session where key_value = ?", String.class, key))
                .containsExactly(first);
    }

    @Test
    void whatIsRolledBackLeavesNothing() {
        transactions.executeWithoutResult(status -> {
            daos.getResourceDao(Observation.class)
                    .create(
                            fhirContext.newJsonParser().parseResource(Observation.class, viralLoad("x", 40, "final")),
                            new SystemRequestDetails());
            status.setRollbackOnly();
        });
        assertThat(viralLoads()).isEmpty();
        put("Observation/" + client, viralLoad(client, 70, "final"));
        assertThat(viralLoads()).containsExactly(70);
    }

    @Test
    void whatIsWrittenWithoutHttpIsInTheTablesToo() {
        Observation observation =
                fhirContext.newJsonParser().parseResource(Observation.class, viralLoad("x", 40, "final"));
        daos.getResourceDao(Observation.class).create(observation, new SystemRequestDetails());
        assertThat(viralLoads()).containsExactly(40);
    }

    @Test
    void everyTableHasTheColumnsOfItsDefinitionInOrder() {
        for (View view : new ViewRunner(context, fhirPackage.views()).views()) {
            assertThat(jdbc.queryForList(
                            "select column_name || ' ' || data_type from information_schema.columns"
                                    + " where table_schema = 'art' and table_name = ? order by ordinal_position",
                            String.class,
                            view.name()))
                    .as(view.name())
                    .containsExactlyElementsOf(view.columns().stream()
                            .map(column -> column.name() + " "
                                    + SqlType.of(column.type())
                                            .postgres()
                                            .replace("timestamptz", "timestamp with time zone"))
                            .toList());
        }
    }

    static Stream<Resource> queries() throws IOException {
        // those of the platform make schemas and roles
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:org/artgroups/*/**/*.sql"))
                .filter(each -> !each.toString().contains("/platform/"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryReadsTablesAndColumnsThatThereAre(Resource query) throws IOException {
        String sql = query.getContentAsString(StandardCharsets.UTF_8);
        Map<String, Object> nothing = new TreeMap<>();
        Pattern.compile("(?<!:):(\\w+)")
                .matcher(sql)
                .results()
                .forEach(parameter -> nothing.put(parameter.group(1), new SqlParameterValue(Types.NULL, null)));
        assertThat(new NamedParameterJdbcTemplate(jdbc).queryForList("explain " + sql, nothing))
                .isNotEmpty();
    }

    @Test
    void aTableWhoseDefinitionChangedIsMadeAnewFromWhatIsStored() {
        String many = IntStream.range(0, 510)
                .mapToObj(i -> "{\"resource\": %s, \"request\": {\"method\": \"POST\", \"url\": \"Observation\"}}"
                        .formatted(viralLoad("x", i, "final")))
                .collect(Collectors.joining(", "));
        assertThat(post("", "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [" + many + "]}")
                        .status())
                .isEqualTo(200);
        String deleted = unique("vl");
        put("Observation/" + deleted, viralLoad(deleted, 999, "final"));
        client().delete().resourceById("Observation", deleted).execute();
        Map<String, List<String>> before = content();
        List<String> fingerprints =
                jdbc.queryForList("select name || fingerprint from art.view_definition order by 1", String.class);
        List<String> indexes = indexes();
        assertThat(before.get("viral_load")).hasSizeGreaterThanOrEqualTo(510);

        jdbc.update("insert into art.viral_load (id, client) values ('stale', ?)", client);
        jdbc.execute("alter table art.cd4 add column obsolete text");
        jdbc.execute("drop table art.membership");
        jdbc.update("update art.view_definition set fingerprint = 'of an older version'");
        tables.bringUpToDate();

        assertThat(content()).isEqualTo(before);
        assertThat(jdbc.queryForList("select name || fingerprint from art.view_definition order by 1", String.class))
                .isEqualTo(fingerprints);
        assertThat(indexes()).isEqualTo(indexes);
    }

    @Test
    void aTableWhoseDefinitionDidNotChangeIsLeftAlone() {
        jdbc.update("insert into art.viral_load (id, client, value) values ('by-hand', ?, 7)", client);
        tables.bringUpToDate();
        assertThat(viralLoads()).containsExactly(7);
        jdbc.update("delete from art.viral_load where id = 'by-hand'");
    }

    @Test
    void everyTableIsMadeAnewWhereTheOperatorAsksForIt() {
        jdbc.update("insert into art.viral_load (id, client, value) values ('by-hand', ?, 7)", client);
        ViewRunner runner = new ViewRunner(context, fhirPackage.views());
        new ViewTables(() -> runner, jdbc, transactions, stored, true).bringUpToDate();
        assertThat(viralLoads()).isEmpty();
    }

    @Test
    void aGroupIsInTheTableOfCareGroupsAsLongAsItHasADeliveryModel() {
        String group = unique("club");
        String plain =
                "{\"resourceType\": \"Group\", \"id\": \"%s\", \"type\": \"person\", \"actual\": true, %s \"active\": true}";
        put(
                "Group/" + group,
                plain.formatted(
                        group,
                        "\"extension\": [{\"url\": \"%s\", \"valueCanonical\": \"%s\"}],"
                                .formatted(Extensions.DELIVERY_MODEL, Canonicals.BASE + "/PlanDefinition/zambia-cag")));
        assertThat(count("care_group", "id", group)).isEqualTo(1);
        put("Group/" + group, plain.formatted(group, ""));
        assertThat(count("care_group", "id", group)).isZero();
    }
}
