package org.artgroups.server.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.artgroups.decisions.views.ColumnType;
import org.artgroups.decisions.views.View;
import org.artgroups.decisions.views.ViewRunner;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.operations.views.ViewTables;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The view definitions")
class ViewDefinitionsTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final IWorkerContext CONTEXT =
            new HapiWorkerContext(FHIR, new DefaultProfileValidationSupport(FHIR));
    private static final List<JsonObject> DEFINITIONS = new FhirPackage(FHIR).views();

    @Test
    void areAllTakenByTheRunnerOfHl7() {
        assertThat(new ViewRunner(CONTEXT, DEFINITIONS).views())
                .extracting(View::name)
                .contains(
                        "viral_load",
                        "cd4",
                        "prescription",
                        "refill",
                        "condition",
                        "pregnancy",
                        "membership",
                        "session",
                        "visit")
                .doesNotHaveDuplicates()
                .hasSameSizeAs(DEFINITIONS);
    }

    @Test
    void haveOneKeyEachAndSayWhatTheyAreFor() {
        assertThat(new ViewRunner(CONTEXT, DEFINITIONS).views())
                .allSatisfy(view -> assertThat(view.keyColumn().type()).isEqualTo(ColumnType.TEXT));
        assertThat(DEFINITIONS).allSatisfy(definition -> assertThat(definition.asString("description"))
                .isNotBlank());
    }

    @Test
    void thatTheRunnerRefusesStopTheStartWithTheirName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ViewRunner(
                        CONTEXT, List.of(definition("[{\"name\": \"id\", \"path\": \"getResourceKey(\"}]"))))
                .withMessageStartingWith("ViewDefinition broken: ");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> new ViewRunner(
                                CONTEXT,
                                List.of(
                                        definition(
                                                "[{\"name\": \"id\", \"path\": \"getResourceKey()\"}, {\"name\": \"x\", \"path\": \"noSuchElement\"}]"))))
                .withMessageStartingWith("ViewDefinition broken: ")
                .withMessageContaining("noSuchElement");
    }

    @Test
    void withoutAKeyStopTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new ViewRunner(CONTEXT, List.of(definition("[{\"name\": \"gender\", \"path\": \"gender\"}]"))))
                .withMessageContaining("ViewDefinition broken: exactly one column must be getResourceKey()");
    }

    @Test
    void changeTheirFingerprintWithTheirContent() {
        String columns = "[{\"name\": \"id\", \"path\": \"getResourceKey()\"}, {\"name\": \"g\", \"path\": \"%s\"}]";
        assertThat(ViewTables.fingerprint(view(columns.formatted("gender"))))
                .isEqualTo(ViewTables.fingerprint(view(columns.formatted("gender"))))
                .isNotEqualTo(ViewTables.fingerprint(view(columns.formatted("active"))));
    }

    private static View view(String columns) {
        return new ViewRunner(CONTEXT, List.of(definition(columns))).views().get(0);
    }

    private static JsonObject definition(String columns) {
        try {
            return JsonParser.parseObject(
                    """
                    {"resourceType": "ViewDefinition", "name": "broken", "status": "active", "resource": "Patient",
                     "select": [{"column": %s}]}
                    """
                            .formatted(columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
