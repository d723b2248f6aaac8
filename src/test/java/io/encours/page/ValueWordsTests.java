package io.encours.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.encours.shared.Money;
import io.encours.shared.Percentage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever of facts, tables and conclusions reaches a page has words. */
class ValueWordsTests {

    private static final Pattern WANTED = Pattern.compile("\\b(?:MissingData|missing)\\(([^;]*)\\);");
    private static final Pattern LAST_TEXT = Pattern.compile("\"([^\"]*)\"(?!.*\")", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void knowsEveryConstantThatFactsAndTablesMayHold(String language) {
        ValueWords words = ValueWords.in(Locale.forLanguageTag(language));
        assertThat(constants()).hasSizeGreaterThan(250).allMatch(words::knows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void knowsEveryPhraseInWhichRulesSayWhatSomethingWasWantedFor(String language) throws IOException {
        PageTexts texts = PageTexts.of("io.encours.page.values", Locale.forLanguageTag(language));
        assertThat(phrases())
                .hasSizeGreaterThan(10)
                .allMatch(phrase -> texts.has(phrase) || texts.has("wanted." + phrase.replace(' ', '_')));
    }

    @Test
    void saysInFrenchWhatSomethingWasWantedFor() {
        ValueWords french = ValueWords.in(Locale.FRENCH);
        assertThat(french.wantedFor("the ceiling BUYER_TRADE_PAYABLES"))
                .isEqualTo("le plafond «\u00a0dettes fournisseurs de l’acheteur\u00a0»");
        assertThat(french.wantedFor("EBITDA_MARGIN")).isEqualTo("marge d’EBITDA");
        assertThat(french.wantedFor("the segment")).isEqualTo("le segment");
    }

    @Test
    void leavesWhatHasNoWordsAsReadableAsItIs() {
        ValueWords french = ValueWords.in(Locale.FRENCH);
        assertThat(french.constant("SOMETHING_NEW")).isEqualTo("something new");
        assertThat(french.constant("NR")).isEqualTo("NR");
        assertThat(french.wantedFor("what only a new rule knows")).isEqualTo("what only a new rule knows");
        assertThat(french.wantedFor("what it holds against SOMETHING_NEW"))
                .isEqualTo("what it holds against something new");
    }

    @Test
    void writesFiguresInTheLanguage() {
        ValueWords french = ValueWords.in(Locale.FRENCH);
        assertThat(french.of(Percentage.of("12.5"), true)).isEqualTo("12,5\u00a0%");
        assertThat(french.of(List.of(true, false))).isEqualTo("oui, non");
        assertThat(ValueWords.in(Locale.GERMAN).of(Money.of("1200", "EUR"))).isEqualTo("1,200\u00a0EUR");
        assertThat(french.of(null)).isEmpty();
    }

    /** Those of two letters, such as classes, stand for themselves. */
    private static Set<String> constants() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.encours.facts")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::reflect)
                        .filter(Class::isEnum)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(constant -> ((Enum<?>) constant).name())
                        .filter(name -> name.length() > 2)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> phrases() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .flatMap(file -> WANTED.matcher(read(file)).results())
                    .map(call -> call.group(1))
                    .filter(arguments -> !arguments.matches("(?s).*,\\s*[\\w.$()]+\\.name\\(\\)\\s*\\)?"))
                    .flatMap(arguments -> LAST_TEXT.matcher(arguments).results())
                    .map(MatchResult::group)
                    .map(quoted -> quoted.substring(1, quoted.lastIndexOf('"')).strip())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
