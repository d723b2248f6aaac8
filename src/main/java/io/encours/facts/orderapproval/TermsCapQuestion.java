package io.encours.facts.orderapproval;

import io.encours.facts.ComesFrom;
import io.encours.facts.Question;
import io.encours.facts.Subject;
import io.encours.shared.Described;

/**
 * Which terms does the law allow at most?
 *
 * @param publicBuyer whether the buyer is a public body
 * @param endOfMonth whether the terms run to the end of a month
 */
public record TermsCapQuestion(
        @Described("Country of the buyer, ISO 3166-1 alpha-2") @ComesFrom(value = Subject.class, field = "country")
        String country,

        Supply supply,
        boolean publicBuyer,
        boolean endOfMonth)
        implements Question {}
