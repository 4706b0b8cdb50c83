package org.artgroups.ig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.Problem;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;
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
        List<String> listed =
                Site.page("delivery-models.html").select(".models tbody th a").eachText();
        List<String> compared =
                Site.page("compare-models.html").select(".compare thead th").eachText();

        for (PlanDefinition model : definitions(PlanDefinition.class)) {
            assertThat(listed).contains(model.getTitle());
            assertThat(compared).contains(model.getTitle());
            List<String> rules = Site.page("PlanDefinition-" + model.getIdPart() + ".html")
                    .select(".rules tr")
                    .eachText();
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
                Site.page("compare-models.html").select(".compare tbody tr").eachText();

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

    @Test
    @DisplayName("a request and an answer of every operation")
    void requestsAndAnswers() {
        for (OperationDefinition operation : definitions(OperationDefinition.class)) {
            Document page = explaining(operation);
            Element heading = Objects.requireNonNull(page.getElementById(operation.getIdPart() + "-in"));
            String shown = Stream.iterate(
                            Optional.ofNullable(heading.nextElementSibling()),
                            next -> next.filter(element -> !another(element, operation))
                                    .isPresent(),
                            next -> next.map(Element::nextElementSibling))
                    .flatMap(Optional::stream)
                    .map(Element::text)
                    .collect(Collectors.joining("\n"));

            assertThat(shown).as(operation.getIdPart()).contains("$" + operation.getCode());
            assertThat(shown)
                    .as(operation.getIdPart())
                    .containsPattern("Example Answer|\"resourceType\" : \"Parameters\"");
        }
    }

    /** Where the next operation of the page begins. */
    private static boolean another(Element element, OperationDefinition operation) {
        return element.id().endsWith("-in") && !element.id().startsWith(operation.getIdPart());
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
    @DisplayName("which element of a Bundle every parameter of a session is")
    void sessionAsABundle() {
        OperationDefinition groupVisit = definitions(OperationDefinition.class).stream()
                .filter(operation -> operation.getIdPart().equals("group-visit"))
                .findFirst()
                .orElseThrow();
        List<String> reported = Site.page("session-bundle.html")
                .select("tbody td:first-child code")
                .eachText();

        assertThat(groupVisit.getParameter().stream()
                        .filter(parameter -> parameter.getUse() == OperationParameterUse.IN)
                        .flatMap(ContentTest::withParts)
                        .map(OperationDefinitionParameterComponent::getName))
                .isNotEmpty()
                .allSatisfy(parameter -> assertThat(reported).contains(parameter));
    }

    @Test
    @DisplayName("every fact and every problem")
    void vocabulary() {
        assertThat(Site.page("rules.html").select(".concepts tbody th").eachText())
                .contains(Stream.of(Fact.values()).map(Fact::code).toArray(String[]::new));
        assertThat(Site.page("operations.html").select(".concepts tbody th").eachText())
                .contains(Stream.of(Problem.values()).map(Problem::code).toArray(String[]::new));
    }

    @Test
    @DisplayName("the codes that count as a viral load, and the mapped local codes")
    void exchange() {
        assertThat(Site.page("exchange.html").select("tbody tr").eachText())
                .anyMatch(row -> row.startsWith("20447-9 LOINC HIV 1 RNA"));
        assertThat(Site.page("local-codes.html").select("tbody tr").eachText())
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

    @Test
    @DisplayName("every example, with what it shows")
    void examplesAreExplained() {
        Document page = Site.page("examples.html");

        assertThat(Site.PACKAGE.keySet().stream()
                        .filter(file -> file.startsWith("package/example/"))
                        .map(file -> file.replaceAll("^package/example/|\\.json$", ""))
                        .filter(file -> !file.startsWith(".")))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(page.select("tr:has(a[href=" + example + ".html]) td:nth-child(2)")
                                .text())
                        .as(example)
                        .hasSizeGreaterThan(20));
    }

    @Test
    @DisplayName("what must be supported of each profile, and its constraints")
    void mustSupport() {
        Document page = Site.page("StructureDefinition-art-refill.html");

        assertThat(page.select(".support tbody tr").eachText())
                .anyMatch(row -> row.startsWith("daysSupply 0..1")
                        && row.contains("Who sends it: for how many days")
                        && row.contains("Who receives it: counts from it"))
                .anyMatch(row -> row.startsWith("extension:buddy 0..1 Buddy: ")
                        && row.endsWith("/StructureDefinition/buddy valueReference"));
        assertThat(Site.page("StructureDefinition-art-member-visit.html")
                        .select(".constraint")
                        .eachText())
                .anyMatch(text ->
                        text.startsWith("art-absence-reason") && text.contains("Passes") && text.contains("Fails"));
    }

    @Test
    @DisplayName("every code of a value set, whether it lists them or takes a code system")
    void expansions() {
        assertThat(Site.page("ValueSet-symptom.html").select(".codes tbody th").eachText())
                .contains("cough", "fever");
        assertThat(Site.page("ValueSet-viral-load.html")
                        .select(".codes tbody tr")
                        .eachText())
                .anyMatch(row -> row.startsWith("20447-9 LOINC HIV 1 RNA"));
    }

    @Test
    @DisplayName("the stories as they are told, with what is sent, what the register says and what comes back")
    void stories() {
        Document page = Site.page("story-cape-town-club.html");

        assertThat(page.select(".sent a[href=story-cape-town-club-club.json]")).isNotEmpty();
        assertThat(page.select(".register-title").eachText()).contains("Group/ct-club-7, 2025-02-05, Nomsa");
        assertThat(page.select(".register tbody tr").eachText()).contains("ct-zanele absent working");
        assertThat(page.select(".answer dd").eachText()).contains("2025-04-02");
        assertThat(Site.page("stories.html").select("a[href=story-cape-town-club.html]"))
                .isNotEmpty();
    }

    @Test
    @DisplayName("diagrams that can be read, and listened to")
    void diagrams() {
        Document page = Site.page("use-cases.html");

        assertThat(page.select("figure.diagram")).hasSizeGreaterThan(5).allSatisfy(figure -> {
            assertThat(figure.select("img").attr("alt")).isNotBlank();
            assertThat(figure.select("li")).hasSizeGreaterThan(3);
            assertThat(Site.FOLDER.resolve(figure.select("img").attr("src")))
                    .content()
                    .startsWith("<svg")
                    .doesNotContain("Syntax Error");
        });
        assertThat(page.select("figure li").eachText())
                .contains("Server answers Tablet: 400 or 422: every fault, with its element; nothing is written");
    }
}
