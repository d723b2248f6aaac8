package io.encours.facts.score.model;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.facts.score.Zone;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;

/** The cut-offs of a model. */
public record CutOffRow(
        @Described("The question it answers") CutOffQuestion question,

        @Described(value = "Distress below", unit = Unit.POINTS)
        BigDecimal distressBelow,

        @Described(value = "Safe above", unit = Unit.POINTS) BigDecimal safeAbove,

        @Described("Safe on the upper cut-off itself") boolean safeAtBound,

        @Described("Zone between") Zone middle,

        @Described("Where the row stands") RowSource source)
        implements Row<CutOffQuestion> {

    /** The zone a score lies in. */
    public Zone zoneOf(BigDecimal score) {
        if (score.compareTo(distressBelow) < 0) {
            return Zone.DISTRESS;
        }
        int againstSafe = score.compareTo(safeAbove);
        return againstSafe > 0 || (againstSafe == 0 && safeAtBound) ? Zone.SAFE : middle;
    }
}
