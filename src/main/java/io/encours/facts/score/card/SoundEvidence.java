package io.encours.facts.score.card;

import io.encours.facts.RecordedAs;
import io.encours.shared.Percentage;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is known of a customer beside its bad news: events, opinions and signals that earn less than half of their
 * points. Bad news counts in a score, and alone it makes nobody a customer of a good class.
 *
 * @param known share of the scorecard's weight
 */
@RecordedAs("score/sound-evidence")
public record SoundEvidence(Percentage known) {

    /**
     * The share of the answers that are not bad news.
     *
     * @param wholeWeight weight of all criteria, known or not, in percent
     */
    public static SoundEvidence of(List<WeightedAnswer> answers, BigDecimal wholeWeight) {
        List<WeightedAnswer> sound =
                answers.stream().filter(each -> !each.isBadNews()).toList();
        return new SoundEvidence(Scorecard.share(Scorecard.weight(sound), wholeWeight));
    }
}
