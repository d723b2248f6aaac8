package io.encours.facts.segment;

import io.encours.facts.Question;
import io.encours.facts.RiskClass;
import io.encours.shared.Described;
import org.jspecify.annotations.Nullable;

/**
 * Which segment does a customer belong to?
 *
 * @param salesRank null where it is not known
 */
public record SegmentQuestion(
        @Nullable @Described("Rank by annual sales, A the customers that make 80 % of them")
        SalesRank salesRank,

        @Described("Risk class, A best to E worst, NR not rated")
        RiskClass riskClass,

        @Described("Whether the seller calls it strategic") boolean strategic,
        @Described("Whether it is a public buyer") boolean publicBuyer)
        implements Question {}
