package io.encours.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.encours.facts.DecisionType;
import io.encours.facts.Request;
import io.encours.problem.ProblemException;
import io.encours.rulebook.check.PolicyCase;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Requests of all decisions: the policy's own cases, of which something or other is not given. */
public final class RandomRequests {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    any -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    /** A request as a caller writes it. */
    public record Written(DecisionType type, ObjectNode json) {

        /** The request, unless it lacks what must be there. */
        public Optional<Request> read() {
            try {
                return Optional.of(PolicyFiles.READER.read(json.toString().getBytes(UTF_8), type.request()));
            } catch (ProblemException refused) {
                return Optional.empty();
            }
        }

        /** Changes every object in it that is a record, from the outermost on. */
        public Written with(BiConsumer<Class<?>, ObjectNode> change) {
            ObjectNode changed = json.deepCopy();
            walk(type.request(), changed, change);
            return new Written(type, changed);
        }
    }

    private RandomRequests() {}

    /** Some that can be read. */
    public static Stream<Written> some(int count, long seed) {
        Random random = new Random(seed);
        List<PolicyCase> cases = PolicyFiles.cases();
        return IntStream.range(0, count)
                .mapToObj(any -> cases.get(random.nextInt(cases.size())))
                .map(each -> new Written(each.type(), (ObjectNode) MAPPER.valueToTree(each.request())))
                .map(written -> written.with((type, facts) -> drop(type, facts, random)))
                .filter(written -> written.read().isPresent());
    }

    private static void drop(Class<?> type, ObjectNode facts, Random random) {
        for (RecordComponent component : type.getRecordComponents()) {
            boolean dated = component.getName().equals("asOf");
            if (isOptional(component) && !dated && random.nextInt(6) == 0) {
                facts.remove(component.getName());
            }
        }
    }

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static void walk(Class<?> type, @Nullable JsonNode json, BiConsumer<Class<?>, ObjectNode> change) {
        if (type.isRecord() && json instanceof ObjectNode facts) {
            change.accept(type, facts);
            for (RecordComponent component : type.getRecordComponents()) {
                walk(component.getGenericType(), facts.get(component.getName()), change);
            }
        }
    }

    private static void walk(Type type, @Nullable JsonNode json, BiConsumer<Class<?>, ObjectNode> change) {
        if (type instanceof ParameterizedType list && json != null) {
            json.forEach(item -> walk(list.getActualTypeArguments()[0], item, change));
        } else if (type instanceof Class<?> one) {
            walk(one, json, change);
        }
    }
}
