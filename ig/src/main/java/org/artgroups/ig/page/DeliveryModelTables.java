package org.artgroups.ig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.ModelBlock;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.ArtifactKind;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.jsoup.nodes.Element;

/** Delivery models: side by side, and each with its rules. */
final class DeliveryModelTables {

    private static final Pattern NAME = Pattern.compile("%([A-Za-z]\\w*)");
    private static final String NOT_SAID = "not said";

    /** The blocks a reader compares; rules have tables of their own. */
    private static final List<ModelBlock> BLOCKS = List.of(
            ModelBlock.REFILL, ModelBlock.CONSULTATION, ModelBlock.VIRAL_LOAD_DRAW, ModelBlock.VIRAL_LOAD_REVIEW);

    private static final List<Row> GENERAL = List.of(
            new Row("Family", model -> Optional.of(model.family())),
            new Row("Version", model -> Optional.of(model.version())),
            new Row("Size of a group", DeliveryModel::size),
            new Row("Late after", DeliveryModel::lateAfter));

    private record Row(String heading, Function<DeliveryModel, Optional<String>> cell) {}

    private final Artifacts artifacts;

    DeliveryModelTables(Artifacts artifacts) {
        this.artifacts = artifacts;
    }

    /** All models in one table, a column each. */
    Element sideBySide() {
        return attributes(artifacts.definitions(PlanDefinition.class).stream()
                .map(plan -> new DeliveryModel(plan, artifacts))
                .toList());
    }

    /** One model as a table of its attributes. */
    Element attributes(Artifact artifact) {
        return attributes(List.of(model(artifact)));
    }

    private DeliveryModel model(Artifact artifact) {
        return new DeliveryModel(artifact.as(PlanDefinition.class), artifacts);
    }

    private static Element attributes(List<DeliveryModel> models) {
        Element fragment = new Element("div");
        List<String> columns = new ArrayList<>(List.of("Attribute"));
        models.forEach(model -> columns.add(model.plan().getTitle()));
        Element body = Tables.add(fragment, "compare", columns);
        GENERAL.forEach(row -> row(body, row, models));
        for (ModelBlock block : BLOCKS) {
            Element heading = body.appendElement("tr").addClass("group").appendElement("th");
            heading.attr("scope", "rowgroup").attr("colspan", Integer.toString(columns.size()));
            heading.text(block.display());
            rows(block).forEach(row -> row(body, row, models));
        }
        return fragment;
    }

