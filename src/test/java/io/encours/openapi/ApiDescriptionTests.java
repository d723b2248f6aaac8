package io.encours.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EncoursTest
class ApiDescriptionTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void isOpenApi31() throws Exception {
        assertThat(description().get("openapi").asString()).startsWith("3.1");
    }

    @Test
    void describesEveryFieldWithAnExample() throws Exception {
        List<String> undescribed = new ArrayList<>();
        description().at("/components/schemas").properties().forEach(schema -> {
            if (!schema.getValue().has("description")) {
                undescribed.add(schema.getKey());
            }
            schema.getValue().path("properties").properties().forEach(field -> {
                String name = schema.getKey() + "." + field.getKey();
                if (!field.getValue().has("description") || !hasExample(field.getValue())) {
                    undescribed.add(name);
                }
            });
        });

        assertThat(undescribed).isEmpty();
    }

    @Test
    void givesTheUnitOfEveryNumberThatHasOne() throws Exception {
        JsonNode schemas = description().at("/components/schemas");

        assertThat(schemas.at("/SalesForecast/properties/vatPercent/description")
                        .asString())
                .endsWith("(%)");
        assertThat(schemas.at("/SalesForecast/properties/termsDays/description").asString())
                .endsWith("(days)");
        assertThat(schemas.at("/Financials/properties/tangibleNetWorth/description")
                        .asString())
                .endsWith("(amount)");
    }

    @Test
    void requiresWhatMayNotBeAbsent() throws Exception {
        JsonNode required = description().at("/components/schemas/ScoreRequest/required");

        assertThat(required.valueStream().map(JsonNode::asString)).containsExactlyInAnyOrder("subject", "creditFile");
    }

    @Test
    void carriesTwoExamplesOrMoreForEachDecision() throws Exception {
        for (String decision : List.of("score", "credit-limit", "order-approval", "dunning")) {
            assertThat(description()
                            .at("/paths/~1v1~1decisions~1" + decision
                                    + "/post/requestBody/content/application~1json/examples")
                            .size())
                    .as(decision)
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void declaresTheHeadersOfAnswers() throws Exception {
        JsonNode answer = description().at("/paths/~1v1~1decisions~1score/post/responses/200/headers");

        assertThat(answer.propertyNames()).contains("X-Correlation-Id", "Idempotency-Replayed");
    }

    @Test
    void givesOneNameToOneClassAndEachOperation() throws Exception {
        List<String> names = description().path("paths").values().stream()
                .flatMap(path -> path.values().stream())
                .map(call -> call.path("operationId").asString())
                .toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void declaresTheProblemsAndHeadersOfACall() throws Exception {
        JsonNode responses = description().at("/paths/~1v1~1drafts~1{id}~1approval/post/responses");

        assertThat(responses.propertyNames())
                .contains("201", "400", "401", "403", "404", "406", "409", "412", "415", "428", "429", "503")
                .doesNotContain("default");
        assertThat(responses.at("/201/headers").propertyNames()).contains("ETag", "Location");
        assertThat(description()
                        .at("/components/responses/Unauthorized/headers")
                        .propertyNames())
                .contains("WWW-Authenticate");
    }

    @Test
    void saysWhichWordsAnOutcomeAndACureCanBe() throws Exception {
        JsonNode schemas = description().at("/components/schemas");

        assertThat(schemas.at("/DecisionAnswerCreditLimitResult/properties/outcome/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("GRANTED", "REDUCED", "REFUSED", "REFER");
        assertThat(schemas.at("/AnsweredCure/properties/kind/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains("DEPOSIT", "BANK_GUARANTEE");
    }

    @Test
    void isReadWithoutSigningIn() {
        assertThat(mvc.get().uri("/swagger-ui/index.html").exchange()).hasStatusOk();
    }

    /** A field shows its example itself, or in the schema it refers to or repeats. */
    private static boolean hasExample(JsonNode field) {
        return field.has("example") || field.has("$ref") || field.has("items");
    }

    private JsonNode description() throws Exception {
        return new JsonMapper()
                .readTree(mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString());
    }
}
