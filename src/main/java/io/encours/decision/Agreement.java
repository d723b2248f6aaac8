package io.encours.decision;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The number of the word that goes with a value. */
enum Agreement {
    ONE,
    MANY;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * French has the plural from two on, English whatever is not one.
     *
     * @param list whether the value is a list, which counts as many as it names
     * @return empty where the value is a word
     */
    static Optional<Agreement> of(JsonNode value, Locale locale, boolean list) {
        return (list ? Optional.of(named(value)) : Written.counted(value)).map(count -> {
            boolean one = locale.getLanguage().equals(Locale.FRENCH.getLanguage())
                    ? count.abs().compareTo(TWO) < 0
                    : count.compareTo(BigDecimal.ONE) == 0;
            return one ? ONE : MANY;
        });
    }

    private static BigDecimal named(JsonNode value) {
        return BigDecimal.valueOf(
                value.isArray() ? value.size() : value.asString().split(", ", -1).length);
    }
}
