package io.encours.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\t \r\n",
                "\u00a0",
                "\u2003",
                "\u200b",
                "\ufeff",
                "a\u0000",
                "\u0007bell",
                "\ud800",
                "a\ue000"
            })
    void refusesWhatSaysNothingOrCannotBePrinted(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Remark(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "Décidé en comité,\r\nle 21 novembre", " – ", "\ud83d\udc4d", "नहीं", "?"})
    void takesWhateverSaysSomething(String text) {
        assertThat(new Remark(text).text()).isEqualTo(text);
    }

    @Test
    void isNoLongerThanAPage() {
        assertThat(new Remark("x".repeat(1000))).hasToString("x".repeat(1000));
        assertThatIllegalArgumentException().isThrownBy(() -> new Remark("x".repeat(1001)));
    }

    @Test
    void mayBeMissingWhereNothingNeedBeSaid() {
        assertThat(Remark.maybe("")).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> Remark.maybe(" "));
    }
}
