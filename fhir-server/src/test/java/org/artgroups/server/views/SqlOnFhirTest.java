package org.artgroups.server.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.artgroups.decisions.views.View;
import org.artgroups.decisions.views.ViewRunner;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What of SQL-on-FHIR the tables can be described with: vectors in the format of the standard's own test suite (resources,
 * views, expected rows), with one word more: {@code lacks} marks what HL7's runner does not do as the standard has it. Such
 * a vector fails when the runner has learned it.
 */
@DisplayName("SQL on FHIR")
class SqlOnFhirTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final IWorkerContext CONTEXT =
            new HapiWorkerContext(FHIR, new DefaultProfileValidationSupport(FHIR));
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> vectors() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (org.springframework.core.io.Resource file : new PathMatchingResourcePatternResolver(
                        SqlOnFhirTest.class.getClassLoader())
                .getResources("classpath:org/artgroups/server/views/sql-on-fhir/*.json")) {
            JsonNode suite = JSON.readTree(file.getInputStream());
            for (JsonNode test : suite.get("tests")) {
                String name =
                        suite.get("title").asText() + ": " + test.get("title").asText();
                tests.add(
                        test.has("lacks")
                                ? DynamicTest.dynamicTest(
                                        name + " - not yet: "
                                                + test.get("lacks").asText(),
                                        () -> assertThat(holds(test, suite)).isFalse())
                                : DynamicTest.dynamicTest(name, () -> check(test, suite)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(25);
        return tests.stream();
    }

    private static boolean holds(JsonNode test, JsonNode suite) {
        try {
            check(test, suite);
            return true;
        } catch (AssertionError | RuntimeException e) {
            return false;
        }
    }

    private static void check(JsonNode test, JsonNode suite) {
        if (test.path("expectError").asBoolean()) {
            assertThatThrownBy(() -> rows(test, suite))
                    .isInstanceOfAny(IllegalStateException.class, FHIRException.class);
        } else {
            assertThat(rows(test, suite)).containsExactlyInAnyOrderElementsOf(expected(test.get("expect")));
        }
    }

    private static List<Map<String, @Nullable String>> expected(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> {
                    Map<String, @Nullable String> cells = new TreeMap<>();
                    row.properties()
                            .forEach(cell -> cells.put(
                                    cell.getKey(),
                                    cell.getValue().isNull()
                                            ? null
                                            : cell.getValue().asText()));
                    return cells;
                })
                .toList();
    }

    private static List<Map<String, @Nullable String>> rows(JsonNode test, JsonNode suite) {
        ViewRunner runner = runner(test.get("view").toString());
        List<Map<String, @Nullable String>> rows = new ArrayList<>();
        for (JsonNode resource : suite.get("resources")) {
            runner.rows((Resource) FHIR.newJsonParser().parseResource(resource.toString()))
                    .forEach((view, made) -> made.forEach(row -> rows.add(cells(view, row))));
        }
        return rows;
    }

    private static ViewRunner runner(String view) {
        try {
            return new ViewRunner(CONTEXT, List.of(JsonParser.parseObject(view)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, @Nullable String> cells(View view, @Nullable Object[] row) {
        Map<String, @Nullable String> cells = new TreeMap<>();
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            cells.put(view.columns().get(i).name(), value == null ? null : value.toString());
        }
        return cells;
    }
}