    private static void row(Element body, Row row, List<DeliveryModel> models) {
        Element line = body.appendElement("tr");
        line.appendElement("th").attr("scope", "row").text(row.heading());
        for (DeliveryModel model : models) {
            String words =
                    row.cell().apply(model).filter(cell -> !cell.isEmpty()).orElse(NOT_SAID);
            line.appendElement("td").text(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        }
    }

    private static List<Row> rows(ModelBlock block) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("In words", model -> model.description(block)));
        rows.add(new Row("When", model -> model.interval(block)));
        if (block == ModelBlock.REFILL) {
            rows.add(new Row("Medicines for", DeliveryModel::supply));
            rows.add(new Row("Who may collect for a member", DeliveryModel::collection));
        }
        rows.add(new Row("Where", model -> model.where(block)));
        rows.add(new Row("Who", model -> model.who(block)));
        rows.add(new Row("What", model -> model.what(block)));
        return rows;
    }

    /** Every model with its rules, each under a heading of level 2. */
    Element rules() {
        Element fragment = new Element("div");
        for (Artifact artifact : artifacts.all(ArtifactKind.DELIVERY_MODEL)) {
            Element heading = fragment.appendElement("h2").attr("id", artifact.id());
            heading.text(artifact.title());
            fragment.appendElement("p").text(artifact.description());
            Element link = fragment.appendElement("p").addClass("source");
            link.appendText("Plan definition ");
            link.appendElement("a").attr("href", artifact.page()).text(artifact.id());
            fragment.appendChildren(rules(artifact, 3).childNodesCopy());
        }
        return fragment;
    }

    /**
     * A model's rules, who says so, and what can be set.
     *
     * @param level level of the headings
     */
    Element rules(Artifact artifact, int level) {
        DeliveryModel model = model(artifact);
        Element fragment = new Element("div");
        rules(fragment, model, ModelBlock.ELIGIBILITY, "Who may join", level);
        rules(fragment, model, ModelBlock.EXIT, "Who leaves", level);
        parameters(fragment, model, level);
        sources(fragment, model, level);
        return fragment;
    }

    private void rules(Element fragment, DeliveryModel model, ModelBlock kind, String title, int level) {
        if (model.rules(kind).isEmpty()) {
            return;
        }
        heading(fragment, model, title, level);
        Element body = Tables.add(fragment, "rules", List.of("Criterion", "Rule", "Who says so"));
        for (PlanDefinitionActionComponent rule : model.rules(kind)) {
            Element row = body.appendElement("tr");
            Element words = row.appendElement("th").attr("scope", "row");
            words.text(rule.getTextEquivalent());
            words.appendElement("code").addClass("key").text(rule.getId());
            expression(
                    row.appendElement("td"),
                    model,
                    rule.getConditionFirstRep().getExpression().getExpression());
            Element citations = row.appendElement("td").appendElement("ul");
            rule.getDocumentation().stream()
                    .map(RelatedArtifact::getCitation)
                    .forEach(citation -> citations.appendElement("li").text(citation));
        }
    }

    private static void heading(Element fragment, DeliveryModel model, String title, int level) {
        fragment.appendElement("h" + level)
                .attr("id", model.key() + "-" + Markdown.anchor(title))
                .text(title);
    }

    private void expression(Element cell, DeliveryModel model, String expression) {
        Element code = cell.appendElement("code");
        Matcher name = NAME.matcher(expression);
        int end = 0;
        while (name.find()) {
            code.appendText(expression.substring(end, name.start()));
            code.appendElement("a").attr("href", meaning(model, name.group(1))).text(name.group());
            end = name.end();
        }
        code.appendText(expression.substring(end));
    }

    private String meaning(DeliveryModel model, String name) {
        return Fact.of(name)
                .map(fact -> artifacts.get(Fact.SYSTEM).page() + "#fact-" + fact.code())
                .orElse("#" + parameterAnchor(model, name));
    }

    private static String parameterAnchor(DeliveryModel model, String name) {
        return model.key() + "-" + name;
    }

    private static void parameters(Element fragment, DeliveryModel model, int level) {
        if (model.parameters().isEmpty()) {
            return;
        }
        String title = "What a country can set";
        heading(fragment, model, title, level);
        Element body = Tables.add(fragment, "", List.of("Name", "Value", "Meaning"));
        for (DeliveryModel.Parameter parameter : model.parameters()) {
            Element row = body.appendElement("tr").attr("id", parameterAnchor(model, parameter.name()));
            row.appendElement("th").attr("scope", "row").appendElement("code").text("%" + parameter.name());
            row.appendElement("td").text(parameter.value());
            row.appendElement("td").text(parameter.meaning());
        }
    }

    private static void sources(Element fragment, DeliveryModel model, int level) {
        Element list = new Element("ul");
        model.plan().getRelatedArtifact().stream()
                .map(RelatedArtifact::getCitation)
                .forEach(citation -> list.appendElement("li").text(citation));
        for (ModelBlock block : ModelBlock.values()) {
            model.block(block).stream()
                    .flatMap(action -> action.getDocumentation().stream())
                    .map(RelatedArtifact::getCitation)
                    .forEach(citation -> list.appendElement("li").text(block.display() + ": " + citation));
        }
        if (list.childrenSize() > 0) {
            heading(fragment, model, "Sources", level);
            fragment.appendChild(list);
        }
    }
}
