package io.encours.facts;

/**
 * The outcome of a decision, inserted by its rules as soon as it is settled. The {@link Result} that follows has the same
 * one, and adds what else is to be told.
 *
 * <p>Whoever wants to know nothing but the outcome, see {@link Curable}, need not wait for the result.
 */
public interface Verdict {

    DecisionType decision();

    /** One of the words of {@link Result#outcome()}. */
    Enum<?> outcome();
}
