package io.encours.table;

import io.encours.facts.ComesFrom;
import io.encours.shared.Spelling;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the text of a question can be, from where it comes. A field of a request is held against the constraints that a
 * caller's value is held against, so that the two never differ.
 */
final class PossibleTexts {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** What people write for: whatever it is. */
    private static final Pattern ANYTHING =
            Pattern.compile("(?i)[-*.?_]+|any|all|every|everything|n/?a|tou(s|tes?|t)|null|nil|other|autres?|default");

    private final Optional<ComesFrom> source;

    private PossibleTexts(Optional<ComesFrom> source) {
        this.source = source;
    }

    static PossibleTexts of(Class<?> question, String field) {
        return new PossibleTexts(Arrays.stream(question.getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .findFirst()
                .map(component -> component.getAnnotation(ComesFrom.class)));
    }

    /** What is expected in place of a text that can never come; nothing for one that can. */
    Optional<String> expectedFor(String text) {
        return source.flatMap(from -> refusal(text, from).map(expected -> withSuggestion(text, expected, from)));
    }

    private static Optional<String> refusal(String text, ComesFrom from) {
        if (!from.field().isEmpty()) {
            return VALIDATOR.validateValue(from.value()[0], from.field(), text).stream()
                    .map(ConstraintViolation::getMessage)
                    .findFirst()
                    .or(() -> Optional.of(from.meaning()).filter(meaning -> !text.matches(from.form())));
        }
        if (from.value()[0] == Currency.class) {
            return HeaderReader.isCurrency(text) ? Optional.empty() : Optional.of(HeaderReader.A_CURRENCY);
        }
        return from.value()[0].isEnum()
                ? Optional.of(words(from))
                        .filter(words -> !words.contains(text))
                        .map(words -> Constants.expected(text, words))
                : refusal(text, from.value()[0]);
    }

    /** The words of the type's own check. */
    private static Optional<String> refusal(String text, Class<?> type) {
        try {
            type.getConstructor(String.class).newInstance(text);
            return Optional.empty();
        } catch (InvocationTargetException refused) {
            return Optional.ofNullable(refused.getCause()).map(Throwable::getMessage);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not made of a text", e);
        }
    }

    private static List<String> words(ComesFrom from) {
        return Stream.concat(
                        Arrays.stream(from.value())
                                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                                .map(constant -> ((Enum<?>) constant).name()),
                        Arrays.stream(from.words()))
                .distinct()
                .toList();
    }

    /** The text as it looks, or in capitals, where that can come. */
    private static String withSuggestion(String text, String expected, ComesFrom from) {
        String plain = Spelling.asItLooks(text);
        if (ANYTHING.matcher(plain).matches()) {
            return expected + "; an empty cell stands for any";
        }
        return expected.contains("did you mean")
                ? expected
                : Stream.of(plain, plain.toUpperCase(Locale.ROOT), NumberText.currency(plain))
                        .filter(other -> refusal(other, from).isEmpty())
                        .findFirst()
                        .map(other -> expected + "; did you mean " + other + "?")
                        .orElse(expected);
    }
}
