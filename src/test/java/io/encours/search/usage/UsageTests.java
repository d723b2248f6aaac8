package io.encours.search.usage;

import static io.encours.Patience.await;
import static io.encours.rulebook.PolicyApi.AUDITOR;
import static io.encours.rulebook.PolicyApi.BOB;
import static io.encours.rulebook.PolicyApi.EVE;
import static io.encours.rulebook.PolicyApi.SAM;
import static io.encours.rulebook.PolicyApi.XLSX;
import static io.encours.rulebook.PolicyApi.bytes;
import static io.encours.rulebook.PolicyApi.edited;
import static io.encours.rulebook.PolicyApi.json;
import static io.encours.rulebook.PolicyApi.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.rulebook.PolicyApi;
import io.encours.table.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** How often rows answered, along the way of the policy from release to release. */
@EncoursTest(properties = "encours.search.interval=150ms")
class UsageTests {

    private static final String QUESTION = """
            {
              "subject": {"id": "C-10042", "type": "COMPANY", "country": "FR"},
              "riskClass": "%s",
              "creditFile": {
                "financials": {
                  "currency": "EUR", "periodEnd": "2025-12-31", "tangibleNetWorth": 80000, "sales": 700000
                }
              },
              "need": {"requestedAmount": {"amount": 50000, "currency": "EUR"}}
            }
            """;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void followsRowsThroughTheReleases() throws IOException {
        PolicyApi api = new PolicyApi(mvc);
        decide(api, "B");
        decide(api, "A");

        // As installed: two rows answered once each, all others never.
        JsonNode first = usage(api, 1, "Ceilings", 2);
        assertThat(row(first, 18).get("fired").asLong()).isEqualTo(1);
        assertThat(row(first, 18).get("share").decimalValue()).isEqualByComparingTo("50.0");
        assertThat(row(first, 18).at("/outcomes/0/decision").asString()).isEqualTo("credit-limit");
        assertThat(row(first, 18).at("/outcomes/0/outcome").asString()).isEqualTo("REDUCED");
        assertThat(row(first, 18).get("conditions").asString()).isEqualTo("Risk class: B");
        assertThat(row(first, 18).at("/standing/changedBy").asString()).isEqualTo("encours");
        assertThat(row(first, 21).get("neverFired").asBoolean()).isTrue();
        assertThat(row(first, 21).has("lastFired")).isFalse();
        assertThat(first.get("neverFired").asInt()).isEqualTo(4);

        // Classes A and B change places, and A gets a lower cap: B is the same row, A begins anew.
        approve(api, swapped(bytes(api.get(EVE, "/v1/releases/1/tables/credit-limit"))));
        decide(api, "B");
        JsonNode second = usage(api, 2, "Ceilings", 1);
        JsonNode moved = row(second, 17);
        assertThat(moved.get("conditions").asString()).isEqualTo("Risk class: B");
        assertThat(moved.get("fired").asLong()).isEqualTo(2);
        assertThat(moved.get("firedInRelease").asLong()).isEqualTo(1);
        assertThat(moved.at("/standing/sinceRelease").asInt()).isEqualTo(1);
        assertThat(moved.get("decisions").asString())
                .isEqualTo("/v1/decisions?release=2&table=credit-limit&sheet=Ceilings&row=17");
        assertThat(json(api.get(AUDITOR, moved.get("decisions").asString())).get("decisions"))
                .hasSize(1);
        JsonNode changed = row(second, 18);
        assertThat(changed.get("neverFired").asBoolean()).isTrue();
        assertThat(changed.get("firedBefore").asLong()).isEqualTo(1);
        assertThat(changed.at("/standing/sinceRelease").asInt()).isEqualTo(2);
        assertThat(changed.at("/standing/changedBy").asString()).isEqualTo("eve");
        assertThat(changed.at("/standing/approvedBy").asString()).isEqualTo("bob");

        // Taken back: A changed once more, by whoever took it back.
        assertThat(api.post(
                        BOB, "/v1/releases/1/rollback", api.tag("/v1/releases/in-force"), "{\"reason\": \"Sales\"}"))
                .hasStatus(201);
        JsonNode third = usage(api, 3, "Ceilings", 0);
        assertThat(row(third, 18).get("fired").asLong()).isEqualTo(2);
        assertThat(row(third, 18).at("/standing/sinceRelease").asInt()).isEqualTo(1);
        assertThat(row(third, 17).at("/standing/sinceRelease").asInt()).isEqualTo(3);
        assertThat(row(third, 17).at("/standing/changedBy").asString()).isEqualTo("bob");
        assertThat(row(third, 17).get("firedBefore").asLong()).isEqualTo(1);
        assertThat(row(third, 17).has("share")).isFalse();

        isASheetOfTheWorkbook(api);
        isAPage(api);
    }

