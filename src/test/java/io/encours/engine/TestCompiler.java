package io.encours.engine;

import io.encours.engine.EngineSettings.TableEvaluation;

/** The one compiler of a test run; it keeps the rules of the default policy, which take seconds to compile. */
public final class TestCompiler {

    public static final PolicyCompiler COMPILER =
            new PolicyCompiler(new EngineSettings(TableEvaluation.INDEXED, 10_000));

    @SuppressWarnings("unused") // held, so its rules are never given up
    private static final Policy KEPT = defaultPolicy();

    private TestCompiler() {}

    /** The policy in the folders {@code rules} and {@code decision-tables}. */
    public static Policy defaultPolicy() {
        return COMPILER.compile(PolicyFiles.artefacts());
    }
}
