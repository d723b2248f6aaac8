package io.encours.simulation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What jobs came to in sum. Money is added up by the database, where it has no upper bound. */
@Component
class TallyStore {

    private static final String COUNT = """
            insert into encours.replay_tally as t (replay, type, change, outcome_before, outcome_after, decisions)
            values (?, ?, ?, ?, ?, ?)
            on conflict (replay, type, change, outcome_before, outcome_after)
            do update set decisions = t.decisions + excluded.decisions
            """;

    private static final String SUM = """
            insert into encours.replay_amount as a (replay, type, currency, amount_before, amount_after)
            values (?, ?, ?, ?, ?)
            on conflict (replay, type, currency) do update
            set amount_before = a.amount_before + excluded.amount_before, amount_after = a.amount_after + excluded.amount_after
            """;

    private static final String COUNTS = """
            select type, change, outcome_before, outcome_after, decisions from encours.replay_tally
            where replay = ? order by type, outcome_before, outcome_after, change
            """;

    private static final String SUMS = """
            select type, currency, amount_before, amount_after from encours.replay_amount
            where replay = ? order by type, currency
            """;

    private final JdbcTemplate jdbc;

    TallyStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what a window came to; to be called in the transaction that saves it. */
    void add(int job, Window window) {
        Map<Tally, Long> counts = window.decided().collect(groupingBy(TallyStore::tally, counting()));
        jdbc.batchUpdate(
                COUNT,
                counts.entrySet().stream().map(entry -> count(job, entry)).toList());
        Map<AmountSum.Key, AmountSum> sums =
                window.decided().flatMap(AmountSum::of).collect(toMap(AmountSum::key, identity(), AmountSum::plus));
        jdbc.batchUpdate(SUM, sums.values().stream().map(sum -> sum(job, sum)).toList());
    }

    private static Tally tally(Finding finding) {
        return new Tally(
                finding.type(), finding.change(), finding.outcomeBefore(), String.valueOf(finding.outcomeAfter()));
    }

    private static Object[] count(int job, Map.Entry<Tally, Long> counted) {
        Tally tally = counted.getKey();
        return new Object[] {
            job, tally.type().written(), tally.change().name(), tally.before(), tally.after(), counted.getValue()
        };
    }

    private static Object[] sum(int job, AmountSum sum) {
        return new Object[] {
            job, sum.key().type().written(), sum.key().currency().getCurrencyCode(), sum.before(), sum.after()
        };
    }

    /** How many decisions came to what, by type and outcome. */
    Map<Tally, Long> counts(int job) {
        Map<Tally, Long> counts = new LinkedHashMap<>();
        jdbc.query(
                COUNTS,
                row -> {
                    counts.put(
                            new Tally(
                                    JobRows.type(row.getString("type")),
                                    Change.valueOf(row.getString("change")),
                                    row.getString("outcome_before"),
                                    row.getString("outcome_after")),
                            row.getLong("decisions"));
                },
                job);
        return counts;
    }

    /** The amounts that take effect, by type and currency. */
    List<AmountSum> sums(int job) {
        return jdbc.query(SUMS, (row, index) -> sum(row), job);
    }

    private static AmountSum sum(ResultSet row) throws SQLException {
        return new AmountSum(
                new AmountSum.Key(JobRows.type(row.getString("type")), Currency.getInstance(row.getString("currency"))),
                row.getBigDecimal("amount_before"),
                row.getBigDecimal("amount_after"));
    }
}
