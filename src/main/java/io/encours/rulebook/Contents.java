package io.encours.rulebook;

import io.encours.engine.Policy;
import io.encours.shared.Sha256;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** What files come to on the present engine and fact schema. */
@Component
class Contents {

    private final String engineVersion;
    private final String factSchemaVersion = FactSchema.version();

    Contents(Compilation<Policy> compilation) {
        this.engineVersion = compilation.engineVersion();
    }

    ReleaseContent of(SortedMap<String, Sha256> artefacts) {
        return new ReleaseContent(engineVersion, factSchemaVersion, artefacts);
    }

    Sha256 hash(Draft draft) {
        return of(draft.artefacts()).hash();
    }
}
