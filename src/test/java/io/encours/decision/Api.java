package io.encours.decision;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import io.encours.TestDatabase;
import java.io.UnsupportedEncodingException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of the API as the local accounts make them. */
public record Api(MockMvcTester mvc) {

    private static final JsonMapper JSON = new JsonMapper();

    public MvcTestResult post(String account, String path, String body, String... headers) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post()
                .uri(path)
                .with(httpBasic(account, TestDatabase.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    public MvcTestResult get(String account, String path, String... headers) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.get().uri(path).with(httpBasic(account, TestDatabase.PASSWORD));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    public MvcTestResult delete(String account, String path) {
        return mvc.delete()
                .uri(path)
                .with(httpBasic(account, TestDatabase.PASSWORD))
                .exchange();
    }

    public static JsonNode json(MvcTestResult result) {
        try {
            return JSON.readTree(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
