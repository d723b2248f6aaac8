package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Unit;
import org.jspecify.annotations.Nullable;

/** A way to get the whole need covered, with its exact price. */
@Described("A way to get the whole need covered, with its exact price")
@RecordedAs("credit-limit/way")
public record Way(
        @Described(value = "What to do", example = "BANK_GUARANTEE")
        WayKind kind,

        @Nullable @Described("How much of it, on top of what there is; absent for terms, or where no need was stated")
        Money amount,

        @Nullable @Described(value = "The longest terms that fit, for terms", unit = Unit.DAYS, example = "33")
        Integer days) {

    public static Way amount(WayKind kind, Money amount) {
        return new Way(kind, amount, null);
    }

    public static Way days(int days) {
        return new Way(WayKind.SHORTER_TERMS, null, days);
    }

    /** A way whose price follows from a need that was not stated. */
    public static Way unpriced(WayKind kind) {
        return new Way(kind, null, null);
    }
}
