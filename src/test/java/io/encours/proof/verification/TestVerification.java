package io.encours.proof.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.proof.anchor.AnchorFile;
import io.encours.proof.anchor.AnchorSettings;
import io.encours.proof.chain.SealedRecords;
import io.encours.proof.chain.Snapshot;
import io.encours.proof.key.TestKeys;
import io.encours.proof.offline.ChainExport;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Checks a chain without the service. */
public final class TestVerification {

    private TestVerification() {}

    /** What is wrong, each as a line; how many records were checked, where nothing is. */
    public static String of(DataSource database, SealedRecords... kinds) {
        return of(database, List.of(), kinds);
    }

    /** What is wrong with records and with what stands beside the chain. */
    public static String of(DataSource database, List<Comparison> comparisons, SealedRecords... kinds) {
        return of(database, comparisons, new AnchorSettings(null, null), kinds);
    }

    /** What is wrong with records and with the checkpoints in a file. */
    public static String of(DataSource database, AnchorSettings anchors, SealedRecords... kinds) {
        return of(database, List.of(), anchors, kinds);
    }

    private static String of(
            DataSource database, List<Comparison> comparisons, AnchorSettings anchors, SealedRecords... kinds) {
        ChainReport report = new ChainVerification(
                        snapshot(database),
                        and(kinds),
                        new SealedTombstones(),
                        comparisons,
                        checkpoints(database),
                        new AnchorFile(anchors))
                .verify(null, null, Set.of());
        String dropped = report.dropped() == 0 ? "" : ", %d were dropped".formatted(report.dropped());
        return report.valid()
                ? report.records() + " records are as they were sealed" + dropped
                : report.findings().toString();
    }

    public static Checkpoints checkpoints(DataSource database) {
        return new Checkpoints(snapshot(database), TestKeys.KEY, Clock.systemUTC());
    }

    /** What retention asks before it drops a month. */
    public static MonthsInChain months(DataSource database, SealedRecords... kinds) {
        return new MonthsInChain(snapshot(database), and(kinds), new SealedTombstones());
    }

    /** The whole chain, to be checked elsewhere. */
    public static String export(DataSource database, SealedRecords... kinds) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new ChainExport(snapshot(database), and(kinds), new SealedTombstones(), TestKeys.KEY, Clock.systemUTC())
                .write(null, null, output);
        return output.toString(UTF_8);
    }

    private static List<SealedRecords> and(SealedRecords... kinds) {
        List<SealedRecords> all = new ArrayList<>(List.of(kinds));
        all.add(new SealedTombstones());
        return all;
    }

    private static Snapshot snapshot(DataSource database) {
        return new Snapshot(new JdbcTemplate(database), new DataSourceTransactionManager(database));
    }
}
