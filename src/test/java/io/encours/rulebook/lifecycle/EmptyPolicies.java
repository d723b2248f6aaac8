package io.encours.rulebook.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.engine.DecidingCode;
import io.encours.engine.EngineSettings;
import io.encours.engine.Policy;
import io.encours.engine.PolicyCompiler;
import io.encours.rulebook.release.Compilation;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Compiles real policies with nothing in them, and remembers what it was to compile. */
public final class EmptyPolicies implements Compilation<Policy> {

    private static final PolicyCompiler COMPILER =
            new PolicyCompiler(new EngineSettings(EngineSettings.TableEvaluation.INDEXED, 10));

    public final List<SortedMap<String, byte[]>> compiled = new CopyOnWriteArrayList<>();

    @Override
    public String engineVersion() {
        return DecidingCode.version();
    }

    @Override
    public Policy compile(SortedMap<String, byte[]> artefacts) {
        if (artefacts.values().stream().anyMatch(bytes -> new String(bytes, UTF_8).equals("broken"))) {
            throw new IllegalArgumentException("rules/score/score.drl is broken");
        }
        compiled.add(artefacts);
        return COMPILER.compile(Map.of());
    }

    @Override
    public void discard(Policy policy) {
        policy.close();
    }
}
