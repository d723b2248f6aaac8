package io.encours.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field means, in which unit it is, and an example: the API description and the table reader read it here. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Described {

    /** One sentence for a person who knows trade credit but not this service. */
    String value();

    Unit unit() default Unit.NONE;

    /** As it would stand in JSON; empty where the type's own example serves. */
    String example() default "";
}
