package io.encours.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API as it describes itself, to hold answers against. What it says of answers is taken as all there is. */
final class Description {

    private static final String NAME = "urn:encours:api";

    private final String written;
    private final JsonNode document;
    private final SchemaRegistry schemas;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();
    private final List<PathPattern> paths;

    private Description(String written) {
        this.written = written;
        this.document = new JsonMapper().readTree(written);
        document.at("/components/schemas").values().forEach(Description::close);
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of(NAME, document.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        this.paths = document.path("paths").propertyNames().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .sorted()
                .toList();
    }

    static Description of(WebApplicationContext service) throws Exception {
        return new Description(MockMvcBuilders.webAppContextSetup(service)
                .build()
                .perform(get("/v3/api-docs"))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8));
    }

    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    /** As the service gives it. */
    String written() {
        return written;
    }

    JsonNode document() {
        return document;
    }

    /** The described path that an address belongs to. */
    Optional<String> path(String address) {
        return paths.stream()
                .filter(path -> path.matches(PathContainer.parsePath(address)))
                .map(PathPattern::getPatternString)
                .findFirst();
    }

    /** What is said of a call; a missing node where it is not described. */
    JsonNode operation(String path, String method) {
        return document.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    }

    /** What is wrong with a body by a schema of the document, which a JSON pointer leads to. */
    List<String> violations(String pointer, JsonNode body) {
        return compiled
                .computeIfAbsent(pointer, any -> schemas.getSchema(SchemaLocation.of(NAME + "#" + pointer)))
                .validate(body)
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** Where a response is described, the reference to a shared one followed. */
    @Nullable
    String response(String path, String method, int status) {
        JsonNode response = operation(path, method).path("responses").path(Integer.toString(status));
        if (response.has("$ref")) {
            return response.path("$ref").asString().substring(1);
        }
        return response.isMissingNode()
                ? null
                : "/paths/%s/%s/responses/%d".formatted(escaped(path), method.toLowerCase(Locale.ROOT), status);
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
