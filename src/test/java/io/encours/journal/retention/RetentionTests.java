package io.encours.journal.retention;

import static io.encours.journal.record.DecisionRecords.aDecision;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.encours.TestDatabase;
import io.encours.audit.TestAudit;
import io.encours.journal.append.TestJournal;
import io.encours.journal.record.DecisionIds;
import io.encours.journal.record.DecisionRecords;
import io.encours.journal.record.DroppedDecisionException;
import io.encours.journal.sealed.SealedDecisions;
import io.encours.journal.sealed.SealedErasures;
import io.encours.proof.chain.Chain;
import io.encours.proof.chain.SealedRecords;
import io.encours.proof.key.TestKeys;
import io.encours.proof.offline.OfflineVerification;
import io.encours.proof.verification.SealedTombstones;
import io.encours.proof.verification.TestVerification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

@ExtendWith(OutputCaptureExtension.class)
class RetentionTests {

    private static final YearMonth OLD = YearMonth.of(2010, 3);
    private static final YearMonth YOUNGER = YearMonth.of(2020, 1);
    private static final String UNGUARDED = "alter table encours.decision_2010_03 disable trigger user;";

    private final TestDatabase database = TestDatabase.migrated();
    private final DataSource service = database.service();
    private TestJournal journal;

    @TempDir
    private Path folder;

