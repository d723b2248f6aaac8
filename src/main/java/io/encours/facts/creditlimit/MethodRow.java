package io.encours.facts.creditlimit;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.ReasonCode;

/**
 * What a method is used for.
 *
 * @param use a method without a row is not used
 * @param reason given where the method's amount is the one that binds
 */
public record MethodRow(MethodQuestion question, MethodUse use, ReasonCode reason, RowSource source)
        implements Row<MethodQuestion> {}
