package io.encours.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.TestDatabase;
import io.encours.shared.Role;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every call that the service's own controllers answer, made over HTTP. */
record Calls(int port, RequestMappingHandlerMapping mappings) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> VARIABLES =
            Map.of("id", "019aa8a3-7c00-7000-8000-5f3b2f1f0a11", "name", "credit-limit", "*path", "score/score.drl");

    /** A method and an address that something answers. */
    record Call(HttpMethod method, String path, HandlerMethod handler) {

        /** The media types of the bodies that it takes. */
        List<String> taken() {
            if (Arrays.stream(handler.getMethodParameters())
                    .noneMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class))) {
                return List.of();
            }
            PutMapping file = handler.getMethodAnnotation(PutMapping.class);
            return file == null ? List.of("application/json") : List.of(file.consumes());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Call> all() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("io.encours."))
                .filter(entry -> entry.getValue().getBeanType() != ProblemErrorController.class)
                .filter(entry -> entry.getValue().getBeanType() != Probe.class
                        || entry.getKey().getPatternValues().contains("/v1/decisions/probe"))
                .flatMap(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> entry.getKey().getPatternValues().stream()
                                .map(pattern -> new Call(
                                        method.asHttpMethod(), path(pattern, entry.getValue()), entry.getValue()))))
                .sorted(Comparator.comparing(Call::toString))
                .toList();
    }

    private static String path(String pattern, HandlerMethod handler) {
        String path = pattern;
        for (String variable : Arrays.stream(pattern.split("[{}]"))
                .filter(part -> pattern.contains("{" + part + "}"))
                .toList()) {
            boolean number = Arrays.stream(handler.getMethod().getParameters())
                    .anyMatch(parameter -> parameter.getName().equals(variable) && parameter.getType() == int.class);
            path = path.replace("{" + variable + "}", number ? "1" : VARIABLES.getOrDefault(variable, "1"));
        }
        return path;
    }

    HttpResponse<String> send(Role role, HttpMethod method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", authorization(role))
                .method(method.name(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Whoever may make a call; the answer to it without a body tells. */
    Role caller(Call call) {
        return Stream.of(Role.CREDIT_APPROVER, Role.CREDIT_MANAGER, Role.AUDITOR, Role.OPERATOR)
                .filter(role -> send(role, call.method(), call.path() + "?no-such=1", "")
                                .statusCode()
                        != 403)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody may " + call));
    }

    /** The answer to a request line that no client would send; whoever has no role does not sign in. */
    String raw(@Nullable Role role, String method, String target) throws IOException {
        String signIn = role == null ? "" : "Authorization: " + authorization(role) + "\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("%s %s HTTP/1.1\r\nHost: localhost\r\n%sContent-Length: 0\r\nConnection: close\r\n\r\n"
                            .formatted(method, target, signIn)
                            .getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static String authorization(Role role) {
        return "Basic "
                + Base64.getEncoder().encodeToString((role.written() + ":" + TestDatabase.PASSWORD).getBytes(UTF_8));
    }
}
