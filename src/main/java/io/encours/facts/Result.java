package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the rules conclude for a request; exactly one for each decision evaluated. */
@Described("The conclusion; its fields are those of the decision's own result")
public interface Result {

    /** The answer in one word of the decision's own vocabulary, such as {@code GRANTED}. */
    String outcome();

    /** The last day the answer holds, where it has one. */
    default @Nullable LocalDate validUntil() {
        return null;
    }

    /**
     * The amount that takes effect with the answer, where it has one: the limit that is granted, the deposit that is to be
     * paid first. An amount that is merely put to a person is none.
     */
    default @Nullable Money amount() {
        return null;
    }
}
