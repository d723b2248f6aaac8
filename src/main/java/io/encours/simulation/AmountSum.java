package io.encours.simulation;

import io.encours.facts.DecisionType;
import io.encours.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The amounts that take effect with decisions of one type in one currency, added up; as numbers, for the sum of many
 * amounts may be more than any amount is.
 *
 * @param key what is added up
 * @param before as on record
 * @param after as they would be
 */
record AmountSum(Key key, BigDecimal before, BigDecimal after) {

    /** What is added up. */
    record Key(DecisionType type, Currency currency) {}

    /** The amounts of one decision; where they are in two currencies, they are counted in each. */
    static Stream<AmountSum> of(Finding finding) {
        return Stream.of(finding.amountBefore(), finding.amountAfter())
                .flatMap(Stream::ofNullable)
                .map(Money::currency)
                .distinct()
                .map(currency -> in(currency, finding));
    }

    private static AmountSum in(Currency currency, Finding finding) {
        return new AmountSum(
                new Key(finding.type(), currency),
                amount(currency, finding.amountBefore()),
                amount(currency, finding.amountAfter()));
    }

    private static BigDecimal amount(Currency currency, @Nullable Money money) {
        return money == null || !money.currency().equals(currency) ? BigDecimal.ZERO : money.amount();
    }

    AmountSum plus(AmountSum other) {
        return new AmountSum(key, before.add(other.before), after.add(other.after));
    }
}
