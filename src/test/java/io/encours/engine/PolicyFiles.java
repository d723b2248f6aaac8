package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.problem.RequestReader;
import io.encours.rulebook.check.CaseFiles;
import io.encours.rulebook.check.PolicyCase;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The policy of the repository: its artefacts and its cases. */
public final class PolicyFiles {

    public static final RequestReader READER =
            new RequestReader(Validation.buildDefaultValidatorFactory().getValidator());

    private static final Path RULES = Path.of("rules");
    private static final Path TABLES = Path.of("decision-tables");

    private PolicyFiles() {}

    public static Map<String, byte[]> artefacts() {
        Map<String, byte[]> artefacts = new LinkedHashMap<>();
        Stream.concat(files(RULES, ".drl").stream(), files(TABLES, ".xlsx").stream())
                .forEach(file -> artefacts.put(file.toString().replace('\\', '/'), bytes(file)));
        return artefacts;
    }

    static List<PolicyCase> cases() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files(RULES, ".json").forEach(file -> files.put(file.toString().replace('\\', '/'), bytes(file)));
        CaseFiles read = CaseFiles.of(files, READER);
        assertThat(read.findings()).isEmpty();
        return read.cases();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
