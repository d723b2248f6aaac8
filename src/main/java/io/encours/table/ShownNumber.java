package io.encours.table;

import io.encours.table.sheet.NumberFormat;
import io.encours.table.sheet.NumberFormat.Shown;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as a person reads it in a cell, with the words around it.
 *
 * @param number in percent where it is one
 * @param percent whether it has a percent sign
 * @param currency the ISO code of the currency it names, or null
 */
record ShownNumber(
        BigDecimal number, boolean percent, @Nullable String currency) {

    private static final Pattern AROUND =
            Pattern.compile("(?<currency>" + NumberText.MONEY + ")|(?<percent>%)|(?<word>\\p{L}+\\.?)|(?<other>.)");

    /** Words that make a number another one: a thousand, a million, a hundredth; those that deny or bound it, and codes. */
    private static final Pattern CHANGING = Pattern.compile(
            "(?iu)[kmgtpx]|[hkm]+(?:eur|usd|gbp|chf|jpy)"
                    + "|mio\\.?|mill?\\.?|mi?ll?ions?|millones|millionen|mrds?\\.?|mds?\\.?|mns?|bns?|tsd\\.?|thds?|th"
                    + "|milliards?|milliarden|billions?|thousands?|tausend|mill(e|iers?)|miles?|hundreds?|cents?|centimes?"
                    + "|lakhs?|crores?|douzaines?|dozens?|(?:no[nt]?|sans|without|minus|moins|neg|max|min|under|over|avant|after)\\.?|(?-i:\\p{Lu}{2,}\\.?)");

    /** What a person reads; nothing if it is not seen, or seen as another number. */
    static Optional<ShownNumber> of(NumberFormat format, BigDecimal number) {
        return format.shown(number).flatMap(ShownNumber::read);
    }

    private static Optional<ShownNumber> read(Shown shown) {
        boolean percent = shown.percent();
        String currency = null;
        Matcher around = AROUND.matcher(shown.around());
        while (around.find()) {
            if (around.group("other") != null || isChanging(around.group("word"))) {
                return Optional.empty();
            }
            percent |= around.group("percent") != null;
            currency = around.group("currency") == null ? currency : NumberText.currency(around.group("currency"));
        }
        return Optional.of(new ShownNumber(shown.number(), percent, currency));
    }

    private static boolean isChanging(@Nullable String word) {
        return word != null && CHANGING.matcher(word).matches();
    }
}