    @BeforeEach
    void record() {
        journal = new TestJournal(database, TestJournal.SETTINGS);
        for (YearMonth month : List.of(OLD, YOUNGER)) {
            new JdbcTemplate(service)
                    .queryForObject("select encours.journal_make_partitions(?, 1)", Integer.class, month.atDay(1));
        }
        append(aDecision().id(idIn(OLD, 1)).key("old", "0".repeat(64)));
        append(aDecision().id(idIn(OLD, 2)));
        append(aDecision().id(idIn(YOUNGER, 3)).key("younger", "0".repeat(64)));
        append(aDecision());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void dropsAMonthPastItsAgeAndTheChainTellsThatItWas() {
        drop(Period.ofYears(12));
        assertThat(verification()).isEqualTo("4 records are as they were sealed, 2 were dropped");
        assertThat(owner("select to_regclass('encours.decision_2010_03') is null"
                        + " and to_regclass('encours.decision_content_2010_03') is null"))
                .isEqualTo("true");
        assertThat(owner("select string_agg(key, ',') from encours.decision_key"))
                .isEqualTo("younger");
        assertThat(owner("select action || ': ' || detail from encours.audit_log"))
                .isEqualTo("MONTH_DROPPED: 2 decisions of 2010-03");
        assertThatExceptionOfType(DroppedDecisionException.class)
                .isThrownBy(() -> journal.journal().find(idIn(OLD, 1)))
                .withMessageContaining("2010-03");
        assertThat(journal.journal().find(idIn(YOUNGER, 3))).isPresent();
    }

    @Test
    void dropsNothingTwice() {
        drop(Period.ofYears(12));
        drop(Period.ofYears(12));
        assertThat(owner("select count(*) from encours.tombstone")).isEqualTo("1");
    }

    @Test
    void keepsEverythingWhereNoAgeIsConfigured() {
        retention(new RetentionSettings(null)).dropWhatIsPastItsAge();
        assertThat(verification()).isEqualTo("4 records are as they were sealed");
    }

    @Test
    void keepsWhatIsYoungerThanTheOwnerOfTheDatabaseAllows(CapturedOutput output) {
        drop(Period.ofYears(2));
        assertThat(output).contains("The decisions of 2020-01 stay for now");
        assertThat(verification()).isEqualTo("4 records are as they were sealed, 2 were dropped");
        owner("update encours.retention set least_age = '5 years' returning 1");
        drop(Period.ofYears(2));
        assertThat(verification()).isEqualTo("5 records are as they were sealed, 3 were dropped");
    }

    @Test
    void refusesAnAgeThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionSettings(Period.ofDays(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionSettings(Period.ofYears(-1)));
    }

    @Test
    void keepsAMonthThatIsNotAsItWasSealed(CapturedOutput output) {
        owner(UNGUARDED + "update encours.decision_2010_03 set outcome = 'X' returning 1");
        drop(Period.ofYears(12));
        assertThat(output).contains("The decisions of 2010-03 stay", "RECORD_ALTERED");
        assertThat(owner("select count(*) from encours.decision_2010_03")).isEqualTo("2");
    }

    @Test
    void findsAMonthThatWasDroppedWithoutATombstone() {
        owner("drop table encours.decision_2010_03, encours.decision_content_2010_03; select 1");
        assertThat(verification())
                .contains(
                        "RECORD_MISSING", idIn(OLD, 1).toString(), idIn(OLD, 2).toString());
    }

    @Test
    void findsATombstoneThatNobodySealed() {
        owner("""
                drop table encours.decision_2010_03, encours.decision_content_2010_03;
                insert into encours.tombstone
                values ('decision', '2010-03-01', gen_random_uuid(), now(), 'installation', 2, 1, 2, sha256('x'))
                returning 1
                """);
        assertThat(verification()).contains("RECORD_MISSING", "RECORD_INSERTED", "decision/2010-03");
    }

    @Test
    void findsWhatWasPutBack() {
        owner("create table encours.aside as select * from encours.decision_2010_03; select 1");
        drop(Period.ofYears(12));
        owner("""
                select encours.journal_make_partitions('2010-03-01', 1);
                insert into encours.decision select * from encours.aside limit 1 returning 1
                """);
        assertThat(verification()).contains("TOMBSTONE_WRONG", "1 records of blocks");
    }

    @Test
    void provesAnExportBeforeAndAfterAndOneWithoutItsTombstoneNever() throws IOException {
        Path before = file("before", export());
        drop(Period.ofYears(12));
        String export = export();
        assertThat(verified(before)).startsWith("0 valid");
        assertThat(verified(file("after", export))).startsWith("0 valid");
        String without = export.replaceFirst("\"tombstones\":\\[.*\\]}", "\"tombstones\":[]}");
        assertThat(without).isNotEqualTo(export);
        assertThat(verified(file("without", without))).startsWith("1 altered: RECORD_MISSING");
    }

    private void append(DecisionRecords decision) {
        journal.journal().append(decision.build());
    }

    private void drop(Period age) {
        retention(new RetentionSettings(age)).dropWhatIsPastItsAge();
    }

    private Retention retention(RetentionSettings settings) {
        MonthDrop drop = new MonthDrop(
                new JdbcTemplate(service),
                new JdbcTransactionManager(service),
                TestVerification.months(service, kinds()),
                new SealedTombstones(),
                new Chain(TestKeys.KEY, Clock.systemUTC()),
                TestAudit.log(service),
                new DecisionIds(Clock.systemUTC()),
                Clock.systemUTC());
        return new Retention(JdbcClient.create(service), drop, settings, Clock.systemUTC());
    }

    private static SealedRecords[] kinds() {
        return new SealedRecords[] {new SealedDecisions(), new SealedErasures(), TestAudit.sealed()};
    }

    private String verification() {
        return TestVerification.of(service, kinds());
    }

    private String export() {
        return TestVerification.export(service, kinds());
    }

    private String verified(Path file) throws IOException {
        Path key = file("key.pem", TestKeys.KEY.publicPem());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(said, true, UTF_8);
        int code = OfflineVerification.run(List.of(file.toString(), "--key", key.toString()), print, print);
        return code + " " + said.toString(UTF_8);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String owner(String sql) {
        int last = sql.lastIndexOf(';') + 1;
        JdbcTemplate owner = new JdbcTemplate(database.owner());
        if (last > 0) {
            owner.execute(sql.substring(0, last));
        }
        return String.valueOf(
                owner.queryForList(sql.substring(last), Object.class).get(0));
    }

    private static UUID idIn(YearMonth month, int number) {
        long millis = month.atDay(15).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        return new UUID(millis << 16 | 0x7000, 0x8000_0000_0000_0000L | number);
    }
}
