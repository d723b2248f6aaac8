package io.encours.table.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences of findings in another language. The English sentence is the key; what it names is taken over, worded
 * likewise where it is a sentence, too. What has no wording stays as it is.
 */
final class Wordings {

    static final Wordings ENGLISH = new Wordings(List.of());
    static final Wordings FRENCH = read("wordings_fr.txt");

    private static final int DEEPEST = 4;

    private final List<Wording> all;

    private Wordings(List<Wording> all) {
        this.all = all;
    }

    private static Wordings read(String file) {
        try (InputStream in = Objects.requireNonNull(Wordings.class.getResourceAsStream(file))) {
            return new Wordings(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Wording::of)
                    .sorted(Comparator.comparingInt(Wording::ownLetters).reversed())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String worded(String english) {
        return worded(english, 0);
    }

    /** Whether there is a wording for the sentence. */
    boolean knows(String english) {
        return all.stream().anyMatch(each -> each.english.matcher(english).matches());
    }

    private String worded(String english, int depth) {
        return depth == DEEPEST
                ? english
                : all.stream()
                        .map(each -> each.of(english, this, depth))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(english);
    }

    /** A sentence in both languages; the one that says the most itself is taken first. */
    private record Wording(Pattern english, String translation, int ownLetters) {

        private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

        static Wording of(String line) {
            String[] both = line.split(" => ", 2);
            String literal = PLACE.matcher(both[0]).replaceAll("");
            String pattern = Stream.of(PLACE.split(both[0], -1))
                    .map(Pattern::quote)
                    .reduce((one, other) -> one + "(.+?)" + other)
                    .orElse("");
            return new Wording(Pattern.compile(pattern, Pattern.DOTALL), both[1], literal.length());
        }

        Optional<String> of(String sentence, Wordings wordings, int depth) {
            Matcher match = english.matcher(sentence);
            return match.matches()
                    ? Optional.of(PLACE.matcher(translation)
                            .replaceAll(place -> Matcher.quoteReplacement(
                                    wordings.worded(match.group(Integer.parseInt(place.group(1)) + 1), depth + 1))))
                    : Optional.empty();
        }
    }
}
