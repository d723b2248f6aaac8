package io.encours.rulebook.lifecycle;

import static io.encours.rulebook.release.SomeReleases.approved;
import static io.encours.rulebook.release.SomeReleases.artefacts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.encours.TestDatabase;
import io.encours.engine.DecidingCode;
import io.encours.rulebook.artefact.DamagedPolicyException;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.Releases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Release 1 is what lies in the folder, release 2 is in force, release 3 waits. */
@ExtendWith(OutputCaptureExtension.class)
class StartOnDamageTests {

    private static final String FLIP = "update encours.artefact set bytes = set_byte(bytes, 0, get_byte(bytes, 0) # 1)";
    private static final String RULES_OF = " where sha256 ="
            + " (select sha256 from encours.release_artefact where name = 'rules/score/score.drl' and release = %d)";

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Vandal VANDAL = new Vandal(DATABASE);

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void release() throws IOException {
        for (Map.Entry<String, byte[]> file : artefacts("rule 1").entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, file.getValue());
        }
        TestRulebook rulebook = new TestRulebook(DATABASE, folder);
        rulebook.store.storeOnce(approved(1, "2026-01-01T00:00:00Z"), artefacts("rule 1"));
        rulebook.store.storeOnce(approved(2, "2026-06-01T00:00:00Z"), artefacts("rule 2"));
        rulebook.store.storeOnce(approved(3, "2027-01-01T00:00:00Z"), artefacts("rule 3"));
        VANDAL.keep();
    }

    @AfterEach
    void restore() {
        VANDAL.restore();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '"', textBlock = """
            update encours.artefact set bytes = set_byte(bytes, 0, get_byte(bytes, 0) # 1) where $rules      -> rules/score/score.drl was altered
            update encours.artefact set bytes = '' where $rules                                              -> rules/score/score.drl was altered
            update encours.artefact set sha256 = repeat('a', 64) where $rules                                -> rules/score/score.drl is not there
            delete from encours.artefact where $rules                                                        -> rules/score/score.drl is not there
            update encours.release_artefact set sha256 = repeat('a', 64) where release = 1 and name like '%.drl' -> the listing of its files
            update encours.release_artefact set name = 'rules/x.drl' where release = 1 and name like '%.drl' -> the listing of its files
            delete from encours.release_artefact where release = 1 and name like '%.drl'                     -> the listing of its files
            delete from encours.release_artefact where release = 1                                           -> the listing of its files
            update encours.release set hash = repeat('a', 64) where number = 1                               -> the listing of its files
            update encours.release set engine_version = 'x' where number = 1                                 -> the listing of its files
            update encours.release set fact_schema_version = 'x' where number = 1                            -> the listing of its files
            """)
    void decidesOnTheReleaseInForceAndRefusesTheOldOneThatIsDamaged(String sql, String damage, CapturedOutput output) {
        VANDAL.alter(sql.replace("$rules", RULES_OF.formatted(1).trim().substring("where ".length())));
        TestRulebook rulebook = new TestRulebook(DATABASE, folder).start();
        assertThat(decides(rulebook)).isEqualTo(2);
        assertThat(rulebook.health().getStatus()).isEqualTo(PolicyHealth.DEGRADED);
        assertThat(rulebook.health().getDetails()).containsOnlyKeys("release 1", "code");
        assertThat(rulebook.health().getDetails().get("release 1")).asString().contains(damage);
        assertThat(output).contains("What is stored of release 1 is damaged: ").contains(damage);
        assertThatExceptionOfType(DamagedPolicyException.class)
                .isThrownBy(() -> rulebook.releases.lease(1))
                .withMessageContaining("release 1 is damaged")
                .withMessageContaining(damage);
        assertThat(rulebook.drafts.all(null)).isEmpty();
        assertThat(rulebook.releases.all()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '"', textBlock = """
            delete from encours.release where number = 1
            update encours.release set author = 'eve' where number = 1
            update encours.release set effective_from = '2026-02-01', created_at = '2026-02-01' where number = 1
            update encours.release set state = 'REJECTED' where number = 1
            """)
    void startsWhateverBecameOfTheRowOfAnOldRelease(String sql) {
        VANDAL.alter(sql);
        assertThat(decides(new TestRulebook(DATABASE, folder).start())).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '"', textBlock = """
            update encours.artefact set bytes = bytes || '\\\\000' where $rules
            delete from encours.artefact where $rules
            delete from encours.release_artefact where release = 2 and name like '%.drl'
            update encours.release set hash = (select hash from encours.release where number = 1) where number = 2
            """)
    void startsAndDecidesNothingWhileTheReleaseInForceIsDamaged(String sql, CapturedOutput output) {
        VANDAL.alter(sql.replace("$rules", RULES_OF.formatted(2).trim().substring("where ".length())));
        TestRulebook rulebook = new TestRulebook(DATABASE, folder).start();
        assertThatExceptionOfType(DamagedPolicyException.class)
                .isThrownBy(() -> decides(rulebook))
                .withMessageContaining("release 2 is damaged");
        assertThat(rulebook.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(rulebook.health().getDetails()).containsOnlyKeys("release 2", "code");
        assertThat(output).contains("Nothing is decided until an older release is brought back");
        try (Releases.Lease lease = rulebook.releases.lease(1)) {
            assertThat(lease.number()).isEqualTo(1);
        }
    }

    @Test
    void decidesAgainOnceWhatWasDamagedIsRestored() {
        VANDAL.alter(FLIP + RULES_OF.formatted(2));
        new TestRulebook(DATABASE, folder).start();
        VANDAL.alter(FLIP + RULES_OF.formatted(2));
        TestRulebook restored = new TestRulebook(DATABASE, folder).start();
        assertThat(decides(restored)).isEqualTo(2);
        assertThat(restored.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void goesOnInAnInstanceThatHasItCompiledAndTellsOfTheDamage() {
        TestRulebook running = new TestRulebook(DATABASE, folder).start();
        VANDAL.alter(FLIP + RULES_OF.formatted(2));
        TestRulebook started = new TestRulebook(DATABASE, folder).start();
        running.follow();
        running.inspect();
        assertThat(decides(running)).isEqualTo(2);
        assertThat(running.health().getStatus()).isEqualTo(PolicyHealth.DEGRADED);
        assertThat(started.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void tellsOfAReleaseThatWaitsAndOfADraft() {
        Release third = new TestRulebook(DATABASE, folder).store.find(3).orElseThrow();
        String draft = new TestRulebook(DATABASE, folder).draftOf(third).named();
        VANDAL.alter(FLIP + RULES_OF.formatted(3));
        Health health = new TestRulebook(DATABASE, folder).start().health();
        assertThat(health.getStatus()).isEqualTo(PolicyHealth.DEGRADED);
        assertThat(health.getDetails()).containsOnlyKeys(draft, "release 3", "code");
    }

    @Test
    void saysThatAReleaseWasMadeForOtherCodeThanDecidesHere() {
        Health health = new TestRulebook(DATABASE, folder).start().health();
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails().get("code"))
                .asString()
                .startsWith(
                        "Release 2 was made for the code 1, and is decided on by the code " + DecidingCode.version());
    }

    private static int decides(TestRulebook rulebook) {
        try (Releases.Lease lease = rulebook.releases.leaseInForce(TestRulebook.NOW)) {
            return lease.number();
        }
    }
}
