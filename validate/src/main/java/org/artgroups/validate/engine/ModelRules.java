package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.fhirpath.ExpressionNode;
import org.hl7.fhir.r5.fhirpath.ExpressionNode.Function;
import org.hl7.fhir.r5.fhirpath.ExpressionNode.Kind;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.jspecify.annotations.Nullable;

/** Rules of a delivery model that read what is neither a fact nor a parameter of it, or ask the clock. */
final class ModelRules {

    private static final Set<Function> CLOCK = Set.of(Function.Today, Function.Now);

    /** By how many letters a misspelt name may differ from what was meant. */
    private static final int SIMILAR = 3;

    private final FHIRPathEngine fhirPath;

    ModelRules(FHIRPathEngine fhirPath) {
        this.fhirPath = fhirPath;
    }

    /** What is wrong with the rules of the delivery models among the resources. */
    List<Finding> of(ElementIndex places) {
        List<Finding> found = new ArrayList<>();
        for (Element resource : places.resources()) {
            if (isModel(resource)) {
                Set<String> known = known(resource);
                for (Element rule : rules(resource)) {
                    check(rule, known, places, found);
                }
            }
        }
        return found;
    }

    /** PlanDefinitions of other guides have rules of their own. */
    private static boolean isModel(Element resource) {
        Element meta = resource.getNamedChild("meta");
        Stream<String> claims = meta == null
                ? Stream.of()
                : meta.getChildrenByName("profile").stream().map(profile -> String.valueOf(profile.primitiveValue()));
        Stream<String> extensions = resource.getChildrenByName("extension").stream()
                .map(extension -> String.valueOf(extension.getNamedChildValue("url")));
        return resource.fhirType().equals("PlanDefinition")
                && (claims.anyMatch(claim -> claim.startsWith(Profiles.DELIVERY_MODEL))
                        || extensions.anyMatch(url -> url.startsWith(Canonicals.BASE)));
    }

    private static Set<String> known(Element model) {
        Set<String> known = Stream.of(Fact.values()).map(Fact::code).collect(Collectors.toCollection(TreeSet::new));
        for (Element parameter : model.getChildrenByName("extension")) {
            if (Extensions.MODEL_PARAMETER.equals(parameter.getNamedChildValue("url"))) {
                for (Element part : parameter.getChildrenByName("extension")) {
                    if ("name".equals(part.getNamedChildValue("url")) && part.getNamedChildValue("value") != null) {
                        known.add(part.getNamedChildValue("value"));
                    }
                }
            }
        }
        return known;
    }

    private static List<Element> rules(Element element) {
        List<Element> rules = new ArrayList<>();
        for (Element child : element.getChildren()) {
            if (ExpressionChecks.isFhirPath(child) && child.getNamedChild("expression") != null) {
                rules.add(child.getNamedChild("expression"));
            } else {
                rules.addAll(rules(child));
            }
        }
        return rules;
    }

    private void check(Element rule, Set<String> known, ElementIndex places, List<Finding> found) {
        List<ExpressionNode> nodes;
        try {
            nodes = nodes(fhirPath.parse(rule.primitiveValue()));
        } catch (FHIRException e) {
            // reported as an expression that cannot be read
            return;
        }
        if (nodes.stream().anyMatch(node -> node.getKind() == Kind.Function && CLOCK.contains(node.getFunction()))) {
            found.add(places.at(
                    rule,
                    Severity.ERROR,
                    "asks-the-clock",
                    "the rule asks for the present day or time: it could not be answered for another day",
                    "Facts are as of the day that is asked about; those that end in months or days count to it."));
        }
        nodes.stream()
                .filter(node -> node.getKind() == Kind.Constant && node.getConstant() != null)
                .map(node -> String.valueOf(node.getConstant().primitiveValue()))
                .filter(name -> name.startsWith("%") && !known.contains(name.substring(1)))
                .distinct()
                .map(name -> places.at(
                        rule,
                        Severity.ERROR,
                        "unknown-fact",
                        name + " is neither a fact nor a parameter of the model",
                        similar(name.substring(1), known)
                                + "Facts are listed on the page of the code system fact; a parameter of the model's own is an"
                                + " extension model-parameter with that name."))
                .forEach(found::add);
    }

    private static String similar(String written, Set<String> known) {
        LevenshteinDistance distance = new LevenshteinDistance(SIMILAR);
        return known.stream()
                .filter(name -> distance.apply(name, written) >= 0)
                .min(Comparator.comparingInt(name -> distance.apply(name, written)))
                .map(name -> "Perhaps %" + name + " is meant. ")
                .orElse("");
    }

    private static List<ExpressionNode> nodes(@Nullable ExpressionNode node) {
        List<ExpressionNode> found = new ArrayList<>();
        if (node != null) {
            found.add(node);
            found.addAll(nodes(node.getInner()));
            found.addAll(nodes(node.getGroup()));
            found.addAll(nodes(node.getOpNext()));
            if (node.getParameters() != null) {
                node.getParameters().forEach(parameter -> found.addAll(nodes(parameter)));
            }
        }
        return found;
    }
}
