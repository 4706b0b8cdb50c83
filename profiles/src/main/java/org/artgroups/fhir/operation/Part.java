package org.artgroups.fhir.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameter a record component stands for, where the two names differ: {@code @Part("member") List<Member> members}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Part {
    /** The parameter's name in the operation's definition. */
    String value();
}
