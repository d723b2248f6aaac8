package io.encours.facts.creditlimit;

import io.encours.facts.Question;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many points does a trait give?
 *
 * @param value of every trait but the pay habits
 * @param habit of the pay habits alone
 */
public record NetWorthPointsQuestion(
        NetWorthTrait trait,
        @Nullable BigDecimal value,
        @Nullable PayHabit habit) implements Question {}
