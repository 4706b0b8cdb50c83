package org.artgroups.ig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.ModelBlock;
import org.artgroups.fhir.generated.ModelFamily;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.jsoup.nodes.Element;

/** Delivery models: family by family, side by side, and each with its rules. */
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

    private static final List<Row> FAMILY_COLUMNS = List.of(
            new Row("Size", DeliveryModel::size),
            new Row("Refills", model -> model.interval(ModelBlock.REFILL)),
            new Row("Medicines for", DeliveryModel::supply),
            new Row("Where", model -> model.where(ModelBlock.REFILL)),
            new Row("Consultation", model -> model.interval(ModelBlock.CONSULTATION)),
            new Row("Late after", DeliveryModel::lateAfter));

    private record Row(String heading, Function<DeliveryModel, Optional<String>> cell) {}

    private final Artifacts artifacts;

    DeliveryModelTables(Artifacts artifacts) {
        this.artifacts = artifacts;
    }

    /** All models in one table, a column each. */
    Element sideBySide() {
        Element fragment = attributes(models());
        for (Element table : fragment.select("table")) {
            table.attr("id", "models");
            List<Element> columns = table.select("thead th");
            for (int i = 0; i < models().size(); i++) {
                DeliveryModel model = models().get(i);
                Element column = columns.get(i + 1);
                column.attr("data-key", model.key()).attr("data-family", model.family());
                column.text("")
                        .appendElement("a")
                        .attr("href", page(model))
                        .text(model.plan().getTitle());
            }
        }
        fragment.appendElement("script").attr("src", "compare.js").attr("defer", "");
        return fragment;
    }

    /** A line for each model that groups follow, family by family, and then the sets of rules. */
    Element overview() {
        Element fragment = new Element("div");
        for (ModelFamily family : ModelFamily.values()) {
            List<DeliveryModel> models =
                    models().stream().filter(model -> model.isOf(family)).toList();
            if (!models.isEmpty()) {
                fragment.appendElement("h2").attr("id", family.code()).text(family.display() + "s");
                artifacts.concept(family.system(), family.code()).ifPresent(concept -> fragment.appendElement("p")
                        .text(concept.getDefinition()));
                lines(fragment, models, FAMILY_COLUMNS);
            }
        }
        fragment.appendElement("h2").attr("id", "rule-sets").text("Rule sets");
        fragment.appendElement("p")
                .text(
                        "Rules of eligibility alone, for any model. No group follows one of them; clients are held against them.");
        lines(
                fragment,
                models().stream()
                        .filter(model -> Stream.of(ModelFamily.values()).noneMatch(model::isOf))
                        .toList(),
                List.of());
        return fragment;
    }

    private static void lines(Element fragment, List<DeliveryModel> models, List<Row> columns) {
        List<String> headings = new ArrayList<>(List.of("Model"));
        headings.addAll(
                columns.isEmpty()
                        ? List.of("What it is")
                        : columns.stream().map(Row::heading).toList());
        Element rows = Tables.add(fragment, "models", headings);
        for (DeliveryModel model : models) {
            Element row = rows.appendElement("tr");
            Element name = row.appendElement("th").attr("scope", "row");
            name.appendElement("a").attr("href", page(model)).text(model.plan().getTitle());
            name.appendElement("code")
                    .addClass("key")
                    .text(model.key() + "|" + model.plan().getVersion());
            if (columns.isEmpty()) {
                row.appendElement("td").text(model.plan().getDescription());
            }
            columns.forEach(column -> row.appendElement("td").text(cell(column, model)));
        }
    }

    private static String page(DeliveryModel model) {
        return model.plan().fhirType() + "-" + model.key() + ".html";
    }

    private List<DeliveryModel> models() {
        return artifacts.definitions(PlanDefinition.class).stream()
                .map(plan -> new DeliveryModel(plan, artifacts))
                .toList();
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
            line.appendElement("td").text(cell(row, model));
        }
    }

    private static String cell(Row row, DeliveryModel model) {
        String words = row.cell().apply(model).filter(cell -> !cell.isEmpty()).orElse(NOT_SAID);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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
