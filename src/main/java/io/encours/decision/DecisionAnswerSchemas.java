package io.encours.decision;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.encours.decision.DecisionAnswer.AnsweredCure;
import io.encours.engine.Evaluation;
import io.encours.facts.DecisionType;
import io.encours.facts.Result;
import io.encours.facts.creditlimit.WayKind;
import io.encours.facts.orderapproval.OrderCure;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.ComposedSchema;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which words the answer of each decision can have, and that an answer on record is one of them. */
@Component
class DecisionAnswerSchemas implements ModelConverter {

    private static final String OF_ANY_DECISION = "DecisionAnswer";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (type.getType() instanceof JavaType known && known.hasRawClass(DecisionAnswer.class)) {
            Class<?> result = known.containedTypeOrUnknown(0).getRawClass();
            return result == Result.class
                    ? ofAny(context)
                    : of(result, chain.next().resolve(type, context, chain), context);
        }
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (schema != null && type.getType() instanceof JavaType known && known.hasRawClass(AnsweredCure.class)) {
            words(property(definition(schema, context), "kind"), kinds());
        }
        return schema;
    }

    private static Schema<?> ofAny(ModelConverterContext context) {
        Discriminator decision = new Discriminator().propertyName("decision");
        ComposedSchema any = new ComposedSchema();
        any.description("The answer of a decision, whichever it is").discriminator(decision);
        for (DecisionType each : DecisionType.values()) {
            JavaType answer =
                    TypeFactory.defaultInstance().constructParametricType(DecisionAnswer.class, each.result());
            Schema<?> one = context.resolve(new AnnotatedType(answer).resolveAsRef(true));
            any.addOneOfItem(one);
            decision.mapping(each.written(), one.get$ref());
        }
        context.defineModel(OF_ANY_DECISION, any);
        return new Schema<>().$ref(OF_ANY_DECISION);
    }

    private static Schema<?> of(Class<?> result, Schema<?> reference, ModelConverterContext context) {
        Schema<?> answer = definition(reference, context);
        words(
                property(answer, "decision"),
                Stream.of(DecisionType.values())
                        .filter(type -> type.result() == result)
                        .map(DecisionType::written)
                        .toList());
        Schema<?> told = definition(context.resolve(new AnnotatedType(result).resolveAsRef(true)), context);
        words(property(answer, "outcome"), outcomes(property(told, "outcome")));
        return reference;
    }

    /** The words of a result, and what is answered where no rule came to one. */
    private static List<String> outcomes(Schema<?> outcome) {
        return Stream.concat(
                        Stream.ofNullable(outcome.getEnum())
                                .flatMap(Collection::stream)
                                .map(Object::toString),
                        Stream.of(Evaluation.REFER))
                .distinct()
                .toList();
    }

    private static List<String> kinds() {
        return Stream.<Enum<?>>concat(Stream.of(WayKind.values()), Stream.of(OrderCure.values()))
                .map(Enum::name)
                .distinct()
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void words(Schema property, List<String> words) {
        property.setEnum(words);
        property.setExample(words.get(0));
    }

    private static Schema<?> property(Schema<?> schema, String name) {
        return Objects.requireNonNull(schema.getProperties().get(name));
    }

    private static Schema<?> definition(Schema<?> reference, ModelConverterContext context) {
        String name = reference.get$ref();
        return name == null
                ? reference
                : Objects.requireNonNull(context.getDefinedModels().get(name.substring(name.lastIndexOf('/') + 1)));
    }
}
