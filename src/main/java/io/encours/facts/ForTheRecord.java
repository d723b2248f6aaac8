package io.encours.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field that no rule has to look at: it names or explains what is beside it for whoever reads the record, or it was heeded
 * when the request was read. It is never told as unused.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ForTheRecord {}
