package io.encours.shared;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The countries there are, by the two capital letters of ISO 3166-1 alpha-2.
 *
 * <p>The list is Java's own. {@code XK} is added: ISO 3166 leaves it to its users, and banks, insurers and the European
 * institutions use it for Kosovo, which has no code of its own.
 */
public final class Countries {

    private static final String KOSOVO = "XK";
    private static final Set<String> CODES = Stream.concat(
                    Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream(), Stream.of(KOSOVO))
            .collect(Collectors.toUnmodifiableSet());

    /** What is written in place of ISO's code: for Britain on cars and the web, for Greece on the Union's VAT numbers. */
    private static final Map<String, String> OTHER_CODES = Map.of("UK", "GB", "EL", "GR");

    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}");
    private static final Map<String, String> SPELLINGS = spellings();

    private Countries() {}

    /** Whether it is the code of a country, as it has to be written. */
    public static boolean has(String code) {
        return CODES.contains(code);
    }

    /**
     * The code that somebody probably meant: by small letters, by another code ({@code UK}, {@code FRA}), or by the
     * country's name in English or French. Case, accents and all that is no letter do not count.
     */
    public static Optional<String> meant(String text) {
        return Optional.ofNullable(SPELLINGS.get(plain(text)));
    }

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new HashMap<>();
        CODES.forEach(code -> of(code).forEach(spelling -> spellings.put(plain(spelling), code)));
        OTHER_CODES.forEach((other, code) -> spellings.put(plain(other), code));
        return Map.copyOf(spellings);
    }

    private static List<String> of(String code) {
        Locale country = new Locale.Builder().setRegion(code).build();
        return List.of(
                code,
                code.equals(KOSOVO) ? code : country.getISO3Country(),
                country.getDisplayCountry(Locale.ENGLISH),
                country.getDisplayCountry(Locale.FRENCH));
    }

    private static String plain(String text) {
        return NO_LETTER
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }
}
