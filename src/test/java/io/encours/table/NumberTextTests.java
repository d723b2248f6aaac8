package io.encours.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50000 | 50000",
                "\u20ac 50,000.00 | 50000.00",
                "50.000,00 \u20ac | 50000.00",
                "EUR 1.234,56 | 1234.56",
                "1 234,56 | 1234.56",
                "1\u202f234\u202f567 | 1234567",
                "1'234.50 | 1234.50",
                "1.234.567 | 1234567",
                "35,5 | 35.5",
                "0.125 | 0.125",
                "0,125 | 0.125",
                "-12.5 | -12.5",
                "\u221212 | -12",
                "100% | 100",
                "35,5 % | 35.5",
                "123456789012 | 123456789012"
            })
    void readsWhatMeansTheSameInEveryCountry(String text, BigDecimal number) {
        assertThat(NumberText.of(text).isNumber()).isTrue();
        assertThat(NumberText.of(text).value()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.234", "\u20ac 50,000", "999.999"})
    void doesNotGuessWhatDiffersByCountry(String text) {
        assertThat(NumberText.of(text).ambiguous()).isTrue();
        assertThat(NumberText.of(text).isNumber()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "abc",
                "999999999 || true",
                "1); System.exit(0); //",
                "1e5",
                "NaN",
                "Infinity",
                "0x10",
                "1,23,456",
                "1.234,567.8",
                "12 34",
                "1..2",
                "1,2,3",
                "\u0663\u0664",
                "=1+1",
                "1 000 00"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThat(NumberText.of(text).isNumber()).isFalse();
    }
}
