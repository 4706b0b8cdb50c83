package org.artgroups.fhir.visit;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.artgroups.fhir.operation.Violations;
import org.jspecify.annotations.Nullable;

/** Holds a session to {@link SessionRules}, as a constraint of Jakarta Bean Validation. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = ConsistentSession.Validator.class)
public @interface ConsistentSession {
    /** As Bean Validation asks; every fault has words of its own. */
    String message() default "contradicts itself";

    /** As Bean Validation asks. */
    Class<?>[] groups() default {};

    /** As Bean Validation asks. */
    Class<? extends Payload>[] payload() default {};

    /** Made by Bean Validation; safe for use by many threads. */
    final class Validator implements ConstraintValidator<ConsistentSession, GroupVisitRequest> {
        @Override
        public boolean isValid(@Nullable GroupVisitRequest session, ConstraintValidatorContext context) {
            return session == null || Violations.reported(SessionRules.contradictions(session), context);
        }
    }
}
