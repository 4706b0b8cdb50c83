package org.artgroups.fhir.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@code Reference} component that may carry a {@code display} alone: lay health workers and buddies often have
 * no record anywhere. Any other reference has to say which resource it means.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface DisplayOnlyAllowed {}
