package io.encours.table.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.table.Finding;
import io.encours.table.FindingCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextsTests {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final FindingTexts FRENCH = FindingTexts.in(Locale.CANADA_FRENCH);

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void namesEveryKindOfFindingInBothLanguages(FindingCode code) {
        assertThat(FRENCH.kind(code)).isNotBlank();
        assertThat(FindingTexts.in(Locale.GERMAN).kind(code)).isNotBlank();
    }

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(keys(Locale.FRENCH)).isEqualTo(keys(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a value for \"Cap (EUR)\" | une valeur pour « Cap (EUR) »",
                "one of A, B, C; did you mean B? | l’une de ces valeurs : A, B, C ; vouliez-vous dire B ?",
                "one of A, B, C | l’une de ces valeurs : A, B, C",
                "at most 2 decimals in EUR | au plus 2 décimales en EUR",
                "what the policy decides: nothing | ce que la politique décide : rien",
                "a sentence that nobody knows | a sentence that nobody knows"
            })
    void wordsASentenceWithWhatItNames(String english, String french) {
        assertThat(FRENCH.expected(finding(FindingCode.NOT_A_NUMBER, "x", english)))
                .isEqualTo(french);
    }

    @Test
    void neverRewordsWhatSomebodyWroteInACell() {
        assertThat(FRENCH.found(finding(FindingCode.UNKNOWN_SNIPPET, "a number", "nothing")))
                .isEqualTo("a number");
        assertThat(FRENCH.found(finding(FindingCode.HIDDEN_ROW, "a hidden row", "nothing")))
                .isEqualTo("une ligne masquée");
    }

    @Test
    void hasNoWordingOfASentenceThatNobodySays() throws IOException {
        String sources = sources();
        assertThat(wordings())
                .allSatisfy(wording -> assertThat(PLACE.splitAsStream(wording.substring(0, wording.indexOf(" => ")))
                                .map(part -> part.replace("\"", "\\\""))
                                .filter(part -> !sources.contains(part)))
                        .as(wording)
                        .isEmpty());
    }

    private static String sources() throws IOException {
        return (sources(Path.of("src/main/java/io/encours/table"))
                        + sources(Path.of("src/main/java/io/encours/facts"))
                        + sources(Path.of("src/main/java/io/encours/shared"))
                        + sources(Path.of("src/main/java/io/encours/rulebook/check")))
                .replaceAll("\"\\s*\\+ \"", "");
    }

    private static String sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(FindingTextsTests::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> wordings() throws IOException {
        try (var file = Objects.requireNonNull(Wordings.class.getResourceAsStream("wordings_fr.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" => "))
                    .toList();
        }
    }

    private static Object keys(Locale locale) {
        return ResourceBundle.getBundle("io.encours.table.annotate.findings", locale)
                .keySet();
    }

    private static Finding finding(FindingCode code, String found, String expected) {
        return new Finding(code.severity(), "Ceilings", "C16", code, found, expected);
    }
}
