package org.artgroups.ig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.Problem;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.Resource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The written pages have from the package")
class ContentTest {

    private static <T extends Resource> List<T> definitions(Class<T> type) {
        return Site.PACKAGE.entrySet().stream()
                .filter(file -> file.getKey().startsWith("package/" + type.getSimpleName() + "-"))
                .map(file -> {
                    try {
                        return type.cast(new JsonParser().parse(file.getValue()));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    @Test
    @DisplayName("every criterion of every delivery model, with its rule and who says so")
    void deliveryModels() {
        Document page = Site.page("delivery-models.html");
        List<String> rules = page.select(".rules tr").eachText();

        for (PlanDefinition model : definitions(PlanDefinition.class)) {
            assertThat(page.select(".compare thead th").eachText()).contains(model.getTitle());
            for (PlanDefinitionActionComponent block : model.getAction()) {
                assertThat(block.getAction().stream().filter(PlanDefinitionActionComponent::hasCondition))
                        .allSatisfy(rule -> assertThat(rules).anySatisfy(row -> assertThat(row)
                                .contains(rule.getTextEquivalent())
                                .contains(rule.getConditionFirstRep()
                                        .getExpression()
                                        .getExpression())
                                .contains(rule.getDocumentation().stream()
                                        .map(RelatedArtifact::getCitation)
                                        .toList())));
            }
        }
    }

    @Test
    @DisplayName("how often, where, by whom and for whom")
    void deliveryModelsInWords() {
        List<String> rows =
                Site.page("delivery-models.html").select(".compare tbody tr").eachText();

        said(rows, "Size of a group", "25 to 30 members", "4 to 6 members");
        said(rows, "When", "Every 2 to 3 months", "Every 1 to 3 months");
        said(rows, "When", "Every year", "Every 6 months");
        said(rows, "Medicines for", "60 to 90 days", "84 to 92 days");
        said(
                rows,
                "Who may collect for a member",
                "A friend or relative (buddy)",
                "The member whose turn it is (collector), for all");
    }

    /** A row that begins so says this of one model or another. */
    private static void said(List<String> rows, String heading, String... words) {
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith(heading).contains(words));
    }

    @Test
    @DisplayName("every parameter of every operation, with its cardinality, meaning and bounds")
    void operations() {
        for (OperationDefinition operation : definitions(OperationDefinition.class)) {
            Document page = explaining(operation);
            assertThat(operation.getParameter().stream().flatMap(ContentTest::withParts))
                    .allSatisfy(parameter -> assertThat(page.select(".parameters tbody tr"))
                            .anySatisfy(row -> {
                                assertThat(row.child(0).text()).isEqualTo(parameter.getName());
                                assertThat(row.child(1).text())
                                        .isEqualTo(parameter.getMin() + ".." + parameter.getMax());
                                assertThat(row.child(2).select(".bounds").isEmpty())
                                        .isEqualTo(!parameter.hasExtension(Extensions.BOUNDS));
                                assertThat(row.child(3).text()).isEqualTo(parameter.getDocumentation());
                            }));
        }
        assertThat(Site.page("group-visit.html").select(".bounds").eachText()).contains("1 to 366 d", "0.5 to 300 kg");
    }

    /** The written page that explains an operation. */
    private static Document explaining(OperationDefinition operation) {
        return Site.PAGES.values().stream()
                .filter(page ->
                        !page.select("#" + operation.getIdPart() + "-in").isEmpty())
                .filter(page -> !page.select("a[href=OperationDefinition-" + operation.getIdPart()
                                + ".html]:contains(Operation definition)")
                        .isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page explains " + operation.getIdPart()));
    }

    private static Stream<OperationDefinitionParameterComponent> withParts(
            OperationDefinitionParameterComponent parameter) {
        return Stream.concat(Stream.of(parameter), parameter.getPart().stream().flatMap(ContentTest::withParts));
    }

    @Test
    @DisplayName("every fact and every problem")
    void vocabulary() {
        assertThat(Site.page("delivery-models.html")
                        .select(".concepts tbody th")
                        .eachText())
                .contains(Stream.of(Fact.values()).map(Fact::code).toArray(String[]::new));
        assertThat(Site.page("operations.html").select(".concepts tbody th").eachText())
                .contains(Stream.of(Problem.values()).map(Problem::code).toArray(String[]::new));
    }

    @Test
    @DisplayName("the codes that count as a viral load, and the mapped local codes")
    void exchange() {
        List<String> rows = Site.page("exchange.html").select("tbody tr").eachText();

        assertThat(rows)
                .anyMatch(row -> row.startsWith("20447-9 LOINC HIV 1 RNA"))
                .anyMatch(row -> row.startsWith("1j ") && row.contains("J05AR27"));
    }

    @Test
    @DisplayName("tables of a profile's elements, with its extensions in their own words")
    void profiles() {
        Document page = Site.page("StructureDefinition-art-group.html");
        Element differential = page.select("table.elements").get(0);

        assertThat(differential.select("tbody tr").eachText())
                .contains("managingEntity S Reference(Organization) Facility that answers for the group")
                .anyMatch(row ->
                        row.startsWith("extension:deliveryModel S 1..1 canonical(PlanDefinition) Delivery model"));
        assertThat(page.select("table.elements")).hasSize(2);
    }

    @Test
    @DisplayName("examples as R4 has them, and what refers to what")
    void examples() {
        Document page = Site.page("MedicationDispense-example-sipho-refill.html");

        assertThat(page.select(".narrative p").eachText())
                .contains("medication: lamivudine, tenofovir disoproxil and dolutegravir", "daysSupply: 30 d");
        assertThat(page.select(".narrative a").eachAttr("href")).contains("Encounter-example-sipho-visit.html");
    }
}
