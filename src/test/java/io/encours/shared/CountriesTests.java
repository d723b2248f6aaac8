package io.encours.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTests {

    @ParameterizedTest
    @ValueSource(strings = {"FR", "DE", "GB", "GR", "XK"})
    void knowsACountryByItsTwoLetters(String code) {
        assertThat(Countries.has(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UK", "EL", "EU", "fr", "Fr", "FRA", "France", " FR", "F\u200bR", "\u0391T", "ZZ", "AN", ""})
    void knowsItByNothingElse(String text) {
        assertThat(Countries.has(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "UK, GB",
        "EL, GR",
        "fr, FR",
        "Fr, FR",
        "FRA, FR",
        "France, FR",
        "Allemagne, DE",
        "germany, DE",
        "USA, US",
        "Cote d'Ivoire, CI",
        "U.K., GB",
        "Kosovo, XK",
        "' FR', FR",
        "F\u200bR, FR",
        "ÉTATS-UNIS, US"
    })
    void knowsWhichOneIsMeant(String text, String code) {
        assertThat(Countries.meant(text)).contains(code);
    }

    @Test
    void makesNothingOfAWordThatIsNoCountry() {
        assertThat(Countries.meant("ZZ")).isEmpty();
        assertThat(Countries.meant("Atlantis")).isEmpty();
        assertThat(Countries.meant("")).isEmpty();
    }
}
