package io.encours.rulebook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import io.encours.EncoursTest;
import io.encours.TestDatabase;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.Releases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EncoursTest
class PolicyDocumentTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Releases releases;

    @Test
    void tellsWhoApprovedTheReleaseAndFromWhenItDecides() throws Exception {
        assertThat(document("en"))
                .contains("<h1>Credit policy, release 1</h1>", "installation", "Takes effect", "sha256:");
    }

    @Test
    void writesEveryTableInWordsWithUnitsSourcesAndOwner() throws Exception {
        assertThat(document("en"))
                .contains(
                        "<h3>How much credit may a customer of each class have?</h3>",
                        "Exactly one row fits any one case.",
                        "Share of tangible net worth (%)",
                        "<td class=\"figure\">35\u00a0%</td>",
                        "<td class=\"figure\">2,000,000\u00a0EUR</td>",
                        "Credit management",
                        "https://www.mydsomanager.com/online-help.php?question=34");
    }

    @Test
    void listsTestsAndWhatTheRulesSay() throws Exception {
        assertThat(document("en"))
                .contains(
                        "Net worth binds before turnover",
                        "<dt>limit (EUR)</dt>\n<dd>28,000</dd>",
                        "<li>a negative net worth leaves no room</li>",
                        "A figure that is not known leaves its ceiling out and is named; it never counts as zero.");
    }

    @Test
    void speaksFrench() throws Exception {
        assertThat(document("fr"))
                .contains(
                        "<html lang=\"fr\">", "Politique de crédit, version 1", "Approuvée par", "2\u202f000\u202f000");
    }

    @Test
    void runsNothingThatSomebodyWroteInAWorkbookOrARule() throws IOException {
        Release release = releases.get(1).orElseThrow();
        String page = PolicyDocument.of(
                release,
                new TreeMap<>(Map.of(
                        "decision-tables/credit-limit.xlsx",
                        workbookWithANote("<script>alert(1)</script><img src=x onerror='y'>"),
                        "rules/credit-limit/a.drl",
                        "// <b>bold</b>\npackage rules.a\nrule \"<i>x</i>\"".getBytes(StandardCharsets.UTF_8))),
                Locale.ENGLISH);
        assertThat(page)
                .doesNotContain("<script", "<img", "<b>", "<i>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&#39;y&#39;&gt;", "&lt;i&gt;x");
    }

    @Test
    void knowsNoReleaseThatWasNeverMade() {
        assertThat(get("/v1/releases/99/policy", "en")).hasStatus(404);
    }

    private static byte[] workbookWithANote(String note) throws IOException {
        byte[] xlsx = Files.readAllBytes(Path.of("decision-tables/credit-limit.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheet("Ceilings");
            sheet.getRow(sheet.getLastRowNum()).getCell(10).setCellValue(note);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private String document(String language) throws UnsupportedEncodingException {
        MvcTestResult result = get("/v1/releases/1/policy", language);
        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("text/html");
        return result.getResponse().getContentAsString();
    }

    private MvcTestResult get(String path, String language) {
        return mvc.get()
                .uri(path)
                .with(httpBasic("sales", TestDatabase.PASSWORD))
                .header("Accept-Language", language)
                .exchange();
    }
}
