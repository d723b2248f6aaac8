package io.encours.bench.decisions;

import io.encours.engine.EngineSettings;
import io.encours.engine.EngineSettings.TableEvaluation;
import io.encours.engine.Policy;
import io.encours.engine.PolicyCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The policy that the service comes with. */
final class DefaultPolicy {

    private DefaultPolicy() {}

    static Policy compiled() {
        Map<String, byte[]> artefacts = new HashMap<>();
        Stream.of("rules", "decision-tables").forEach(folder -> addAll(Path.of(folder), artefacts));
        return new PolicyCompiler(new EngineSettings(TableEvaluation.INDEXED, 10_000)).compile(artefacts);
    }

    private static void addAll(Path folder, Map<String, byte[]> artefacts) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                artefacts.put(file.toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
