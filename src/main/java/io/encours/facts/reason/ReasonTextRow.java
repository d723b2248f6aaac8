package io.encours.facts.reason;

import io.encours.facts.Row;
import io.encours.facts.RowSource;

/**
 * How a reason is told. A name in braces, {@code {limit}}, stands for the value of that name that the reason carries.
 *
 * @param creditEn to a credit manager, in English
 * @param creditFr to a credit manager, in French
 * @param salesEn to a salesperson, in English: no ratio, but what to do
 * @param salesFr to a salesperson, in French
 */
public record ReasonTextRow(
        ReasonTextQuestion question, String creditEn, String creditFr, String salesEn, String salesFr, RowSource source)
        implements Row<ReasonTextQuestion> {}
