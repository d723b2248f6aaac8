package io.encours.facts.score.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the last accounts, or a sum of such, that knows which of its parts were not given.
 *
 * @param value null as soon as one part was not given
 * @param fields the parts, as fields of the request
 * @param missing those of them that were not given
 */
public record Figure(@Nullable BigDecimal value, List<String> fields, List<String> missing) {

    private static final String ACCOUNTS = "creditFile.financials.";

    public Figure {
        fields = List.copyOf(fields);
        missing = List.copyOf(missing);
    }

    /** One figure, by the name it has in the accounts. */
    public static Figure of(String name, @Nullable BigDecimal value) {
        List<String> field = List.of(ACCOUNTS + name);
        return new Figure(value, field, value == null ? field : List.of());
    }

    public Figure plus(String name, @Nullable BigDecimal value) {
        return with(of(name, value), BigDecimal::add);
    }

    public Figure minus(String name, @Nullable BigDecimal value) {
        return with(of(name, value), BigDecimal::subtract);
    }

    /** The same figure, zero where it is negative. */
    public Figure orZero() {
        return value == null ? this : new Figure(value.max(BigDecimal.ZERO), fields, missing);
    }

    private Figure with(Figure other, BinaryOperator<BigDecimal> operation) {
        BigDecimal both = value == null || other.value == null ? null : operation.apply(value, other.value);
        return new Figure(both, joined(fields, other.fields), joined(missing, other.missing));
    }

    static List<String> joined(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
