package io.encours.engine;

import io.encours.facts.Curable;
import io.encours.facts.Cure;
import io.encours.facts.Remedy;
import io.encours.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Finds what each remedy takes, to the minor unit, by evaluating the request again with the remedy applied.
 *
 * <p>What is found is exact whatever the tables say: with the amount of the cure the request has the outcome it leads
 * to, and with one minor unit nearer to the request as it is, it has not. Where the outcome goes to and fro between the
 * two ends, it is one of the amounts of which this is true.
 */
final class CureSearch {

    private final Curable request;
    private final int rankNow;
    private final Function<Curable, String> outcome;

    /**
     * A search for cures of one request.
     *
     * @param outcomeNow the outcome without any remedy
     * @param outcome evaluates a request
     */
    CureSearch(Curable request, String outcomeNow, Function<Curable, String> outcome) {
        this.request = request;
        this.rankNow = rank(request, outcomeNow);
        this.outcome = outcome;
    }

    /** What the remedy takes, where it leads to a better outcome at all. */
    Optional<Cure> cure(Remedy remedy) {
        if (remedy.enough().equals(remedy.asIs())) {
            return Optional.empty();
        }
        Bracket bracket = new Bracket(remedy);
        return bracket.target < rankNow
                ? Optional.of(new Cure(remedy.decision(), remedy.kind(), bracket.exact(), null, bracket.best))
                : Optional.empty();
    }

    private String outcomeWith(Remedy remedy, long minor) {
        return outcome.apply(request.cured(remedy.kind(), money(remedy, minor)));
    }

    /** The place of an outcome, the best one first; one that the request does not know is the last of all. */
    private static int rank(Curable request, String outcome) {
        List<String> outcomes = request.outcomes();
        return outcomes.contains(outcome) ? outcomes.indexOf(outcome) : outcomes.size();
    }

    private static long minor(Money money) {
        return money.amount().unscaledValue().longValueExact();
    }

    private static Money money(Remedy remedy, long minor) {
        return new Money(
                BigDecimal.valueOf(minor, remedy.enough().amount().scale()),
                remedy.enough().currency());
    }

    /** Two amounts that come together: one at which the remedy leads to its best outcome, one at which it does not. */
    private final class Bracket {

        private final Remedy remedy;
        private final String best;
        private final int target;
        private long good;
        private long bad;

        /** A guess that leads to the best outcome of all spares the look at what the remedy can do at most. */
        private Bracket(Remedy remedy) {
            this.remedy = remedy;
            this.good = minor(remedy.enough());
            this.bad = minor(remedy.asIs());
            long[] guesses = guesses();
            long first = guesses.length == 0 ? good : guesses[guesses.length / 2];
            String reached = outcomeWith(remedy, first);
            this.best = first == good || rank(request, reached) == 0 ? reached : outcomeWith(remedy, good);
            this.target = rank(request, best);
            take(first, reached);
        }

        private long[] guesses() {
            return between(remedy.guesses().stream().mapToLong(CureSearch::minor));
        }

        private Money exact() {
            narrow();
            halveToTheEnd();
            return money(remedy, good);
        }

        /** Ends between two guesses that stand side by side, or at a guess: one that is right needs no more than this. */
        private void narrow() {
            long[] guesses = guesses();
            while (guesses.length > 0) {
                lookAt(guesses[guesses.length / 2]);
                guesses = between(LongStream.of(guesses));
            }
            lookAt(good + Long.signum(bad - good));
            lookAt(bad + Long.signum(good - bad));
        }

        private long[] between(LongStream amounts) {
            return amounts.filter(this::isBetween).distinct().sorted().toArray();
        }

        private boolean isBetween(long minor) {
            return minor > Math.min(good, bad) && minor < Math.max(good, bad);
        }

        private void halveToTheEnd() {
            while (Math.abs(good - bad) > 1) {
                lookAt(bad + (good - bad) / 2);
            }
        }

        private void lookAt(long minor) {
            if (isBetween(minor)) {
                take(minor, outcomeWith(remedy, minor));
            }
        }

        private void take(long minor, String outcome) {
            if (rank(request, outcome) <= target) {
                good = minor;
            } else {
                bad = minor;
            }
        }
    }
}
