package io.encours.rulebook.release;

import io.encours.engine.DecidingCode;
import io.encours.engine.Policy;
import io.encours.engine.PolicyCompiler;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** Has the engine compile a release. */
@Component
public final class EngineCompilation implements Compilation<Policy> {

    private final PolicyCompiler compiler;

    public EngineCompilation(PolicyCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    public String engineVersion() {
        return DecidingCode.version();
    }

    @Override
    public Policy compile(SortedMap<String, byte[]> artefacts) {
        return compiler.compile(artefacts);
    }

    @Override
    public void discard(Policy policy) {
        policy.close();
    }
}
