package io.encours.facts.score.card;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import java.math.BigDecimal;

/** A figure of the score policy. */
public record SettingRow(
        @Described("The question it answers") SettingQuestion question,

        @Described("Value") BigDecimal value,

        @Described("Where the row stands") RowSource source)
        implements Row<SettingQuestion> {}
