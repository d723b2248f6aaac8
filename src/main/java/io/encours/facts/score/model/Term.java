package io.encours.facts.score.model;

import io.encours.facts.RecordedAs;
import io.encours.facts.score.Model;
import java.math.BigDecimal;

/**
 * What one ratio adds to a model's score.
 *
 * @param model the model
 * @param ratio the ratio
 * @param value the ratio times its coefficient
 */
@RecordedAs("score/term")
public record Term(Model model, Ratio ratio, BigDecimal value) {}
