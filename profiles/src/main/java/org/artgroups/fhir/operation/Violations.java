package org.artgroups.fhir.operation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells faults as violations of Jakarta Bean Validation, each at its element. */
public final class Violations {
    private static final Pattern STEP = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)])?");

    private Violations() {}

    /** Tells the faults, instead of the constraint's own message. Returns whether there are none. */
    public static boolean reported(List<Fault> faults, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        faults.forEach(fault -> tell(fault, context));
        return faults.isEmpty();
    }

    private static void tell(Fault fault, ConstraintValidatorContext context) {
        // what was sent must not be taken for an expression
        ConstraintViolationBuilder violation =
                context.buildConstraintViolationWithTemplate(fault.text().replaceAll("([\\\\{}$])", "\\\\$1"));
        Function<String, NodeBuilderCustomizableContext> append = violation::addPropertyNode;
        Supplier<LeafNodeBuilderCustomizableContext> itself = violation::addBeanNode;
        Runnable end = violation::addConstraintViolation;
        Integer index = null;
        for (Matcher step = STEP.matcher(fault.element()); step.find(); ) {
            NodeBuilderCustomizableContext node = append.apply(step.group(1));
            if (index == null) {
                append = node::addPropertyNode;
                itself = node::addBeanNode;
                end = node::addConstraintViolation;
            } else {
                // Bean Validation tells an index with the element inside the repetition
                NodeBuilderDefinedContext placed = node.inIterable().atIndex(index);
                append = placed::addPropertyNode;
                itself = placed::addBeanNode;
                end = placed::addConstraintViolation;
            }
            index = step.group(2) == null ? null : Integer.valueOf(step.group(2));
        }
        if (index == null) {
            end.run();
        } else {
            itself.get().inIterable().atIndex(index).addConstraintViolation();
        }
    }
}
