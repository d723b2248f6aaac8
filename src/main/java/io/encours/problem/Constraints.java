package io.encours.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Bean Validation constraints of records, asked only where one could be broken: what was read of a component is there,
 * and has been read with all that lies within it, so neither {@code @NotNull} nor {@code @Valid} finds anything more.
 */
final class Constraints {

    /**
     * Where a record has constraints.
     *
     * @param parts the components whose values can break one
     * @param whole whether the record itself, or a method that is no component, has one
     */
    private record Constrained(Set<String> parts, boolean whole) {}

    private final Validator validator;
    private final Map<Class<?>, Constrained> known = new ConcurrentHashMap<>();

    Constraints(Validator validator) {
        this.validator = validator;
    }

    /** What is wrong with the value of a component. */
    Stream<String> brokenBy(RecordShape shape, RecordShape.Part part, Object value) {
        return constrained(shape).parts().contains(part.name())
                ? validator.validateValue(shape.type(), part.name(), value).stream()
                        .map(ConstraintViolation::getMessage)
                : Stream.empty();
    }

    /** What is wrong with a record as a whole, each of its components taken as it is. */
    Stream<String> brokenBy(RecordShape shape, Object made) {
        return constrained(shape).whole()
                ? validator.validate(made).stream()
                        .filter(broken -> !shape.names()
                                .contains(broken.getPropertyPath()
                                        .iterator()
                                        .next()
                                        .getName()))
                        .map(ConstraintViolation::getMessage)
                : Stream.empty();
    }

    private Constrained constrained(RecordShape shape) {
        Constrained constrained = known.get(shape.type());
        return constrained == null ? known.computeIfAbsent(shape.type(), any -> examined(shape)) : constrained;
    }

    private Constrained examined(RecordShape shape) {
        BeanDescriptor bean = validator.getConstraintsForClass(shape.type());
        return new Constrained(
                names(bean.getConstrainedProperties().stream().filter(Constraints::canBeBroken)),
                bean.hasConstraints() || !shape.names().containsAll(names(bean.getConstrainedProperties().stream())));
    }

    private static Set<String> names(Stream<PropertyDescriptor> properties) {
        return properties.map(PropertyDescriptor::getPropertyName).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean canBeBroken(PropertyDescriptor property) {
        return !property.getConstrainedContainerElementTypes().isEmpty()
                || property.getConstraintDescriptors().stream()
                        .anyMatch(constraint -> constraint.getAnnotation().annotationType() != NotNull.class);
    }
}
