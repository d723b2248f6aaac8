package io.encours.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import io.encours.EncoursTest;
import io.encours.TestDatabase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EncoursTest
class AccountTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private final String name = "crm-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void makesAnAccountWithAKeyThatIsShownOnceAndKeptAsAHash() throws Exception {
        MvcTestResult made = make(name, "sales");
        String key = key(made);

        assertThat(made).hasStatus(201);
        assertThat(made).headers().hasValue("Location", "/v1/accounts/" + name).hasValue("ETag", "\"1\"");
        assertThat(key).matches("enc_[A-Za-z0-9_-]{43}");
        assertThat(body(read("auditor", "/v1/accounts/" + name))).doesNotContain(key, "sha256");
        assertThat(jdbc.sql("select password from account where name = ?")
                        .param(name)
                        .query(String.class)
                        .single())
                .startsWith("{sha256}")
                .doesNotContain(key);
        assertThat(get(name, key, "/v1/releases")).hasStatusOk();
        assertThat(get(name, key + "x", "/v1/releases")).hasStatus(401);
    }

    @Test
    void givesEachAccountItsRoleAloneAndItsNameOnRecord() throws Exception {
        String manager = name + "-m";
        String key = key(make(manager, "credit-manager"));

        MvcTestResult draft = call(mvc.post().uri("/v1/drafts"), manager, key, "{\"comment\": \"mine\"}");
        assertThat(draft).hasStatus(201);
        int id = json(draft).get("id").asInt();
        assertThat(body(get("auditor", TestDatabase.PASSWORD, "/v1/drafts/" + id + "/revisions")))
                .contains("\"" + manager + "\"");
        assertThat(change(manager, key, "/v1/drafts/" + id + "/approval", "\"1\""))
                .hasStatus(403);
        assertThat(change(manager, key, "/v1/accounts/" + manager + "/key", "\"1\""))
                .hasStatus(403);
    }

    @Test
    void keepsTheDecisionsOfTwoSalesAccountsApart() throws Exception {
        String one = key(make(name, "sales"));
        String other = key(make(name + "-2", "sales"));
        String request =
                "{\"subject\": {\"id\": \"C-1\", \"type\": \"COMPANY\", \"country\": \"FR\"}, \"creditFile\": {}}";

        JsonNode decided = json(call(mvc.post().uri("/v1/decisions/score"), name, one, request));
        String decision = "/v1/decisions/" + decided.get("decisionId").asString();
        assertThat(get(name, one, decision)).hasStatusOk();
        assertThat(get(name + "-2", other, decision)).hasStatus(404);
    }

    @Test
    void rotatesAKeyForWhoeverNamesTheVersion() throws Exception {
        String first = key(make(name, "sales"));

        assertThat(change("operator", TestDatabase.PASSWORD, "/v1/accounts/" + name + "/key", null))
                .hasStatus(428);
        assertThat(operate("key", "\"7\"")).hasStatus(412);
        MvcTestResult rotated = operate("key", "\"1\"");
        assertThat(rotated).hasStatusOk();
        assertThat(rotated).headers().hasValue("ETag", "\"2\"");
        assertThat(operate("key", "\"1\"")).hasStatus(412);
        assertThat(get(name, first, "/v1/releases")).hasStatus(401);
        assertThat(get(name, key(rotated), "/v1/releases")).hasStatusOk();
    }

    @Test
    void disablesAnAccountAtOnceAndEnablesItAgain() throws Exception {
        String key = key(make(name, "sales"));
        assertThat(get(name, key, "/v1/releases")).hasStatusOk();

        assertThat(operate("deactivation", "\"1\"")).hasStatusOk();
        assertThat(get(name, key, "/v1/releases")).hasStatus(401);
        assertThat(json(read("operator", "/v1/accounts/" + name)).get("enabled").asBoolean())
                .isFalse();
        assertThat(operate("activation", "\"2\"")).hasStatusOk();
        assertThat(get(name, key, "/v1/releases")).hasStatusOk();
    }

    @Test
    void putsEveryChangeIntoTheAuditLog() throws Exception {
        String key = key(make(name, "sales"));
        String next = key(operate("key", "\"1\""));
        operate("deactivation", "\"2\"");
        operate("activation", "\"3\"");

        assertThat(jdbc.sql("select actor || ' ' || action || ' ' || detail from encours.audit_log"
                                + " where detail like ? order by id")
                        .param("%" + name + "%")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "operator ACCOUNT_MADE local account " + name + " of role sales, with a key",
                        "operator ACCOUNT_KEY_CHANGED local account " + name + " to a new key",
                        "operator ACCOUNT_DISABLED local account " + name,
                        "operator ACCOUNT_ENABLED local account " + name)
                .noneMatch(entry -> entry.contains(key) || entry.contains(next));
    }

    @Test
    void listsTheAccountsThatEachInstallationHas() throws Exception {
        JsonNode accounts = json(read("operator", "/v1/accounts"));
        assertThat(accounts.valueStream().map(account -> account.get("name").asString()))
                .contains("sales", "credit-manager", "credit-approver", "auditor", "operator");
        JsonNode sales = json(read("operator", "/v1/accounts/sales"));
        assertThat(sales.get("role").asString()).isEqualTo("sales");
        assertThat(sales.get("secret").asString()).isEqualTo("PASSWORD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sales", "installation", "nobody"})
    void refusesANameThatIsTaken(String taken) throws Exception {
        assertThat(make(taken, "sales")).hasStatus(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna", "-a", "a b", "a@b", "abcd-efgh-jkmn-pqrs-tuvw", "é"})
    void refusesWhatIsNoName(String none) throws Exception {
        MvcTestResult refused = make(none, "sales");
        assertThat(refused).hasStatus(400);
        assertThat(body(refused)).contains("\"pointer\":\"/name\"");
    }

    @Test
    void refusesARoleThatThereIsNot() throws Exception {
        MvcTestResult refused = make(name, "root");
        assertThat(refused).hasStatus(400);
        assertThat(body(refused)).contains("\"pointer\":\"/role\"", "credit-manager");
    }

    @Test
    void leavesTheInstallationItsPasswordAndTheOperatorTheirAccount() {
        assertThat(change("operator", TestDatabase.PASSWORD, "/v1/accounts/sales/key", "\"1\""))
                .hasStatus(409);
        assertThat(change("operator", TestDatabase.PASSWORD, "/v1/accounts/operator/deactivation", "\"1\""))
                .hasStatus(409);
    }

    @Test
    void tellsTheAuditLogWhoWasTriedFromWhereAndWhyNot() {
        make(name, "sales");
        String unknown = name + "-unknown";
        signIn("sales", "a wrong one", "198.51.100.1");
        signIn(unknown, "a wrong one", "198.51.100.2");
        signIn(TestDatabase.PASSWORD, "", "198.51.100.3");
        for (int i = 0; i <= FailedAttempts.MOST; i++) {
            signIn(name, "guess " + i, "198.51.100.4");
        }

        assertThat(jdbc.sql("select action || ' ' || detail from encours.audit_log"
                                + " where actor = 'nobody' and detail like '%198.51.100.%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "SIGN_IN_FAILED sales from 198.51.100.1: the password is wrong",
                        "SIGN_IN_FAILED " + unknown + " from 198.51.100.2: there is no such account",
                        "SIGN_IN_FAILED a name that no account can have from 198.51.100.3: there is no such account",
                        "SIGN_IN_FAILED " + name + " from 198.51.100.4: the password is wrong",
                        "LOCKED_OUT " + name + " from 198.51.100.4: there were too many failures in a row",
                        "SIGN_IN_FAILED " + name + " from 198.51.100.4: there were too many failures in a row");
    }

    private void signIn(String account, String password, String address) {
        mvc.get()
                .uri("/v1/releases")
                .with(httpBasic(account, password))
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    private MvcTestResult make(String account, String role) {
        String request = "{\"name\": \"%s\", \"role\": \"%s\"}".formatted(account, role);
        return call(mvc.post().uri("/v1/accounts"), "operator", TestDatabase.PASSWORD, request);
    }

    private MvcTestResult operate(String change, String version) {
        return change("operator", TestDatabase.PASSWORD, "/v1/accounts/" + name + "/" + change, version);
    }

    private MvcTestResult change(String account, String secret, String path, @Nullable String version) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(path);
        return call(version == null ? request : request.header("If-Match", version), account, secret, "{}");
    }

    private MvcTestResult call(
            MockMvcTester.MockMvcRequestBuilder request, String account, String secret, String body) {
        return request.with(httpBasic(account, secret))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult read(String account, String path) {
        return get(account, TestDatabase.PASSWORD, path);
    }

    private MvcTestResult get(String account, String secret, String path) {
        return mvc.get().uri(path).with(httpBasic(account, secret)).exchange();
    }

    private static String key(MvcTestResult issued) throws Exception {
        return json(issued).get("key").asString();
    }

    private static JsonNode json(MvcTestResult result) throws Exception {
        return JSON.readTree(body(result));
    }

    private static String body(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString();
    }
}
