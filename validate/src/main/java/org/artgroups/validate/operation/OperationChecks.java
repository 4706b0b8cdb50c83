package org.artgroups.validate.operation;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ElementPath;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ParseResult;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.SessionRules;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.ObjectConverter;
import org.jspecify.annotations.Nullable;

/**
 * Parameters against the operation they are for: what the server would refuse them for without looking at what is stored.
 * Not thread-safe.
 */
public final class OperationChecks {

    private static final String RULE = "operation";

    /** Faults that adding, or writing otherwise, a parameter fixes. */
    private static final Set<Problem> MENDED_BY_AN_EXAMPLE =
            Set.of(Problem.REQUIRED, Problem.WRONG_TYPE, Problem.COLLECTOR_MISSING);

    /** Faults that are fixed by who knows what the parameter is. */
    private static final Set<Problem> EXPLAINED = Set.of(Problem.BAD_VALUE, Problem.BAD_CODE, Problem.OUT_OF_BOUNDS);

    private final ObjectConverter converter;
    private @Nullable OperationMessages forms;

    /** Checks with the types that a context knows. */
    public OperationChecks(IWorkerContext context) {
        converter = new ObjectConverter(context);
    }

    /**
     * What was found.
     *
     * @param complaints in the order of the operation's definition
     * @param names what each parameter, and each part of one, is called; empty if it is not known for which operation they are
     * @param valueSets canonicals of the value sets that concepts among them should be of
     */
    public record Checked(
            List<ParameterFinding> complaints, Map<Element, String> names, Map<Element, String> valueSets) {}

    private OperationMessages forms() {
        if (forms == null) {
            forms = new OperationMessages();
        }
        return forms;
    }

    /** Whether there is an operation of that name, id or canonical. */
    public boolean knows(String operation) {
        return !forms().named(operation).isEmpty();
    }

    /** The operations there are. */
    public List<String> operations() {
        return forms().names();
    }

    /**
     * What is wrong with Parameters.
     *
     * @param parameters of type Parameters
     * @param url of the request of the Bundle's entry they are in; empty if there is none
     * @param operation which operation they are for, by name, id or canonical; empty to tell it by what they hold
     */
    public Checked of(Element parameters, String url, String operation) {
        SentParameters sent = new SentParameters(parameters, converter);
        List<OperationMessage> called = forms().calledBy(url);
        List<OperationMessage> meant = called.isEmpty() && !operation.isEmpty() ? forms().named(operation) : called;
        if (!meant.isEmpty()) {
            List<OperationMatch> best = OperationMatch.best(meant, sent);
            return checked(best.isEmpty() ? meant.get(0) : best.get(0).form(), sent, List.of());
        }
        List<OperationMatch> best = OperationMatch.best(forms().all(), sent);
        return best.isEmpty() || !best.get(0).isGood()
                ? new Checked(List.of(notChecked(parameters, best)), Map.of(), Map.of())
                : checked(best.get(0).form(), sent, List.of(taken(parameters, best)));
    }

    private ParameterFinding notChecked(Element parameters, List<OperationMatch> nearest) {
        String like = nearest.isEmpty()
                ? ""
                : "; nearest is " + nearest.get(0).form().described() + ", which has "
                        + nearest.get(0).known() + " of the names";
        return new ParameterFinding(
                parameters,
                "",
                Severity.WARNING,
                RULE,
                "not checked against any operation: none of the guide has parameters of these names" + like,
                "Say for which they are (--operation group-visit on the command line, or profile with the URL of the"
                        + " OperationDefinition). There are " + String.join(", ", forms().names())
                        + ".");
    }

    private static ParameterFinding taken(Element parameters, List<OperationMatch> best) {
        String as = best.stream().map(fit -> fit.form().described()).distinct().collect(Collectors.joining(" or "));
        return new ParameterFinding(
                parameters,
                "",
                Severity.INFORMATION,
                RULE,
                "taken for " + as + " by the names of the parameters",
                "If it is another, say so: --operation on the command line, or profile with the URL of its"
                        + " OperationDefinition.");
    }

    private static Checked checked(OperationMessage form, SentParameters sent, List<ParameterFinding> before) {
        Map<Element, String> names = sent.names(form);
        List<ParameterFinding> found = new ArrayList<>(before);
        ParseResult<?> reading = form.codec().attempt(sent.read());
        List<Fault> faults = new ArrayList<>(reading.faults());
        if (reading.record() instanceof GroupVisitRequest session) {
            faults.addAll(contradictions(session));
        }
        for (Fault fault : faults) {
            Element at = at(fault.path(), names, sent.sent());
            if (!sent.isUnreadable(at)) {
                found.add(new ParameterFinding(
                        at, fault.element(), Severity.ERROR, fault.problem().code(), fault.text(), hint(fault, form)));
            }
        }
        return new Checked(found, names, valueSets(names, form));
    }

    private static Map<Element, String> valueSets(Map<Element, String> names, OperationMessage form) {
        Map<Element, String> valueSets = new LinkedHashMap<>();
        names.forEach((element, name) -> form.parameter(steps(ElementPath.parse(name)))
                .filter(parameter -> "CodeableConcept".equals(parameter.getType()) && parameter.hasBinding())
                .ifPresent(parameter ->
                        valueSets.put(element, parameter.getBinding().getValueSet())));
        return valueSets;
    }

    /** The names that lead to a parameter, by what it is called. */
    private static List<String> steps(ElementPath path) {
        return path.steps().stream().map(ElementPath.Step::name).toList();
    }

    private static List<Fault> contradictions(GroupVisitRequest session) {
        OffsetDateTime now = OffsetDateTime.now(ZoneId.systemDefault());
        List<Fault> found = new ArrayList<>(SessionRules.ofSession(session, now));
        found.addAll(SessionRules.ofPart(session));
        found.addAll(SessionRules.clientsTwice(session));
        for (int i = 0; i < session.members().size(); i++) {
            found.addAll(SessionRules.ofMember(session.members().get(i), "member[" + i + "]", session.start(), now));
        }
        return found;
    }

    /** The parameter of that name; of one that is missing, what it is missing from. */
    private static Element at(ElementPath path, Map<Element, String> names, Element whole) {
        for (ElementPath sought = path;
                !sought.isEmpty();
                sought = sought.first(sought.steps().size() - 1)) {
            for (Map.Entry<Element, String> named : names.entrySet()) {
                if (named.getValue().equals(sought.toString())) {
                    return named.getKey();
                }
            }
        }
        return whole;
    }

    private static String hint(Fault fault, OperationMessage form) {
        return form.parameter(steps(fault.path()))
                .map(parameter -> {
                    if (!MENDED_BY_AN_EXAMPLE.contains(fault.problem())) {
                        return EXPLAINED.contains(fault.problem()) ? parameter.getDocumentation() : "";
                    }
                    String value = parameter.hasPart()
                            ? "\"part\": [ … ]"
                            : "\"value"
                                    + Character.toUpperCase(parameter.getType().charAt(0))
                                    + parameter.getType().substring(1) + "\": …";
                    return "Write { \"name\": \"" + parameter.getName() + "\", " + value + " }. "
                            + parameter.getDocumentation();
                })
                .orElse("");
    }
}
