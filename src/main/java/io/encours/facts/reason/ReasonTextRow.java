package io.encours.facts.reason;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a reason is told. A name in braces, {@code {limit}}, stands for the value of that name that the reason carries;
 * {@code {months:whole}} for what is completed of it, and {@code {days|day|days}} for the word that agrees with it, in the
 * singular or in the plural: with a number, or with how many a list names. A value that is a word has none.
 *
 * @param creditEn to a credit manager, in English
 * @param creditFr to a credit manager, in French
 * @param salesEn to a salesperson, in English: no ratio, but what to do
 * @param salesFr to a salesperson, in French
 * @param weight the higher, the earlier it is told; null for {@link #ORDINARY}
 */
public record ReasonTextRow(
        ReasonTextQuestion question,
        String creditEn,
        String creditFr,
        String salesEn,
        String salesFr,

        @Nullable @Described("How early it is told: causes 90, conditions 70, figures that were counted 50, notes 30")
        Integer weight,

        RowSource source)
        implements Row<ReasonTextQuestion> {

    /** The weight of a reason whose row tells none. */
    public static final int ORDINARY = 50;

    /** What stands for a value in a text: its name, whether it is whole, and the two words that agree with it. */
    public static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(:whole)?(?:\\|([^|{}]*)\\|([^|{}]*))?}");
}
