package io.encours.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a fact that rules work out is called on record: a name for good, whatever becomes of the class, and no other fact's. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RecordedAs {

    /** The decision and what it is of it, {@code credit-limit/verdict}; what all decisions have goes without. */
    String value();
}
