package io.encours.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimTests {

    @Test
    void findsAListAndTheWordsOfAText() {
        assertThat(texts("roles", Map.of("roles", List.of("sales", "auditor")))).containsExactly("sales", "auditor");
        assertThat(texts("scope", Map.of("scope", " sales  auditor "))).containsExactly("sales", "auditor");
    }

    @Test
    void findsWhatIsNested() {
        Map<String, Object> claims = Map.of("resource_access", Map.of("encours", Map.of("roles", List.of("operator"))));
        assertThat(texts("resource_access.encours.roles", claims)).containsExactly("operator");
        assertThat(texts("resource_access.billing.roles", claims)).isEmpty();
    }

    @Test
    void findsANameWithDotsInIt() {
        Map<String, Object> claims = Map.of("https://encours.example/roles", List.of("sales"));
        assertThat(texts("https://encours.example/roles", claims)).containsExactly("sales");
    }

    @Test
    void findsNothingInAnythingElse() {
        assertThat(texts("roles", Map.of("roles", 7))).isEmpty();
        assertThat(texts("roles", Map.of("roles", List.of(7, Map.of())))).isEmpty();
        assertThat(texts("roles.all", Map.of("roles", List.of("sales")))).isEmpty();
        assertThat(texts("roles", Map.of())).isEmpty();
    }

    private static List<String> texts(String path, Map<String, Object> claims) {
        return new Claim(path).texts(claims).toList();
    }
}
