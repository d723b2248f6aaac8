package io.encours.rulebook.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.encours.rulebook.artefact.DamagedPolicyException;
import io.encours.shared.Sha256;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReleaseContentTests {

    private static final Sha256 EMPTY = Sha256.of(new byte[0]);

    @Test
    void hashesAListingThatAnybodyCanWriteAgain() {
        assertThat(content("1", "rules/b.drl", "decision-tables/a.xlsx").listing())
                .isEqualTo("""
                        engine 1
                        facts f
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  decision-tables/a.xlsx
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  rules/b.drl
                        """);
        assertThat(content("1", "rules/b.drl", "decision-tables/a.xlsx").hash().hex())
                .isEqualTo("baa41858fd9c89119ef8df5b0372fc35a2fd9ece50b70c36281f4a8113f26509");
    }

    @Test
    void changesWithEachPart() {
        assertThat(content("1", "rules/a.drl").hash())
                .isEqualTo(content("1", "rules/a.drl").hash())
                .isNotEqualTo(content("2", "rules/a.drl").hash())
                .isNotEqualTo(content("1", "rules/b.drl").hash());
    }

    @Test
    void refusesANameThatCouldPassForAnotherLine() {
        assertThatIllegalArgumentException().isThrownBy(() -> content("1", "rules/a.drl\nfacts g"));
    }

    @Test
    void givesNoFilesOfAReleaseWhoseListingIsNotWhatItsHashSays() {
        ReleaseContent made = content("1", "rules/a.drl");
        assertThat(release(made.hash(), made).artefacts()).isEqualTo(made.artefacts());
        assertThatExceptionOfType(DamagedPolicyException.class)
                .isThrownBy(() -> release(EMPTY, made).artefacts())
                .withMessageContaining("release 1 is damaged: the listing of its files");
    }

    @Test
    void knowsTheFilesItWasMadeOfThoughItsListingWasAltered() {
        ReleaseContent made = content("1", "rules/a.drl");
        Release altered = release(made.hash(), content("1", "rules/b.drl"));
        assertThat(altered.isMadeOf(made.artefacts())).isTrue();
        assertThat(altered.isMadeOf(content("1", "rules/c.drl").artefacts())).isFalse();
    }

    private static Release release(Sha256 hash, ReleaseContent content) {
        return new Release(
                1,
                hash,
                content,
                ReleaseState.DRAFT,
                "ada",
                null,
                "because",
                null,
                Instant.EPOCH,
                new Origin.Installation());
    }

    @Test
    void describesTheFactsTheSameEachTime() {
        assertThat(FactSchema.version()).matches("[0-9a-f]{16}").isEqualTo(FactSchema.version());
        assertThat(FactSchema.description())
                .contains("io.encours.facts.RowSource(java.lang.String table, java.lang.String sheet, int row)")
                .contains("io.encours.facts.RiskClass(A, B, C, D, E, NR)");
    }

    private static ReleaseContent content(String engine, String... names) {
        Map<String, Sha256> artefacts = new TreeMap<>();
        for (String name : names) {
            artefacts.put(name, EMPTY);
        }
        return new ReleaseContent(engine, "f", new TreeMap<>(artefacts));
    }
}
