package org.artgroups.fhir.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that tells apart the repetitions of its record: a member is known by its client, not by its
 * position. {@link OperationCodec#differences} pairs repetitions by it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {}
