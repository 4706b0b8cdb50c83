package org.artgroups.fhir.operation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Tells faults as violations of Jakarta Bean Validation, each at its element. */
public final class Violations {
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
        for (ElementPath.Step step : fault.path().steps()) {
            NodeBuilderCustomizableContext node = append.apply(step.name());
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
            index = step.index();
        }
        if (index == null) {
            end.run();
        } else {
            itself.get().inIterable().atIndex(index).addConstraintViolation();
        }
    }
}
