package io.encours.facts.score.payment;

import java.math.BigDecimal;

/**
 * How much later than its sector a customer pays.
 *
 * @param days negative when it pays earlier
 */
public record SectorDelta(BigDecimal days) {}
