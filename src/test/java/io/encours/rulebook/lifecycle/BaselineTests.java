package io.encours.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.TestDatabase;
import io.encours.rulebook.artefact.PolicyFiles;
import io.encours.rulebook.draft.Draft;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.ReleaseState;
import io.encours.rulebook.release.SomeReleases;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class BaselineTests {

    private static final String[] NAMES = {
        "decision-tables/score.xlsx", "rules/score/cases/one.json", "rules/score/score.drl",
    };

    private final TestDatabase database = TestDatabase.migrated();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        for (Map.Entry<String, byte[]> file : SomeReleases.artefacts("rule 1").entrySet()) {
            write(file.getKey(), file.getValue());
        }
        write("rules/.DS_Store", new byte[0]);
        write("decision-tables/~$score.xlsx", new byte[0]);
        write("notes.txt", new byte[0]);
    }

    @Test
    void isInForceFromTheFirstStart() {
        TestRulebook rulebook = new TestRulebook(database, folder).start();
        Release baseline = rulebook.releases.inForce(TestRulebook.NOW).orElseThrow();
        assertThat(baseline.number()).isEqualTo(1);
        assertThat(baseline.state()).isEqualTo(ReleaseState.APPROVED);
        assertThat(baseline.content().artefacts()).containsOnlyKeys(NAMES);
        assertThat(rulebook.releases.byHash(baseline.hash())).contains(baseline);
        assertThat(rulebook.artefacts.bytes(baseline.named(), baseline.artefacts()))
                .containsExactlyEntriesOf(SomeReleases.artefacts("rule 1"));
        assertThat(rulebook.compilation.compiled).hasSize(1);
    }

    @Test
    void isStoredOnceByInstancesThatStartTogether() throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(4);
        try {
            List<Future<Release>> started = instances.invokeAll(IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<Release>) () -> new TestRulebook(database, folder)
                            .start()
                            .releases
                            .inForce(TestRulebook.NOW)
                            .orElseThrow())
                    .toList());
            for (Future<Release> release : started) {
                assertThat(release.get()).isEqualTo(started.get(0).get());
            }
        } finally {
            instances.shutdown();
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void staysAsItIsWhenFilesChangeWhichBecomeADraft(CapturedOutput output) throws IOException {
        Release before =
                new TestRulebook(database, folder).start().releases.get(1).orElseThrow();
        write("rules/score/score.drl", new byte[] {1});
        write("rules/score/more.drl", new byte[] {1});
        Files.delete(folder.resolve("decision-tables/score.xlsx"));
        TestRulebook rulebook = new TestRulebook(database, folder).start();
        assertThat(rulebook.releases.all()).containsExactly(before);
        assertThat(output)
                .contains("nothing changes, but draft 1 has them. Differing:"
                        + " decision-tables/score.xlsx, rules/score/more.drl, rules/score/score.drl");
        Draft draft = rulebook.drafts.find(1).orElseThrow();
        assertThat(draft.artefacts())
                .containsOnlyKeys("rules/score/cases/one.json", "rules/score/more.drl", "rules/score/score.drl");
        assertThat(draft.state()).isEqualTo(ReleaseState.DRAFT);
        assertThat(draft.author()).isEqualTo(PolicyFiles.AUTHOR);
    }

    @Test
    void makesOneDraftOfChangedFilesHoweverOftenInstancesStart() throws Exception {
        new TestRulebook(database, folder).start();
        write("rules/score/score.drl", new byte[] {1});
        ExecutorService instances = Executors.newFixedThreadPool(4);
        try {
            for (Future<TestRulebook> started : instances.invokeAll(IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<TestRulebook>) () -> new TestRulebook(database, folder).start())
                    .toList())) {
                started.get();
            }
        } finally {
            instances.shutdown();
        }
        TestRulebook rulebook = new TestRulebook(database, folder);
        assertThat(rulebook.drafts.all(null)).hasSize(1);
    }

    @Test
    void makesNoDraftOfFilesThatAreAnOlderRelease() {
        TestRulebook rulebook = new TestRulebook(database, folder).start();
        rulebook.store.storeOnce(SomeReleases.approved(2, "2027-01-01T00:00:00Z"), SomeReleases.artefacts("rule 2"));
        new TestRulebook(database, folder).start();
        assertThat(rulebook.drafts.all(null)).isEmpty();
    }

    @Test
    void saysNothingWhenTheFilesAreTheSame(CapturedOutput output) {
        new TestRulebook(database, folder).start();
        new TestRulebook(database, folder).start();
        assertThat(output).doesNotContain("differ from release");
    }

    @Test
    void isNotStoredIfItDoesNotCompile() throws IOException {
        write("rules/score/score.drl", "broken".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new TestRulebook(database, folder).start())
                .hasMessage("rules/score/score.drl is broken");
        assertThat(count()).isZero();
    }

    @Test
    void needsAPolicy(@TempDir Path empty) {
        assertThatThrownBy(() -> new TestRulebook(database, empty).start()).hasMessageContaining("holds no policy");
    }

    @Test
    void isReadFromTheJarWhereNoFolderIsNamed(@TempDir Path elsewhere) throws IOException {
        Path jar = elsewhere.resolve("policy rules.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("policy/"));
            zip.putNextEntry(new ZipEntry("policy/rules/"));
            zip.putNextEntry(new ZipEntry("policy/rules/packed only/"));
            zip.putNextEntry(new ZipEntry("policy/rules/packed only/a b.drl"));
            zip.write(7);
            zip.putNextEntry(new ZipEntry("policy/decision-tables/"));
            zip.putNextEntry(new ZipEntry("policy/decision-tables/packed.xlsx"));
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            TestRulebook rulebook = new TestRulebook(database, null).start();
            assertThat(rulebook.releases.get(1).orElseThrow().content().artefacts())
                    .containsKeys("rules/packed only/a b.drl", "decision-tables/packed.xlsx");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private int count() {
        return JdbcClient.create(database.service())
                .sql("select count(*) from encours.release")
                .query(Integer.class)
                .single();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
    }
}
