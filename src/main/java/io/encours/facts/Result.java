package io.encours.facts;

/** What the rules conclude for a request; exactly one for each decision evaluated. */
public interface Result {

    /** The answer in one word of the decision's own vocabulary, such as {@code GRANTED}. */
    String outcome();
}
