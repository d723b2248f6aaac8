package io.encours.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Two dates or figures of a record, of which the second is not before, or below, the first; either may be absent. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(InOrder.List.class)
public @interface InOrder {

    /** The lower one, dotted where it lies deeper: {@code invoice.due}. */
    String first();

    /** The one that a violation is told of. */
    String then();

    /** Whether the two may not be the same. */
    boolean strictly() default false;

    /** Several orders of one record. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        InOrder[] value();
    }
}
