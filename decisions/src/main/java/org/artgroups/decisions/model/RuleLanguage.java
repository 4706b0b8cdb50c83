package org.artgroups.decisions.model;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.fhirpath.BaseHostServices;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Function;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Kind;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.utilities.fhirpath.FHIRPathConstantEvaluationMode;
import org.jspecify.annotations.Nullable;

/**
 * The language of rules: FHIRPath whose only input are named constants ({@code %lastViralLoad < 50}), evaluated by HL7's
 * engine. A constant without a value is empty, and an empty result is "unknown". Thread-safe.
 */
public final class RuleLanguage {

    private static final Set<Function> CLOCK = Set.of(Function.Today, Function.Now);

    private final ThreadLocal<FHIRPathEngine> engines;

    /** A language with HL7's engine that knows the types of FHIR R4. */
    public RuleLanguage() {
        this(new HapiWorkerContext(
                FhirContext.forR4Cached(), new DefaultProfileValidationSupport(FhirContext.forR4Cached())));
    }

    /** A language with HL7's engine; {@code context} knows FHIR's types. */
    public RuleLanguage(IWorkerContext context) {
        engines = ThreadLocal.withInitial(() -> {
            FHIRPathEngine engine = new FHIRPathEngine(context);
            engine.setHostServices(new Constants(context));
            return engine;
        });
    }

    /**
     * One rule, parsed once.
     *
     * @param text as written
     * @param names the constants it reads, without {@code %}, by the alphabet
     * @param numbers the numbers written in it
     */
    public record Rule(String text, Set<String> names, List<BigDecimal> numbers, ExpressionNode parsed) {}

    /**
     * Parses a rule and tries it.
     *
     * @param known the constants there are, without {@code %}, each with a value of its type
     * @throws IllegalArgumentException if there is no text, it does not parse, asks the clock, reads a constant that is not
     *     in {@code known}, or does not yield true, false or nothing
     */
    public Rule parse(@Nullable String text, Map<String, Base> known) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("there is no rule");
        }
        ExpressionNode parsed;
        try {
            parsed = engines.get().parse(text);
        } catch (FHIRException e) {
            throw new IllegalArgumentException("'" + text + "' does not parse: " + e.getMessage(), e);
        }
        Set<String> names = new TreeSet<>();
        List<BigDecimal> numbers = new ArrayList<>();
        for (ExpressionNode node : nodes(parsed)) {
            if (node.getKind() == Kind.Function && CLOCK.contains(node.getFunction())) {
                throw new IllegalArgumentException(
                        "'" + text + "' asks the clock: a rule is about facts as of a date, not about today");
            }
            Base constant = node.getKind() == Kind.Constant ? node.getConstant() : null;
            String written = constant == null ? null : constant.primitiveValue();
            if (written != null && written.startsWith("%")) {
                names.add(written.substring(1));
            } else if (written != null && (constant instanceof DecimalType || constant instanceof IntegerType)) {
                numbers.add(new BigDecimal(written));
            }
        }
        for (String name : names) {
            if (!known.containsKey(name)) {
                throw new IllegalArgumentException(
                        "'" + text + "' reads %" + name + ", which is neither a fact nor a parameter of the model");
            }
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' reads no fact");
        }
        // in an order that is the same at every start, as an answer lists facts by it
        Rule rule = new Rule(text, Collections.unmodifiableSet(names), List.copyOf(numbers), parsed);
        try {
            evaluate(rule, Map.of());
            evaluate(rule, known);
        } catch (FHIRException | IllegalStateException e) {
            throw new IllegalArgumentException("'" + text + "' is no yes-or-no question: " + e.getMessage(), e);
        }
        return rule;
    }

    /** True, false, or empty for unknown; {@code constants} without {@code %}, absent ones are unknown. */
    public Optional<Boolean> evaluate(Rule rule, Map<String, Base> constants) {
        List<Base> result = engines.get().evaluate(constants, null, null, (Base) null, rule.parsed());
        if (result.isEmpty()) {
            return Optional.empty();
        }
        if (result.size() == 1 && result.get(0) instanceof BooleanType answer) {
            return Optional.of(answer.booleanValue());
        }
        throw new IllegalStateException(
                "'" + rule.text() + "' yields " + result.get(0).fhirType() + ", not a boolean");
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

    /** Answers {@code %name} from the map that is the evaluation's context. */
    private static final class Constants extends BaseHostServices {
        Constants(IWorkerContext context) {
            super(context);
        }

        @Override
        public List<Base> resolveConstant(
                FHIRPathEngine engine, Object appContext, String name, FHIRPathConstantEvaluationMode mode) {
            Object value = ((Map<?, ?>) appContext).get(name.startsWith("%") ? name.substring(1) : name);
            return value == null ? List.of() : List.of((Base) value);
        }

        @Override
        public boolean log(String argument, List<Base> focus) {
            return false;
        }

        @Override
        public @Nullable Base resolveReference(FHIRPathEngine engine, Object appContext, String url, Base refContext) {
            return null;
        }

        @Override
        public boolean conformsToProfile(FHIRPathEngine engine, Object appContext, Base item, String url) {
            return false;
        }

        @Override
        public @Nullable ValueSet resolveValueSet(FHIRPathEngine engine, Object appContext, String url) {
            return null;
        }

        @Override
        public boolean paramIsType(String name, int index) {
            return false;
        }
    }
}