    private static void isASheetOfTheWorkbook(PolicyApi api) throws IOException {
        byte[] english = overlay(api, "en");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(english))) {
            XSSFSheet sheet = workbook.getSheet("Usage");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("How often each row answered");
            assertThat(sheet.getRow(4).getCell(3).getStringCellValue()).isEqualTo("never");
            assertThat(sheet.getRow(5).getCell(3).getNumericCellValue()).isEqualTo(2);
            assertThat(sheet.getRow(5).getCell(1).getHyperlink().getAddress()).isEqualTo("'Ceilings'!B18");
            assertThat(sheet.getRow(5).getCell(6).getLocalDateTimeCellValue()).isNotNull();
        }
        assertThat(new WorkbookReader().read("credit-limit", english).findings())
                .isEmpty();

        String draft = api.draft(EVE);
        JsonNode uploaded = json(api.upload(EVE, draft, api.tag(draft), overlay(api, "fr")));
        assertThat(uploaded.get("passed").asBoolean()).as(uploaded.toString()).isTrue();
        assertThat(json(api.get(EVE, draft + "/diff")).at("/difference/workbooks"))
                .isEmpty();
    }

    private static void isAPage(PolicyApi api) {
        String page = text(get(api, "text/html", "fr"));

        assertThat(page)
                .contains("Combien de fois", "Ceilings", "jamais", "depuis la version 3, par bob")
                .contains("limite de crédit – accordée en partie", "situation nette corporelle")
                .doesNotContain("TANGIBLE_NET_WORTH");
    }

    @Test
    void tellsAllButSalesAndOperators() {
        PolicyApi api = new PolicyApi(mvc);

        assertThat(api.get(SAM, path(1))).hasStatus(403);
        assertThat(api.get(AUDITOR, path(1))).hasStatusOk();
        assertThat(api.get(AUDITOR, path(99))).hasStatus(404);
        assertThat(api.get(AUDITOR, "/v1/releases/1/tables/none/usage")).hasStatus(404);
    }

    private static String path(int release) {
        return "/v1/releases/" + release + "/tables/credit-limit/usage";
    }

    private static void decide(PolicyApi api, String riskClass) {
        assertThat(api.post(EVE, "/v1/decisions/credit-limit", "", QUESTION.formatted(riskClass)))
                .hasStatus2xxSuccessful();
    }

    private static void approve(PolicyApi api, byte[] workbook) {
        String draft = api.draft(EVE);
        JsonNode uploaded = json(api.upload(EVE, draft, api.tag(draft), workbook));
        assertThat(uploaded.get("passed").asBoolean()).as(uploaded.toString()).isTrue();
        assertThat(api.post(EVE, draft + "/submission", api.tag(draft), "")).hasStatusOk();
        MvcTestResult approved = api.post(BOB, draft + "/approval", api.tag(draft), api.seen(draft, ""));
        assertThat(approved).as(text(approved)).hasStatus(201);
        await().until(() ->
                json(api.get(EVE, "/v1/releases/in-force")).get("number").asInt() == 2);
    }

    private static byte[] swapped(byte[] workbook) {
        Map<String, Object> cells = new LinkedHashMap<>();
        row(cells, 17, "B", 35, 5, 15, 5, 750_000, 200_000, 12);
        row(cells, 18, "A", 50, 10, 20, 5, 1_900_000, 500_000, 12);
        return edited(workbook, "Ceilings", cells);
    }

    private static void row(Map<String, Object> cells, int number, Object... values) {
        for (int i = 0; i < values.length; i++) {
            cells.put((char) ('B' + i) + "" + number, values[i]);
        }
    }

    /** Of a sheet, once so many of its answers in the release are counted. */
    private static JsonNode usage(PolicyApi api, int release, String sheet, int answers) {
        return await().until(
                        () -> sheet(json(api.get(AUDITOR, path(release))), sheet),
                        table -> table.get("answers").asInt() == answers);
    }

    private static JsonNode sheet(JsonNode usage, String sheet) {
        return usage.get("tables")
                .valueStream()
                .filter(table -> table.get("sheet").asString().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode row(JsonNode table, int number) {
        return table.get("rows")
                .valueStream()
                .filter(row -> row.get("row").asInt() == number)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] overlay(PolicyApi api, String language) {
        return bytes(get(api, XLSX, language));
    }

    private static MvcTestResult get(PolicyApi api, String type, String language) {
        MvcTestResult result = api.mvc()
                .get()
                .uri(path(3))
                .with(AUDITOR)
                .header(HttpHeaders.ACCEPT, type)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange();
        assertThat(result).as(text(result)).hasStatusOk();
        return result;
    }
}
