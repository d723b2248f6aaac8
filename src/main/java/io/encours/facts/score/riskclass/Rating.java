package io.encours.facts.score.riskclass;

import io.encours.facts.RecordedAs;
import io.encours.facts.RiskClass;
import io.encours.facts.score.FailureProbability;
import io.encours.facts.score.ModelScore;
import io.encours.facts.score.PaymentBehaviour;
import io.encours.facts.score.Score;
import io.encours.facts.score.ScoreResult;
import io.encours.facts.score.card.Scorecard;
import io.encours.facts.score.model.RankedModel;
import io.encours.shared.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a result is put together from, where each part but the class may be absent.
 *
 * @param meaning what the class stands for
 * @param scores the score, or none where too little is known
 * @param models the models that could be computed, in any order
 * @param probabilities a probability for each of them that has one
 * @param staleness what the age of the accounts costs, or none without accounts
 */
@RecordedAs("score/rating")
public record Rating(
        ClassMeaningRow meaning,
        List<Score> scores,
        List<RankedModel> models,
        List<FailureProbability> probabilities,
        List<StalenessRow> staleness) {

    public Rating {
        scores = List.copyOf(scores);
        models = models.stream().sorted().toList();
        probabilities = List.copyOf(probabilities);
        staleness = List.copyOf(staleness);
    }

    /** The result, to be looked at again by the first of the reviews, at the latest after the months of its class. */
    public ScoreResult result(Scorecard card, PaymentBehaviour payment, List<ReviewRow> reviews, LocalDate asOf) {
        ScoreResult result = result(card, payment);
        LocalDate atTheLatest = asOf.plusMonths(result.reviewMonths());
        LocalDate first = reviews.stream()
                .map(review -> review.lastDay(asOf))
                .filter(atTheLatest::isAfter)
                .min(LocalDate::compareTo)
                .orElse(atTheLatest);
        return result.reviewedBy(first, asOf);
    }

    public ScoreResult result(Scorecard card, PaymentBehaviour payment) {
        RiskClass riskClass = meaning.question().riskClass();
        Optional<Score> score =
                scores.stream().filter(any -> riskClass != RiskClass.NR).findFirst();
        return new ScoreResult(
                riskClass == RiskClass.NR ? ScoreResult.NOT_RATED : ScoreResult.RATED,
                score.map(Score::outOf10).orElse(null),
                score.map(Score::outOf600).orElse(null),
                riskClass,
                meaning.label(),
                meaning.meaning(),
                meaning.reviewMonths(),
                modelScores(),
                modelScores().stream()
                        .flatMap(model ->
                                probabilities.stream().filter(probability -> probability.model() == model.model()))
                        .findFirst()
                        .orElse(null),
                payment,
                card.drivers(),
                card.strengths(),
                card.weaknesses(),
                confidence(card.knownWeight()));
    }

    private List<ModelScore> modelScores() {
        return models.stream().map(RankedModel::score).toList();
    }

    private Percentage confidence(Percentage known) {
        BigDecimal deduction = staleness.stream()
                .map(row -> row.deduction().value())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return new Percentage(known.value().subtract(deduction).max(BigDecimal.ZERO));
    }
}
