package io.encours.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorsSettingsTests {

    @Test
    void allowsNobodyByDefault() {
        assertThat(settings().areOn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://crm.example.com", "http://localhost:3000"})
    void takesOrigins(String origin) {
        assertThat(settings(origin).configuration().checkOrigin(origin)).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https://*.example.com",
                "crm.example.com",
                "https://crm.example.com/",
                "null",
                "ftp://a",
                ""
            })
    void takesNothingElse(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(pattern))
                .withMessageContaining("https://crm.example.com)");
    }

    private static CorsSettings settings(String... origins) {
        return new CorsSettings(List.of(origins), Duration.ofHours(1));
    }
}
