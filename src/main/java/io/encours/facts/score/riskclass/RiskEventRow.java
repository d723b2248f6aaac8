package io.encours.facts.score.riskclass;

import io.encours.facts.RiskClass;
import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.ReasonCode;
import io.encours.shared.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a risk event does to class and score. */
public record RiskEventRow(
        @Described("The question it answers") RiskEventQuestion question,

        @Nullable @Described("Class not better than") RiskClass cap,

        @Described("Classes down") int steps,

        @Described(value = "Points of the 600", unit = Unit.POINTS)
        int points,

        @Described("Also where not rated") boolean capsUnrated,

        @Described("Reason") ReasonCode reason,

        @Described("Where the row stands") RowSource source)
        implements Row<RiskEventQuestion> {

    /** Whether it holds the class or costs points. */
    public boolean worsens() {
        return cap != null || steps > 0 || points < 0;
    }

    /** What several events take off or add to the 600; one that is there twice counts once. */
    public static BigDecimal pointsOf(List<RiskEventRow> rows) {
        return BigDecimal.valueOf(
                rows.stream().distinct().mapToInt(RiskEventRow::points).sum());
    }
}
