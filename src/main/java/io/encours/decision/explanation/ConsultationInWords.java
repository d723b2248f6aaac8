package io.encours.decision.explanation;

import io.encours.decision.explanation.Explanation.ExplainedAnswer;
import io.encours.decision.explanation.Explanation.ExplainedRow;
import io.encours.decision.explanation.Explanation.ExplainedTable;
import io.encours.decision.explanation.Explanation.NearRow;
import io.encours.engine.Consultation;
import io.encours.facts.RowSource;
import io.encours.rulebook.history.RowOrigins;
import io.encours.rulebook.release.Release;
import io.encours.table.Column;
import io.encours.table.DecisionTable;
import io.encours.table.RowCheck;
import io.encours.table.TableRow;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells what a table was asked, which rows answered, and which were next to it. */
final class ConsultationInWords {

    /** Rows that missed by more conditions explain nothing. */
    private static final int MOST_UNMET = 2;

    private static final int MOST_ROWS = 3;

    private final Consultation consultation;
    private final DecisionTable<?, ?> table;
    private final int release;
    private final RowOrigins origins;
    private final RowsInWords words;
    private final Set<Integer> answered;

    ConsultationInWords(Consultation consultation, int release, RowOrigins origins, RowsInWords words) {
        this.consultation = consultation;
        this.table = consultation.table();
        this.release = release;
        this.origins = origins;
        this.words = words;
        this.answered = consultation.rows().stream().map(RowSource::row).collect(Collectors.toSet());
    }

    ExplainedTable table() {
        List<RowCheck> checks = consultation.check();
        return new ExplainedTable(
                table.workbook(),
                table.sheet(),
                checks.stream()
                        .filter(check -> answered.contains(check.row().number()))
                        .map(this::answering)
                        .toList(),
                nearest(checks));
    }

    private ExplainedRow answering(RowCheck check) {
        TableRow row = check.row();
        Release origin = origins.of(release, table, row);
        return new ExplainedRow(
                row.number(),
                link(row),
                check.conditions().stream()
                        .filter(condition -> condition.wanted() != null)
                        .map(words::met)
                        .toList(),
                answers(row),
                row.source(),
                row.note(),
                origin.number(),
                origin.author());
    }

    /** Those that missed by the fewest conditions, and of these the nearest in the sheet. */
    private List<NearRow> nearest(List<RowCheck> checks) {
        return checks.stream()
                .filter(check -> !check.unmet().isEmpty() && check.unmet().size() <= MOST_UNMET)
                .sorted(Comparator.<RowCheck>comparingInt(check -> check.unmet().size())
                        .thenComparingInt(check -> distance(check.row())))
                .limit(MOST_ROWS)
                .map(check -> new NearRow(
                        check.row().number(),
                        link(check.row()),
                        check.unmet().stream().map(words::unmet).toList(),
                        answers(check.row())))
                .toList();
    }

    private int distance(TableRow row) {
        return answered.stream()
                .mapToInt(number -> Math.abs(number - row.number()))
                .min()
                .orElse(0);
    }

    private List<ExplainedAnswer> answers(TableRow row) {
        List<Column> columns = table.columns();
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).kind() == Column.Kind.ACTION)
                .filter(place -> row.cells().get(place) != null)
                .mapToObj(place -> words.answer(columns.get(place), row.cells().get(place)))
                .toList();
    }

    private String link(TableRow row) {
        return "/v1/releases/%d/tables/%s#%s!%d".formatted(release, table.workbook(), table.sheet(), row.number());
    }
}
