package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.Curable;
import io.encours.facts.Cure;
import io.encours.facts.DecisionType;
import io.encours.facts.ExchangeRate;
import io.encours.facts.Remedy;
import io.encours.facts.Request;
import io.encours.facts.Result;
import io.encours.facts.Subject;
import io.encours.facts.SubjectType;
import io.encours.facts.dunning.calendar.PublicHolidays;
import io.encours.shared.CustomerId;
import io.encours.shared.LegalEntity;
import io.encours.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CureSearchTests {

    private final List<BigDecimal> lookedAt = new ArrayList<>();

    @Test
    void findsTheCentFromWhichOnTheAnswerIsBetter() {
        Cure cure = only(search("BLOCK", paid -> paid >= 1234.57 ? "APPROVE" : "BLOCK"), deposit("9000.00", "0.00"));

        assertThat(cure.amount()).isEqualTo(eur("1234.57"));
        assertThat(cure.leadsTo()).isEqualTo("APPROVE");
        assertThat(cure.kind()).isEqualTo("DEPOSIT");
    }

    @Test
    void looksTwiceWhereTheGuessIsRight() {
        only(search("BLOCK", paid -> paid >= 500 ? "APPROVE" : "BLOCK"), deposit("9000.00", "0.00", "500.00"));

        assertThat(lookedAt).containsExactly(new BigDecimal("500.00"), new BigDecimal("499.99"));
    }

    @Test
    void looksAtTheFarEndWhereTheGuessDoesNotLeadToTheBestOfAll() {
        only(search("BLOCK", paid -> paid >= 500 ? "REFER" : "BLOCK"), deposit("9000.00", "0.00", "500.00"));

        assertThat(lookedAt)
                .containsExactly(new BigDecimal("500.00"), new BigDecimal("9000.00"), new BigDecimal("499.99"));
    }

    @Test
    void isNotMisledByWrongGuesses() {
        Cure cure = only(
                search("BLOCK", paid -> paid >= 500 ? "APPROVE" : "BLOCK"),
                deposit("9000.00", "0.00", "700.00", "20.00", "9000.00", "0.00", "12000.00"));

        assertThat(cure.amount()).isEqualTo(eur("500.00"));
    }

    @Test
    void looksFromAboveForTheLargestOrderThatPasses() {
        Cure cure = only(search("REFER", order -> order <= 7777.77 ? "APPROVE" : "REFER"), deposit("0.01", "9000.00"));

        assertThat(cure.amount()).isEqualTo(eur("7777.77"));
    }

    @Test
    void takesTheBestThatCanBeReachedWhereApprovalCannot() {
        Cure cure = only(search("BLOCK", paid -> paid >= 40 ? "REFER" : "BLOCK"), deposit("100.00", "0.00"));

        assertThat(cure.leadsTo()).isEqualTo("REFER");
        assertThat(cure.amount()).isEqualTo(eur("40.00"));
    }

    @Test
    void givesNoCureWhereNothingGetsBetter() {
        assertThat(search("REFER", paid -> "REFER").cure(deposit("100.00", "0.00")))
                .isEmpty();
        assertThat(search("REFER", paid -> "BLOCK").cure(deposit("100.00", "0.00")))
                .isEmpty();
        assertThat(search("REFER", paid -> "UNHEARD_OF").cure(deposit("100.00", "0.00")))
                .isEmpty();
    }

    @Test
    void givesNoCureWhereThereIsNothingToDo() {
        assertThat(search("REFER", paid -> "APPROVE").cure(deposit("0.00", "0.00")))
                .isEmpty();
    }

    @Test
    void isExactWhereverTheStepsAre() {
        Random random = new Random(20_261_121);
        for (int run = 0; run < 500; run++) {
            int[] steps = random.ints(5, 1, 100_000).sorted().toArray();
            Function<Double, String> outcome = paid -> outcome(steps, paid);
            Cure cure = only(
                    search("BLOCK", outcome),
                    deposit("1000.00", "0.00", new BigDecimal(steps[1]).movePointLeft(2) + ""));
            double amount = Objects.requireNonNull(cure.amount()).amount().doubleValue();
            assertThat(outcome.apply(amount))
                    .as("steps %s", Arrays.toString(steps))
                    .isEqualTo(cure.leadsTo());
            assertThat(outcome.apply(amount - 0.01)).isNotEqualTo(cure.leadsTo());
        }
    }

    /** Goes to and fro between the steps; approved from the last one on. */
    private static String outcome(int[] steps, double paid) {
        long below = Arrays.stream(steps)
                .filter(step -> step <= Math.round(paid * 100))
                .count();
        return below % 2 == 0 ? "BLOCK" : "APPROVE";
    }

    private static Cure only(CureSearch search, Remedy remedy) {
        return search.cure(remedy).orElseThrow();
    }

    private CureSearch search(String now, Function<Double, String> outcome) {
        return new CureSearch(new Order(eur("0.00")), now, request -> {
            BigDecimal paid = ((Order) request).paid().amount();
            lookedAt.add(paid);
            return outcome.apply(paid.doubleValue());
        });
    }

    private static Remedy deposit(String enough, String asIs, String... guesses) {
        return new Remedy(
                DecisionType.SCORE,
                "DEPOSIT",
                eur(enough),
                eur(asIs),
                Arrays.stream(guesses).map(CureSearchTests::eur).toList());
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private record Order(Money paid) implements Curable {

        @Override
        public List<String> outcomes() {
            return List.of("APPROVE", "REFER", "BLOCK");
        }

        @Override
        public Curable cured(String kind, Money amount) {
            return new Order(amount);
        }

        @Override
        public Curable given(Result concluded, List<Object> derived) {
            return this;
        }

        @Override
        public Subject subject() {
            return new Subject(new CustomerId("C-1"), SubjectType.COMPANY, "FR");
        }

        @Override
        public @Nullable LegalEntity entity() {
            return null;
        }

        @Override
        public @Nullable LocalDate asOf() {
            return null;
        }

        @Override
        public @Nullable PublicHolidays publicHolidays() {
            return null;
        }

        @Override
        public @Nullable List<ExchangeRate> exchangeRates() {
            return null;
        }

        @Override
        public Request at(LocalDate date) {
            return this;
        }

        @Override
        public Request observing(PublicHolidays holidays) {
            return this;
        }

        @Override
        public Stream<LocalDate> countedFrom() {
            return Stream.empty();
        }
    }
}
