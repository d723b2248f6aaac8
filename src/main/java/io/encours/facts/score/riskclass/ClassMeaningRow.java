package io.encours.facts.score.riskclass;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import io.encours.shared.Worded;

/** What a class stands for. */
public record ClassMeaningRow(
        @Described("The question it answers") ClassMeaningQuestion question,

        @Worded @Described("Label") String label,

        @Worded @Described("Meaning") String meaning,

        @Described(value = "Look again after", unit = Unit.MONTHS)
        int reviewMonths,

        @Described("Where the row stands") RowSource source)
        implements Row<ClassMeaningQuestion> {}
