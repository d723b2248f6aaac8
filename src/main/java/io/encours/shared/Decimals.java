package io.encours.shared;

import java.math.BigDecimal;

/** The one written form of a decimal number. */
public final class Decimals {

    private Decimals() {}

    /** The same number without trailing zeros and never in exponent form, so that equal numbers are equal records. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
