package io.encours.openapi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds every answer that a test gets against what the API says of it: the status, the media type, the headers and the body.
 * What differs fails the test. What is in order is kept for {@link ClientsIT}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class DescribedAnswers {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> OF_HTTP = headers(List.of(
            "Cache-Control",
            "Content-Length",
            "Content-Security-Policy",
            "Content-Type",
            "Expires",
            "Pragma",
            "Referrer-Policy",
            "Strict-Transport-Security",
            "Vary",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-XSS-Protection"));

    static final String JSON_TYPE = "application/(problem\\+)?json";

    private static final Map<Boolean, Description> DESCRIPTIONS = new HashMap<>();

    @Bean
    MockMvcBuilderCustomizer holdsAnswersAgainstTheirDescription(WebApplicationContext service) {
        return builder -> builder.alwaysDo(result -> check(result, of(service)));
    }

    /** Services differ in whether they keep accounts: the description of those that do has all calls, and is kept. */
    private static synchronized Description of(WebApplicationContext service) throws Exception {
        boolean accounts = service.containsBean("accountEndpoint");
        Description known = DESCRIPTIONS.get(accounts);
        if (known == null) {
            known = Description.of(service);
            DESCRIPTIONS.put(accounts, known);
            if (accounts) {
                RecordedAnswers.keep(known);
            }
        }
        return known;
    }

    private static void check(MvcResult result, Description api) throws IOException {
        MockHttpServletRequest request = result.getRequest();
        MockHttpServletResponse response = result.getResponse();
        List<String> wrong = new ArrayList<>();
        String path = path(request, api);
        String method = String.valueOf(request.getMethod());
        JsonNode operation = api.operation(path, method);
        if (!operation.isMissingNode()) {
            String described = api.response(path, method, response.getStatus());
            wrong.addAll(violations(api, described, response));
            if (wrong.isEmpty()) {
                RecordedAnswers.keep(operation.path("operationId").asString(), response);
            }
        } else if (response.getStatus() >= 400 && !isLeftToTheContainer(response)) {
            wrong.addAll(ofBody(api, "/components/responses/NotFound", response));
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError("%s %s is answered with %d, otherwise than described:%n%s"
                    .formatted(
                            request.getMethod(),
                            request.getRequestURI(),
                            response.getStatus(),
                            String.join("\n", wrong)));
        }
    }

    private static String path(MockHttpServletRequest request, Description api) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null
                ? api.path(String.valueOf(request.getRequestURI())).orElse("")
                : pattern.toString().replace("{*", "{");
    }

    /** There is no container in these tests: what it would write is missing. */
    private static boolean isLeftToTheContainer(MockHttpServletResponse response) {
        return response.getContentType() == null;
    }

    private static List<String> violations(
            Description api, @Nullable String described, MockHttpServletResponse response) throws IOException {
        if (described == null) {
            return List.of("the status is not declared");
        }
        List<String> wrong = new ArrayList<>(ofBody(api, described, response));
        Set<String> declared = headers(api.document().at(described + "/headers").propertyNames());
        response.getHeaderNames().stream()
                .filter(header -> !OF_HTTP.contains(header) && !declared.contains(header))
                .filter(header -> !isAgainstReflectedDownloads(header, response))
                .map("the header %s is not declared"::formatted)
                .forEach(wrong::add);
        return wrong;
    }

    /** What the framework adds by itself where a path ends like the name of a file. */
    private static boolean isAgainstReflectedDownloads(String header, MockHttpServletResponse response) {
        return header.equals("Content-Disposition") && "inline;filename=f.txt".equals(response.getHeader(header));
    }

    private static List<String> ofBody(Description api, String described, MockHttpServletResponse response)
            throws IOException {
        String type = String.valueOf(response.getContentType()).replaceAll(";.*", "");
        JsonNode contents = api.document().at(described + "/content");
        if (contents.isMissingNode() && response.getContentAsByteArray().length == 0) {
            return List.of();
        }
        if (!contents.has(type)) {
            return List.of("the media type %s is not declared".formatted(type));
        }
        return type.matches(JSON_TYPE)
                ? api.violations(
                        described + "/content/" + Description.escaped(type) + "/schema",
                        JSON.readTree(response.getContentAsByteArray()))
                : List.of();
    }

    private static Set<String> headers(Iterable<String> names) {
        Set<String> headers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.forEach(headers::add);
        return headers;
    }
}
