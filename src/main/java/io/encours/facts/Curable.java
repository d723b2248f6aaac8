package io.encours.facts;

import io.encours.shared.Money;
import java.util.List;

/** A request that can be asked again as if a cure had been applied. */
public interface Curable extends Request {

    /** Every outcome there is, the best one first. */
    List<String> outcomes();

    /**
     * The request as it would be asked with a cure applied.
     *
     * @param kind the kind of a {@link Remedy} that the rules gave for this request
     * @param amount an amount between its two ends
     */
    Curable cured(String kind, Money amount);

    /**
     * The same request, with what the result tells of decisions that had to be derived (a class, a limit) given, so that
     * they need not be derived again.
     *
     * @param derived what the rules worked out on the way to the result
     */
    Curable given(Result concluded, List<Object> derived);

    /** Whether what had to be derived stays as it is when a cure of a kind is applied. */
    default boolean keepsDerived(String kind) {
        return true;
    }
}
