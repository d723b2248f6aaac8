package io.encours.facts.score.payment;

import io.encours.facts.RecordedAs;
import java.math.BigDecimal;

/**
 * How much later than its sector a customer pays.
 *
 * @param days negative when it pays earlier
 */
@RecordedAs("score/sector-delta")
public record SectorDelta(BigDecimal days) {}
