package io.encours.facts.score.payment;

import io.encours.facts.RecordedAs;
import io.encours.facts.score.ExperienceIndex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The index over a customer's trade experiences.
 *
 * @param experiences each with its own index
 * @param value weighted by amount, rounded half up; null where there are too few experiences or suppliers, or amounts in
 *     several currencies
 */
@RecordedAs("score/payer-index")
public record PayerIndex(
        List<ExperienceIndex> experiences, @Nullable Integer value) {

    public PayerIndex {
        experiences = List.copyOf(experiences);
    }

    /**
     * Weighs the experiences by their amounts.
     *
     * @param leastExperiences fewer give no index
     * @param leastSuppliers experiences from fewer suppliers give no index
     */
    public static PayerIndex of(
            List<ExperienceIndex> experiences, BigDecimal leastExperiences, BigDecimal leastSuppliers) {
        boolean enough = atLeast(experiences.size(), leastExperiences)
                && atLeast(suppliers(experiences), leastSuppliers)
                && currencies(experiences) == 1;
        return new PayerIndex(experiences, enough ? weighted(experiences) : null);
    }

    private static boolean atLeast(long count, BigDecimal least) {
        return BigDecimal.valueOf(count).compareTo(least) >= 0;
    }

    private static long suppliers(List<ExperienceIndex> experiences) {
        return experiences.stream()
                .map(each -> each.experience().supplier())
                .distinct()
                .count();
    }

    private static long currencies(List<ExperienceIndex> experiences) {
        return experiences.stream()
                .map(each -> each.experience().amount().currency())
                .distinct()
                .count();
    }

    private static @Nullable Integer weighted(List<ExperienceIndex> experiences) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (ExperienceIndex each : experiences) {
            BigDecimal amount = each.experience().amount().amount();
            sum = sum.add(amount.multiply(each.index()));
            total = total.add(amount);
        }
        return total.signum() <= 0
                ? null
                : sum.divide(total, 0, RoundingMode.HALF_UP).intValueExact();
    }
}
