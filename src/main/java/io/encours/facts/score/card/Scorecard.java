package io.encours.facts.score.card;

import io.encours.facts.RecordedAs;
import io.encours.facts.score.Criterion;
import io.encours.facts.score.Driver;
import io.encours.facts.score.Score;
import io.encours.shared.Percentage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * The criteria that are known, weighed against each other. A criterion that is not known is left out and the weights of
 * the others are stretched over its share, so that not knowing is neither good nor bad.
 *
 * @param drivers every known criterion, the one that moves the score most first
 * @param points out of 600 before penalties and risk events
 * @param penalties what the worst answers take off, zero or negative
 * @param knownWeight share of the scorecard's weight that is known
 */
@RecordedAs("score/scorecard")
public record Scorecard(List<Driver> drivers, BigDecimal points, int penalties, Percentage knownWeight) {

    private static final BigDecimal MOST = BigDecimal.valueOf(600);
    private static final BigDecimal STEPS = BigDecimal.valueOf(6);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int NAMED = 3;

    public Scorecard {
        drivers = List.copyOf(drivers);
    }

    /**
     * Weighs the answers that are known.
     *
     * @param answers one a known criterion, of positive weight
     * @param wholeWeight weight of all criteria, known or not, in percent
     */
    public static Scorecard of(List<WeightedAnswer> answers, BigDecimal wholeWeight) {
        BigDecimal known = weight(answers);
        List<Driver> drivers = answers.stream()
                .map(answer -> driver(answer, known))
                .sorted(Comparator.comparing(Scorecard::influence).reversed().thenComparing(Driver::criterion))
                .toList();
        int penalties = answers.stream().mapToInt(WeightedAnswer::penalty).sum();
        return new Scorecard(drivers, points(answers, known), penalties, share(known, wholeWeight));
    }

    /**
     * Weighs the answers that are known, where news never works against itself: good news counts only where it raises the
     * score of the other answers, bad news only where it lowers it.
     */
    public static Scorecard heeding(List<WeightedAnswer> answers, BigDecimal wholeWeight) {
        List<WeightedAnswer> counting =
                answers.stream().filter(answer -> answer.countsBeside(answers)).toList();
        Scorecard card = of(counting, wholeWeight);
        if (counting.size() == answers.size()) {
            return card;
        }
        return new Scorecard(card.drivers, card.points, card.penalties, share(weight(answers), wholeWeight));
    }

    static BigDecimal weight(List<WeightedAnswer> answers) {
        return answers.stream().map(WeightedAnswer::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The score that is left after penalties and what risk events add or take off. */
    public Score scoreAfter(BigDecimal eventPoints) {
        return Score.of(points.add(BigDecimal.valueOf(penalties)).add(eventPoints));
    }

    /** The best criteria, best first: those that earn more than half of their points. */
    public List<Criterion> strengths() {
        return named(Comparator.comparing(Scorecard::balance).reversed(), 1);
    }

    /** The worst criteria, worst first: those that earn less than half of their points. */
    public List<Criterion> weaknesses() {
        return named(Comparator.comparing(Scorecard::balance), -1);
    }

    private List<Criterion> named(Comparator<Driver> order, int side) {
        return drivers.stream()
                .filter(driver -> balance(driver).signum() == side)
                .sorted(order.thenComparing(Driver::criterion))
                .limit(NAMED)
                .map(Driver::criterion)
                .toList();
    }

    private static BigDecimal points(List<WeightedAnswer> answers, BigDecimal known) {
        BigDecimal earned = answers.stream()
                .map(answer -> answer.weight().multiply(BigDecimal.valueOf(answer.stepsFromWorst())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return known.signum() == 0
                ? BigDecimal.ZERO
                : earned.multiply(MOST).divide(known.multiply(STEPS), MathContext.DECIMAL64);
    }

    static Percentage share(BigDecimal known, BigDecimal whole) {
        return whole.signum() == 0 ? Percentage.of(0) : Percentage.ratio(known, whole);
    }

    private static Driver driver(WeightedAnswer weighted, BigDecimal known) {
        BigDecimal most = weighted.weight().multiply(MOST).divide(known, MathContext.DECIMAL64);
        BigDecimal earned =
                most.multiply(BigDecimal.valueOf(weighted.stepsFromWorst())).divide(STEPS, MathContext.DECIMAL64);
        Answer answer = weighted.answer();
        return new Driver(
                answer.criterion(),
                answer.measured(),
                answer.answer(),
                Percentage.ratio(weighted.weight(), known),
                cents(earned),
                cents(most),
                weighted.penalty());
    }

    private static BigDecimal influence(Driver driver) {
        return balance(driver).abs();
    }

    /** Points above or below the middle of what the criterion can earn, its penalty included. */
    private static BigDecimal balance(Driver driver) {
        return driver.points().subtract(driver.maxPoints().divide(TWO)).add(BigDecimal.valueOf(driver.penalty()));
    }

    private static BigDecimal cents(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP);
    }
}
