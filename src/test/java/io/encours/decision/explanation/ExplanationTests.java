package io.encours.decision.explanation;

import static io.encours.decision.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.decision.Api;
import io.encours.decision.Examples;
import io.encours.page.ValueWords;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@EncoursTest
class ExplanationTests {

    /** A constant with an underscore. */
    private static final String CODE = "\\b[A-Z][A-Z0-9]+_[A-Z0-9_]+\\b";

    @Autowired
    private MockMvcTester mvc;

    private Api api;
    private String path = "";

    @BeforeEach
    void decide() {
        api = new Api(mvc);
        JsonNode answer =
                json(api.post("sales", "/v1/decisions/credit-limit", Examples.request("credit-limit/class-known")));
        path = "/v1/decisions/" + answer.get("decisionId").asString() + "/explanation";
    }

    @Test
    void tellsSalesWhatToTellTheCustomerAndNoRatio() {
        JsonNode sales = json(api.get("sales", path));

        assertThat(sales.get("outcome").asString()).isEqualTo("REDUCED");
        assertThat(sales.get("reasons").findValuesAsString("text")).isNotEmpty().noneMatch(text -> text.contains("%"));
        assertThat(sales.get("cures")).isNotEmpty();
        assertThat(sales.get("tables")).isEmpty();
        assertThat(sales.has("audit") && !sales.get("audit").isNull()).isFalse();
        assertThat(api.get("sales", path + "?audience=audit")).hasStatus(403);
    }

    @Test
    void tellsCreditWhichRowAnsweredWithWhatAndWhyNotTheNext() {
        JsonNode credit = json(api.get("credit-manager", path));
        JsonNode ceilings = table(credit, "Ceilings");
        JsonNode row = ceilings.at("/rows/0");

        assertThat(credit.get("reproduced").asBoolean()).isTrue();
        assertThat(row.at("/conditions/0/wanted").asString()).isEqualTo("B");
        assertThat(row.at("/conditions/0/asked").asString()).isEqualTo("B");
        assertThat(row.get("sinceRelease").asInt()).isEqualTo(1);
        assertThat(row.get("author").asString()).isEqualTo("encours");
        assertThat(ceilings.at("/nearest/0/unmet/0/wanted").asString()).isNotEqualTo("B");
        assertThat(ceilings.at("/nearest/0/unmet/0/asked").asString()).isEqualTo("B");
        assertThat(ceilings.at("/nearest/0/answers")).isNotEmpty();
    }

    @Test
    void givesAuditFactsRulesAndLinksToTheRows() {
        JsonNode audit = json(api.get("auditor", path));

        assertThat(audit.at("/audit/caller").asString()).isEqualTo("sales");
        assertThat(audit.at("/audit/request/riskClass").asString()).isEqualTo("B");
        assertThat(audit.at("/audit/firings").findValuesAsString("rule")).contains("table credit-limit/Ceilings");
        assertThat(table(audit, "Ceilings").at("/rows/0/link").asString())
                .startsWith("/v1/releases/1/tables/credit-limit#Ceilings!");
    }

    @Test
    void isAPageForPeopleInTheirLanguage() throws UnsupportedEncodingException {
        MvcTestResult page =
                api.get("auditor", path, HttpHeaders.ACCEPT_LANGUAGE, "fr", HttpHeaders.ACCEPT, "text/html");

        assertThat(page).hasStatusOk().hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
        assertThat(page.getResponse().getContentAsString())
                .contains("Limite de crédit", "Ceilings", "Pourquoi", "depuis la version 1")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sales", "credit", "audit"})
    void saysEverythingInWordsOfTheLanguage(String audience) throws UnsupportedEncodingException {
        JsonNode answer =
                json(api.post("sales", "/v1/decisions/credit-limit", Examples.request("credit-limit/class-derived")));
        String asked = "/v1/decisions/" + answer.get("decisionId").asString() + "/explanation?audience=" + audience;
        for (String language : List.of("fr", "en")) {
            String page = api.get(
                            "auditor", asked, HttpHeaders.ACCEPT_LANGUAGE, language, HttpHeaders.ACCEPT, "text/html")
                    .getResponse()
                    .getContentAsString();
            assertThat(named(page.replaceFirst("(?s)<h2>(Pour l’audit|For the audit).*", "")))
                    .doesNotContainPattern(CODE);
            JsonNode explanation = json(api.get("auditor", asked, HttpHeaders.ACCEPT_LANGUAGE, language));
            assertThat(explanation.findValuesAsString("text"))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(named(text)).doesNotContainPattern(CODE));
        }
    }

    @Test
    void saysInFrenchWhatWasWantedForWhat() {
        JsonNode answer = json(api.post("sales", "/v1/decisions/dunning", Examples.request("dunning/little-known")));
        JsonNode explanation = json(api.get(
                "auditor",
                "/v1/decisions/" + answer.get("decisionId").asString() + "/explanation",
                HttpHeaders.ACCEPT_LANGUAGE,
                "fr"));

        assertThat(explanation.get("missingData").findValuesAsString("text"))
                .isNotEmpty()
                .noneMatch(text -> text.startsWith("the "));
        assertThat(explanation.get("outcomeText").asString())
                .isEqualTo(ValueWords.in(Locale.FRENCH)
                        .constant(explanation.get("outcome").asString()));
        JsonNode limit = json(api.get("auditor", path, HttpHeaders.ACCEPT_LANGUAGE, "fr"));
        assertThat(table(limit, "Ceilings").at("/rows/0/conditions/0/text").asString())
                .contains(" est ", "c’était");
    }

    @Test
    void explainsEveryExample() {
        for (String example : List.of("score/well-known-customer", "order-approval/overdue", "dunning/little-known")) {
            String decision = example.substring(0, example.indexOf('/'));
            JsonNode answer = json(api.post("credit-manager", "/v1/decisions/" + decision, Examples.request(example)));
            JsonNode explanation = json(api.get(
                    "auditor", "/v1/decisions/" + answer.get("decisionId").asString() + "/explanation"));

            assertThat(explanation.get("reproduced").asBoolean()).as(example).isTrue();
            assertThat(explanation.get("tables")).as(example).isNotEmpty();
        }
    }

    /** Without the codes of reasons, which are names to search for and labelled so. */
    private static String named(String text) {
        return text.replaceAll("\\(code\\) ?: [A-Z0-9_]+", "");
    }

    private static JsonNode table(JsonNode explanation, String sheet) {
        return explanation
                .get("tables")
                .valueStream()
                .filter(table -> table.get("sheet").asString().equals(sheet))
                .findFirst()
                .orElseThrow();
    }
}
