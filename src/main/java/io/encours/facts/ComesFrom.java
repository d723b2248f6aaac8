package io.encours.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where a text that a table is asked about comes from. What cannot be sent there, or is no word of it, no condition of the
 * table can ever match.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ComesFrom {

    /** The record that callers send; or the type of the text; or the enums whose constants' names it is. */
    Class<?>[] value();

    /** The field of the record; empty for the others. */
    String field() default "";

    /** Words beside those of the enums. */
    String[] words() default {};

    /** The form that the texts of the field have beside what callers may send, as a regular expression. */
    String form() default "(?s).*";

    /** The form in words. */
    String meaning() default "";
}
