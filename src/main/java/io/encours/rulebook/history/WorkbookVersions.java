package io.encours.rulebook.history;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.encours.rulebook.artefact.ArtefactFiles;
import io.encours.rulebook.artefact.ArtefactStore;
import io.encours.rulebook.artefact.DamagedPolicyException;
import io.encours.rulebook.release.Release;
import io.encours.shared.Sha256;
import io.encours.table.DecisionTable;
import io.encours.table.Reading;
import io.encours.table.WorkbookReader;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The workbooks of releases and drafts as they were read, those used lately at hand. */
@Component
class WorkbookVersions {

    private static final int KEPT = 64;

    private final LoadingCache<Version, Reading> readings;

    WorkbookVersions(ArtefactStore store) {
        WorkbookReader reader = new WorkbookReader();
        this.readings = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .build(version -> reader.read(version.workbook(), bytes(store, version)));
    }

    private static byte[] bytes(ArtefactStore store, Version version) {
        return store.bytes(
                "the workbook " + version.workbook(), ArtefactFiles.path(version.workbook()), version.sha256());
    }

    /** One content of one workbook. */
    record Version(String workbook, Sha256 sha256) {

        /** The workbook of a release; none if it has none of that name. */
        static Optional<Version> of(Release release, String workbook) {
            return Optional.ofNullable(release.artefacts().get(ArtefactFiles.path(workbook)))
                    .map(hash -> new Version(workbook, hash));
        }
    }

    /** Those in which nothing is wrong; the same objects as long as they are at hand. */
    List<DecisionTable<?, ?>> tables(Version version) {
        return readings.get(version).tables();
    }

    /** The table of that name. */
    Optional<DecisionTable<?, ?>> table(Version version, String name) {
        for (DecisionTable<?, ?> table : tables(version)) {
            if (table.name().equals(name)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** Whether a release has the workbook, but not as it was approved. */
    boolean isDamaged(Release release, String workbook) {
        return !release.isListedAsMade()
                || Version.of(release, workbook).filter(this::isDamaged).isPresent();
    }

    boolean isDamaged(Version version) {
        try {
            tables(version);
            return false;
        } catch (DamagedPolicyException damaged) {
            return true;
        }
    }

    /** The table of the same name in another release. */
    Optional<DecisionTable<?, ?>> table(Release release, DecisionTable<?, ?> like) {
        return Version.of(release, like.workbook()).flatMap(version -> table(version, like.name()));
    }
}
