package io.encours.facts.score;

import io.encours.facts.RecordedAs;
import io.encours.facts.Result;
import io.encours.facts.RiskClass;
import io.encours.shared.Confidential;
import io.encours.shared.Described;
import io.encours.shared.Percentage;
import io.encours.shared.Unit;
import io.encours.shared.Worded;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How good the customer is. */
@Described("How good the customer is")
@RecordedAs("score/result")
public record ScoreResult(
        @Schema(allowableValues = {"RATED", "NOT_RATED"})
        @Described(value = "RATED, or NOT_RATED where too little is known", example = "RATED")
        String outcome,

        @Nullable
        @Described(
                value = "Score out of ten with one decimal, ten best; absent where too little is known",
                unit = Unit.POINTS,
                example = "6.8")
        BigDecimal score10,

        @Nullable
        @Described(
                value = "The same score out of 600, rounded half up; absent where too little is known",
                unit = Unit.POINTS,
                example = "407")
        Integer score600,

        @Described(value = "Risk class, A best to E worst, NR not rated", example = "B")
        RiskClass riskClass,

        @Worded @Described(value = "The class in a word", example = "Stable")
        String label,

        @Worded @Described(value = "What the class stands for", example = "balanced, no large reserves")
        String meaning,

        @Described(
                value = "When to look again; 0 where that is within a month, see reviewBy",
                unit = Unit.MONTHS,
                example = "12")
        int reviewMonths,

        @Described("Financial models that could be computed, the one the scorecard uses first")
        List<ModelScore> models,

        @Confidential @Nullable @Described("Probability of failure, where a model gives one")
        FailureProbability failureProbability,

        @Described("How the customer pays") PaymentBehaviour payment,

        @Described("Every criterion that is known, the one that moves the score most first")
        List<Driver> drivers,

        @Described("The best criteria, best first") List<Criterion> strengths,

        @Described("The worst criteria, worst first") List<Criterion> weaknesses,

        @Described(
                value = "Share of the scorecard that is known, less what stale accounts cost",
                unit = Unit.PERCENT,
                example = "85")
        Percentage confidence,

        @Nullable @Described(value = "The day by which to look again at the latest", example = "2027-11-21")
        LocalDate reviewBy)
        implements Result {

    public static final String RATED = "RATED";
    public static final String NOT_RATED = "NOT_RATED";

    /** A result that says in months alone when to look again. */
    public ScoreResult(
            String outcome,
            @Nullable BigDecimal score10,
            @Nullable Integer score600,
            RiskClass riskClass,
            String label,
            String meaning,
            int reviewMonths,
            List<ModelScore> models,
            @Nullable FailureProbability failureProbability,
            PaymentBehaviour payment,
            List<Driver> drivers,
            List<Criterion> strengths,
            List<Criterion> weaknesses,
            Percentage confidence) {
        this(
                outcome,
                score10,
                score600,
                riskClass,
                label,
                meaning,
                reviewMonths,
                models,
                failureProbability,
                payment,
                drivers,
                strengths,
                weaknesses,
                confidence,
                null);
    }

    /** The same, to be looked at again by a day. */
    public ScoreResult reviewedBy(LocalDate day, LocalDate asOf) {
        return new ScoreResult(
                outcome,
                score10,
                score600,
                riskClass,
                label,
                meaning,
                Math.min(reviewMonths, (int) ChronoUnit.MONTHS.between(asOf, day)),
                models,
                failureProbability,
                payment,
                drivers,
                strengths,
                weaknesses,
                confidence,
                day);
    }

    public ScoreResult {
        models = List.copyOf(models);
        drivers = List.copyOf(drivers);
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
    }
}
