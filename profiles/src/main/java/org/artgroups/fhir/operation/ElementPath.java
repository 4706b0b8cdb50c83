package org.artgroups.fhir.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The place of a parameter or of a part of it: {@code member[4].refill[0].daysSupply}, step by step.
 *
 * @param steps from the parameter inwards; none if it is no single parameter's
 */
public record ElementPath(List<Step> steps) {

    /** No single parameter. */
    public static final ElementPath NONE = new ElementPath(List.of());

    /** More digits than any index has. */
    private static final int MOST_DIGITS = 9;

    /**
     * One step.
     *
     * @param name of the parameter or part
     * @param index among those of that name, from 0; null where the definition allows no repetition, or all are meant
     */
    public record Step(String name, @Nullable Integer index) {
        @Override
        public String toString() {
            return index == null ? name : name + "[" + index + "]";
        }
    }

    /** Copies the list. */
    public ElementPath {
        steps = List.copyOf(steps);
    }

    /** A parameter. */
    public static ElementPath of(String name) {
        return NONE.then(name);
    }

    /** One repetition of a parameter. */
    public static ElementPath of(String name, int index) {
        return NONE.then(name, index);
    }

    /** Reads the text of a path, as it is sent in an OperationOutcome. Whatever it is, it is written as it was. */
    public static ElementPath parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        List<Step> steps = new ArrayList<>();
        int from = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', from)) {
            steps.add(step(text.substring(from, dot)));
            from = dot + 1;
        }
        steps.add(step(text.substring(from)));
        return new ElementPath(steps);
    }

    private static Step step(String text) {
        int bracket = text.lastIndexOf('[');
        String digits = bracket > 0 && text.endsWith("]") ? text.substring(bracket + 1, text.length() - 1) : "";
        boolean index = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                && (digits.length() == 1 || digits.charAt(0) != '0');
        return index ? new Step(text.substring(0, bracket), Integer.valueOf(digits)) : new Step(text, null);
    }

    /** A part of it. */
    public ElementPath then(String name) {
        return then(new Step(name, null));
    }

    /** One repetition of a part of it. */
    public ElementPath then(String name, int index) {
        return then(new Step(name, index));
    }

    /** The place that a path from here leads to. */
    public ElementPath then(ElementPath inner) {
        List<Step> longer = new ArrayList<>(steps);
        longer.addAll(inner.steps);
        return new ElementPath(longer);
    }

    private ElementPath then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new ElementPath(longer);
    }

    /** Whether it is no single parameter's. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Whether it is that place or a part of it; a step without an index stands for all repetitions. */
    public boolean isWithin(ElementPath other) {
        return steps.size() >= other.steps.size()
                && IntStream.range(0, other.steps.size()).allMatch(at -> {
                    Step ours = steps.get(at);
                    Step theirs = other.steps.get(at);
                    return ours.name().equals(theirs.name())
                            && (theirs.index() == null || theirs.index().equals(ours.index()));
                });
    }

    /** Which repetition of this parameter it is in; empty if it is in none. */
    public Optional<Integer> indexOf(String parameter) {
        return steps.stream()
                .findFirst()
                .filter(step -> step.name().equals(parameter))
                .map(Step::index);
    }

    /** The same without its last index if it ends in one, else without its last step. */
    public ElementPath outer() {
        if (steps.isEmpty()) {
            return this;
        }
        Step last = steps.get(steps.size() - 1);
        ElementPath before = first(steps.size() - 1);
        return last.index() == null ? before : before.then(last.name());
    }

    /** Its first steps. */
    public ElementPath first(int count) {
        return new ElementPath(steps.subList(0, Math.min(count, steps.size())));
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("."));
    }
}
