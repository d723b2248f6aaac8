package io.encours.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.encours.shared.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as people use it who change the policy. */
public record PolicyApi(MockMvcTester mvc) {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** May edit and approve, so that only being the author stops her. */
    static final RequestPostProcessor ADA = person("ada", Role.CREDIT_MANAGER, Role.CREDIT_APPROVER);

    public static final RequestPostProcessor BOB = person("bob", Role.CREDIT_APPROVER);
    public static final RequestPostProcessor EVE = person("eve", Role.CREDIT_MANAGER);
    static final RequestPostProcessor SAM = person("sam", Role.SALES);
    static final RequestPostProcessor AUDITOR = person("ann", Role.AUDITOR);

    private static final JsonMapper JSON = new JsonMapper();

    static RequestPostProcessor person(String name, Role... roles) {
        return user(name)
                .authorities(Stream.of(roles)
                        .map(role -> new SimpleGrantedAuthority(role.written()))
                        .toList());
    }

    public MvcTestResult get(RequestPostProcessor who, String path) {
        return mvc.get().uri(path).with(who).exchange();
    }

    public MvcTestResult post(RequestPostProcessor who, String path, String version, String body) {
        return send(HttpMethod.POST, who, path, version, MediaType.APPLICATION_JSON_VALUE, body.getBytes(UTF_8));
    }

    MvcTestResult put(RequestPostProcessor who, String path, String version, String type, byte[] body) {
        return send(HttpMethod.PUT, who, path, version, type, body);
    }

    public MvcTestResult upload(RequestPostProcessor who, String draft, String version, byte[] xlsx) {
        return put(who, draft + "/tables/credit-limit", version, XLSX, xlsx);
    }

    private MvcTestResult send(
            HttpMethod method, RequestPostProcessor who, String path, String version, String type, byte[] body) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.method(method).uri(path).with(who).contentType(type).content(body);
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        return request.exchange();
    }

    /** A new draft of the latest release; where it is. */
    public String draft(RequestPostProcessor who) {
        MvcTestResult made = post(who, "/v1/drafts", "", "{\"comment\": \"A lower cap for class B\"}");
        assertThat(made).hasStatus(201);
        return Objects.requireNonNull(made.getResponse().getHeader("Location"));
    }

    /** A new draft with one text changed, which passes its checks, submitted. */
    String submitted(RequestPostProcessor who) {
        String draft = draft(who);
        assertThat(upload(who, draft, tag(draft), withNote("A note of " + draft)))
                .hasStatusOk();
        MvcTestResult submitted = post(who, draft + "/submission", tag(draft), "");
        assertThat(submitted).as(text(submitted)).hasStatusOk();
        return draft;
    }

    /** The workbook of release 1 with another note in its first row. */
    byte[] withNote(String note) {
        return edited(bytes(get(ADA, "/v1/releases/1/tables/credit-limit")), "About", Map.of("B12", note));
    }

    public String tag(String path) {
        return Objects.requireNonNull(get(ADA, path).getResponse().getHeader("ETag"));
    }

    /** The body of an approval of what is there now. */
    public String seen(String draft, String effectiveFrom) {
        JsonNode view = json(get(BOB, draft));
        return JSON.writeValueAsString(JSON.createObjectNode()
                        .put("contentHash", view.get("contentHash").asString())
                        .put("checksHash", view.at("/submission/checksHash").asString())
                        .put("differenceHash", view.get("differenceHash").asString()))
                .replace("}", effectiveFrom.isEmpty() ? "}" : ",\"effectiveFrom\":\"" + effectiveFrom + "\"}");
    }

    static JsonNode json(MvcTestResult result) {
        return JSON.readTree(text(result));
    }

    static String text(MvcTestResult result) {
        return new String(bytes(result), UTF_8);
    }

    public static byte[] bytes(MvcTestResult result) {
        return result.getResponse().getContentAsByteArray();
    }

    /** A workbook with other cells, numbers or texts, as a spreadsheet program saves it. */
    public static byte[] edited(byte[] xlsx, String sheet, Map<String, ?> cells) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                ByteArrayOutputStream edited = new ByteArrayOutputStream()) {
            cells.forEach((address, value) -> {
                CellReference place = new CellReference(address);
                Cell cell = CellUtil.getCell(CellUtil.getRow(place.getRow(), workbook.getSheet(sheet)), place.getCol());
                if (value instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(value.toString());
                }
            });
            workbook.write(edited);
            return edited.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
