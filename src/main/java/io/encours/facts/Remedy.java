package io.encours.facts;

import io.encours.shared.Money;
import java.util.List;

/**
 * Something that may lead to a better answer. What it takes exactly is not said here: it is found by evaluating the
 * request again with the remedy applied, see {@link Curable}.
 *
 * <p>It is looked for between two amounts, from above or from below: a deposit between the whole order and nothing, a
 * smaller order between nothing and the order as it is.
 *
 * @param decision the decision it may change
 * @param kind such as {@code DEPOSIT}
 * @param enough the amount at which it does all it can do; if that leads to no better answer, the remedy is no cure
 * @param asIs the amount that stands for the request as it is, with no remedy applied
 * @param guesses amounts that may be the exact ones, looked at first
 */
@RecordedAs("remedy")
public record Remedy(DecisionType decision, String kind, Money enough, Money asIs, List<Money> guesses) {

    public Remedy {
        guesses = List.copyOf(guesses);
    }
}
