package org.artgroups.fhir.operation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds a request to the OperationDefinition, as a constraint of Jakarta Bean Validation: cardinalities, bounds, codes and
 * references are said there and nowhere else. Each fault is a violation with the path of its element, {@code
 * member[4].refill[0].daysSupply}, and the words that follow it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = MatchesDefinitionValidator.class)
public @interface MatchesDefinition {
    /** Canonical URL of the OperationDefinition. */
    String value();

    /** As Bean Validation asks; every fault has words of its own. */
    String message() default "is not as defined";

    /** As Bean Validation asks. */
    Class<?>[] groups() default {};

    /** As Bean Validation asks. */
    Class<? extends Payload>[] payload() default {};
}
