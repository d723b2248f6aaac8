package io.encours.facts.creditlimit;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Money;
import io.encours.shared.Percentage;

/**
 * How limits are set.
 *
 * @param step limits are multiples of it; its currency is the one of the policy
 * @param shortestTerms in days; shorter terms are not worth proposing
 * @param usualTerms in days, where the request states no terms: a guarantee must last that long
 * @param usualInsuredShare what an insurer pays of a covered loss, where there is no cover yet to know it from
 */
public record LimitSettingsRow(
        LimitSettingsQuestion question,
        Money step,
        int shortestTerms,
        int usualTerms,
        Percentage usualInsuredShare,
        RowSource source)
        implements Row<LimitSettingsQuestion> {}
