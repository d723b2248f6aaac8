package io.encours.rulebook.release;

import io.encours.engine.Policy;
import io.encours.shared.Sha256;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** What files come to on the present engine and fact schema. */
@Component
public class Contents {

    private final String engineVersion;
    private final String factSchemaVersion = FactSchema.version();

    public Contents(Compilation<Policy> compilation) {
        this.engineVersion = compilation.engineVersion();
    }

    public ReleaseContent of(SortedMap<String, Sha256> artefacts) {
        return new ReleaseContent(engineVersion, factSchemaVersion, artefacts);
    }

    public Sha256 hash(SortedMap<String, Sha256> artefacts) {
        return of(artefacts).hash();
    }
}
