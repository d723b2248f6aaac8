package io.encours.search;

import io.encours.facts.RowSource;
import io.encours.storage.Columns;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often the rows of workbooks answered, as far as the record is indexed. */
@Component
public class RowUsages {

    private static final String OF_WORKBOOK = """
            select r.sheet, r.number, u.release_number, u.type, u.outcome, sum(u.fired) as fired, max(u.last_at) as last_at
            from encours.table_row r
            join encours.row_usage u on u.table_row = r.id
            where r.workbook = ?
            group by r.sheet, r.number, u.release_number, u.type, u.outcome
            order by r.sheet, r.number, u.release_number, u.type, u.outcome
            """;

    private final JdbcClient jdbc;

    RowUsages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the rows of a workbook that ever answered, over all days. */
    public List<RowUsage> of(String workbook) {
        return jdbc.sql(OF_WORKBOOK)
                .param(workbook)
                .query((row, number) -> new RowUsage(
                        new RowSource(workbook, row.getString("sheet"), row.getInt("number")),
                        row.getInt("release_number"),
                        DecisionTypes.read(row.getString("type")),
                        row.getString("outcome"),
                        row.getLong("fired"),
                        Columns.instant(row, "last_at")))
                .list();
    }
}
