package io.encours.simulation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.encours.facts.DecisionType;
import io.encours.shared.Described;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a replay came to, in sum. */
@Described("What a replay came to, in sum")
record ReplaySummary(
        @Described("How many came out otherwise, by the weightiest thing that did")
        List<ChangeCount> changes,

        @Described("How many went from which outcome to which")
        List<OutcomeCount> outcomes,

        @Described(
                "The amounts that take effect, added up: limits granted, deposits asked for. A customer who was decided on twice counts twice.")
        List<AmountTotal> amounts,

        @Described(
                value =
                        "Months (UTC) of its period whose decisions were dropped for their age, and with them what came out otherwise in them; counts and sums stay",
                example = "[\"2015-03\"]")
        List<YearMonth> droppedMonths) {

    /** How many came out otherwise in one way. */
    @Described("How many came out otherwise in one way")
    record ChangeCount(
            @Described(value = "Which decision", example = "credit-limit")
            DecisionType decision,

            @Described(
                    value =
                            "OUTCOME, AMOUNT (same outcome), REASONS (same amount), DETAILS (something else of the answer) or WAY (the same answer by other rows or rules)",
                    example = "AMOUNT")
            Change change,

            @Described(value = "How many", example = "85") long decisions) {

        ChangeCount counting(long number) {
            return new ChangeCount(decision, change, number);
        }
    }

    /** A cell of the matrix of outcomes. */
    @Described("How many went from one outcome to another, or stayed")
    record OutcomeCount(
            @Described(value = "Which decision", example = "credit-limit")
            DecisionType decision,

            @Described(value = "The outcome on record", example = "GRANTED")
            String before,

            @Described(value = "The outcome it came to", example = "REDUCED")
            String after,

            @Described(value = "How many", example = "40") long decisions) {

        OutcomeCount counting(long number) {
            return new OutcomeCount(decision, before, after, number);
        }
    }

    /** Amounts added up. */
    @Described("Amounts that take effect, added up")
    record AmountTotal(
            @Described(value = "Which decision", example = "credit-limit")
            DecisionType decision,

            @Described(value = "ISO 4217", example = "EUR") Currency currency,

            @Described(value = "As on record", example = "12500000.00")
            BigDecimal before,

            @Described(value = "As it came out", example = "11750000.00")
            BigDecimal after,

            @Described(value = "By how much it is more; below zero where it is less", example = "-750000.00")
            BigDecimal change) {

        static AmountTotal of(AmountSum sum) {
            return new AmountTotal(
                    sum.key().type(),
                    sum.key().currency(),
                    sum.before(),
                    sum.after(),
                    sum.after().subtract(sum.before()));
        }
    }

    static ReplaySummary of(Map<Tally, Long> counts, List<AmountSum> sums, List<YearMonth> dropped) {
        return new ReplaySummary(
                changes(counts),
                outcomes(counts),
                sums.stream().map(AmountTotal::of).toList(),
                dropped);
    }

    private static List<ChangeCount> changes(Map<Tally, Long> counts) {
        return added(counts, tally -> new ChangeCount(tally.type(), tally.change(), 0))
                .filter(count -> count.getKey().change() != Change.NONE)
                .map(count -> count.getKey().counting(count.getValue()))
                .toList();
    }

    private static List<OutcomeCount> outcomes(Map<Tally, Long> counts) {
        return added(counts, tally -> new OutcomeCount(tally.type(), tally.before(), tally.after(), 0))
                .map(count -> count.getKey().counting(count.getValue()))
                .toList();
    }

    /** The counts of what is the same to a key, in the order in which it comes first. */
    private static <K> Stream<Map.Entry<K, Long>> added(Map<Tally, Long> counts, Function<Tally, K> key) {
        return counts.entrySet().stream()
                .collect(groupingBy(
                        count -> key.apply(count.getKey()), LinkedHashMap::new, summingLong(Map.Entry::getValue)))
                .entrySet()
                .stream();
    }
}
