package io.encours.openapi;

import static io.encours.Patience.await;
import static io.encours.rulebook.PolicyApi.ADA;
import static io.encours.rulebook.PolicyApi.AUDITOR;
import static io.encours.rulebook.PolicyApi.BOB;
import static io.encours.rulebook.PolicyApi.SAM;
import static io.encours.rulebook.PolicyApi.json;
import static io.encours.rulebook.PolicyApi.person;
import static io.encours.rulebook.PolicyApi.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.rulebook.PolicyApi;
import io.encours.shared.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/**
 * Somebody opens Swagger UI of a fresh service and sends what stands there, call by call, with nothing filled in but files, and
 * the hashes that an approver has seen.
 */
@EncoursTest(properties = "spring.application.name=examples")
class ExamplesTests {

    private static final String JSON = "application/json";

    @Autowired
    private MockMvcTester mvc;

    private final TreeSet<String> untried = new TreeSet<>();
    private JsonNode description = tools.jackson.databind.node.MissingNode.getInstance();

    @BeforeEach
    void read() {
        description = json(mvc.get().uri("/v3/api-docs").exchange());
        description
                .at("/paths")
                .forEach(path -> path.forEach(operation -> operation
                        .at("/requestBody/content/application~1json/examples")
                        .propertyNames()
                        .forEach(
                                name -> untried.add(operation.at("/operationId").asString() + "/" + name))));
    }

    @Test
    void everyExampleWorksAsItStands() throws Exception {
        PolicyApi api = new PolicyApi(mvc);
        for (String example : untried.toArray(String[]::new)) {
            if (example.matches("(score|credit-limit|order-approval|dunning)/.*")) {
                send(SAM, example);
            }
        }
        send(ADA, "new-draft/of-the-latest-release");
        send(ADA, "new-draft/of-a-release");
        upload(ADA, "upload-workbook", api.withNote("Another note"), Map.of());
        send(ADA, "upload-cases/class-d");
        send(ADA, "submit");
        send(ADA, "submit", Map.of("id", "2"));
        send(BOB, "reject/below-the-floor");
        send(ADA, "new-draft/of-a-rejected-draft");
        upload(ADA, "upload-workbooks", zip("credit-limit.xlsx", api.withNote("One more note")), Map.of());
        send(ADA, "withdraw-draft/not-needed");
        send(BOB, "approve/at-once", seen(api, 1));
        awaitInForce(api, 2);
        send(BOB, "roll-back/harm");
        awaitInForce(api, 3);
        api.submitted(ADA);
        send(BOB, "approve/at-new-year", seen(api, 4));
        send(BOB, "withdraw-release/postponed");
        send(AUDITOR, "new-replay/on-the-releases-on-record");
        send(AUDITOR, "new-replay/on-another-release");
        RequestPostProcessor olga = person("olga", Role.OPERATOR);
        send(olga, "erase/customer");
        send(olga, "new-account/crm");
        assertThat(untried).isEmpty();
    }

    @Test
    void offersAFileToBeChosenWhereAFileIsSentAndTheQuotesOfAnETag() {
        JsonNode upload = operation("upload-workbook").operation();
        assertThat(upload.at("/requestBody/content")
                        .valueStream()
                        .findFirst()
                        .orElseThrow()
                        .at("/schema/format")
                        .asString())
                .isEqualTo("binary");
        assertThat(upload.at("/parameters")
                        .valueStream()
                        .filter(each -> each.get("name").asString().equals("If-Match")))
                .singleElement()
                .satisfies(
                        ifMatch -> assertThat(ifMatch.get("example").asString()).isEqualTo("\"1\""));
    }

    private void send(RequestPostProcessor who, String example) {
        send(who, example, Map.of());
    }

    private void send(RequestPostProcessor who, String example, Map<String, String> filled) {
        String[] named = example.split("/", -1);
        Call call = operation(named[0]);
        String body = named.length == 1
                ? ""
                : call.operation()
                        .at("/requestBody/content/application~1json/examples/" + named[1] + "/value")
                        .toString();
        for (Map.Entry<String, String> hash : filled.entrySet()) {
            body = body.replaceFirst(
                    "\"%s\":\"[^\"]+\"".formatted(hash.getKey()),
                    "\"%s\":\"%s\"".formatted(hash.getKey(), hash.getValue()));
        }
        exchange(who, call, JSON, body.getBytes(UTF_8), filled);
        untried.remove(example);
    }

    private void upload(RequestPostProcessor who, String operation, byte[] file, Map<String, String> filled) {
        Call call = operation(operation);
        String type = call.operation()
                .at("/requestBody/content")
                .propertyNames()
                .iterator()
                .next();
        exchange(who, call, type, file, filled);
    }

    private void exchange(RequestPostProcessor who, Call call, String type, byte[] body, Map<String, String> filled) {
        String path = call.path();
        StringBuilder query = new StringBuilder("?");
        MockMvcTester.MockMvcRequestBuilder request = mvc.method(call.method());
        Map<String, String> headers = new HashMap<>();
        for (JsonNode parameter : call.operation().path("parameters")) {
            String name = parameter.get("name").asString();
            String value = filled.getOrDefault(name, parameter.path("example").asString(""));
            switch (value.isEmpty() ? "nothing" : parameter.get("in").asString()) {
                case "path" -> path = path.replace("{" + name + "}", value);
                case "query" -> query.append(name).append('=').append(value).append('&');
                case "header" -> headers.put(name, value);
                default ->
                    assertThat(parameter.path("required").asBoolean(false))
                            .as(name)
                            .isFalse();
            }
        }
        request = request.uri(path + query).with(who).contentType(type).content(body);
        headers.forEach(request::header);
        MvcTestResult answer = request.exchange();
        assertThat(answer).as("%s %s: %s", call.method(), path, text(answer)).hasStatus2xxSuccessful();
    }

    private record Call(String path, HttpMethod method, JsonNode operation) {}

    private Call operation(String id) {
        for (Map.Entry<String, JsonNode> path : description.at("/paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (operation.getValue().path("operationId").asString("").equals(id)) {
                    return new Call(
                            path.getKey(),
                            HttpMethod.valueOf(operation.getKey().toUpperCase(java.util.Locale.ROOT)),
                            operation.getValue());
                }
            }
        }
        throw new AssertionError("no operation " + id);
    }

    private static Map<String, String> seen(PolicyApi api, int draft) {
        JsonNode view = json(api.get(BOB, "/v1/drafts/" + draft));
        return Map.of(
                "id", String.valueOf(draft),
                "contentHash", view.get("contentHash").asString(),
                "checksHash", view.at("/submission/checksHash").asString(),
                "differenceHash", view.get("differenceHash").asString());
    }

    private static void awaitInForce(PolicyApi api, int number) {
        await().until(() ->
                json(api.get(BOB, "/v1/releases/in-force")).get("number").asInt() == number);
    }

    private static byte[] zip(String name, byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(file);
        }
        return bytes.toByteArray();
    }
}
