package io.encours.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list in which nothing stands twice. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface DistinctBy {

    /**
     * What tells one item from another, dotted where it lies deeper: {@code invoice.number}; the whole item where empty.
     * An item of which something of it is not given is like no other.
     */
    String[] value();
}
