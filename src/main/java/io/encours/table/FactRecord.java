package io.encours.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The components of a fact record and its canonical constructor, bound once a class. */
final class FactRecord {

    private static final ClassValue<FactRecord> BOUND = new ClassValue<>() {
        @Override
        protected FactRecord computeValue(Class<?> type) {
            return new FactRecord(type);
        }
    };

    private final List<RecordComponent> components;
    private final List<MethodHandle> accessors;
    private final MethodHandle constructor;

    private FactRecord(Class<?> type) {
        components = List.of(type.getRecordComponents());
        accessors = components.stream().map(FactRecord::accessor).toList();
        constructor = constructor(type, components);
    }

    /** The components of a public record. */
    static FactRecord of(Class<?> type) {
        return BOUND.get(type);
    }

    List<RecordComponent> components() {
        return components;
    }

    /** The place of a component, or -1. */
    int indexOf(String name) {
        return IntStream.range(0, components.size())
                .filter(place -> components.get(place).getName().equals(name))
                .findFirst()
                .orElse(-1);
    }

    /** Takes a fact as an {@code Object}, gives the component as an {@code Object}. */
    MethodHandle accessor(int place) {
        return accessors.get(place);
    }

    /** The component of that name of a fact of this record. */
    @Nullable
    Object component(String name, Object fact) {
        return component(accessor(indexOf(name)), fact);
    }

    /** What an accessor gives for a fact. */
    static @Nullable Object component(MethodHandle accessor, Object fact) {
        try {
            return (Object) accessor.invokeExact(fact);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's accessor threw a checked exception", e);
        }
    }

    /** Takes the first component and an {@code Object[]} of the others, gives the fact as an {@code Object}. */
    MethodHandle constructor() {
        return constructor;
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            MethodHandle handle = MethodHandles.publicLookup().unreflect(component.getAccessor());
            return handle.asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(component.getDeclaringRecord() + " is not public", e);
        }
    }

    private static MethodHandle constructor(Class<?> type, List<RecordComponent> components) {
        Stream<Class<?>> types = components.stream().map(RecordComponent::getType);
        MethodType signature = MethodType.methodType(void.class, types.toArray(Class<?>[]::new));
        try {
            MethodHandle handle = MethodHandles.publicLookup().findConstructor(type, signature);
            return handle.asSpreader(1, Object[].class, components.size() - 1)
                    .asType(MethodType.methodType(Object.class, Object.class, Object[].class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalArgumentException(type + " is not public", e);
        }
    }
}
