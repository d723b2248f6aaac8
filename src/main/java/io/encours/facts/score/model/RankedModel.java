package io.encours.facts.score.model;

import io.encours.facts.RecordedAs;
import io.encours.facts.score.ModelScore;

/**
 * A model's score and its place among the models that apply.
 *
 * @param rank the smallest is the one the scorecard uses
 * @param score the score
 */
@RecordedAs("score/ranked-model")
public record RankedModel(int rank, ModelScore score) implements Comparable<RankedModel> {

    @Override
    public int compareTo(RankedModel other) {
        int byRank = Integer.compare(rank, other.rank);
        return byRank != 0 ? byRank : score.model().compareTo(other.score.model());
    }
}
