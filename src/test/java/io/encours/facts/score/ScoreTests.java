package io.encours.facts.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The small reckonings that rules and tables rely on. */
class ScoreTests {

    @Test
    void roundsHalfAPointUp() {
        assertThat(Score.of(new BigDecimal("70.5")).outOf600()).isEqualTo(71);
        assertThat(Score.of(new BigDecimal("70.4")).outOf600()).isEqualTo(70);
    }

    @Test
    void staysBetweenNothingAndSixHundred() {
        assertThat(Score.of(new BigDecimal("-90"))).isEqualTo(new Score(0, new BigDecimal("0.0")));
        assertThat(Score.of(new BigDecimal("615"))).isEqualTo(new Score(600, new BigDecimal("10.0")));
    }

    @Test
    void countsADayOverTwoYearsAsMoreThanTwentyFourMonths() {
        LocalDate closed = LocalDate.of(2024, 11, 20);
        assertThat(Months.between(closed, LocalDate.of(2026, 11, 20))).isEqualByComparingTo("24");
        assertThat(Months.between(closed, LocalDate.of(2026, 11, 21))).isGreaterThan(BigDecimal.valueOf(24));
        assertThat(Months.between(closed, LocalDate.of(2026, 11, 19))).isLessThan(BigDecimal.valueOf(24));
    }

    @Test
    void keepsAMonthShorterThanTheNextWholeOne() {
        assertThat(Months.between(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28)))
                .isLessThan(BigDecimal.ONE);
    }
}
