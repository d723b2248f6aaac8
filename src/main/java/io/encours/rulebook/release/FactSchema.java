package io.encours.rulebook.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * The version of what rules and tables see: a hash over every record and enum of the facts, with the names, types and
 * order of their components and constants. It changes exactly when one of these does.
 */
final class FactSchema {

    private static final String FACTS = "io/encours/facts";

    private FactSchema() {}

    /** 16 hexadecimal digits. */
    static String version() {
        return Sha256.of(description().getBytes(UTF_8)).hex().substring(0, 16);
    }

    /** One line a type, sorted by name. */
    static String description() {
        try {
            Resource[] classes =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FACTS + "/**/*.class");
            MetadataReaderFactory reader = new CachingMetadataReaderFactory();
            return Arrays.stream(classes)
                    .map(resource -> load(reader, resource))
                    .filter(type -> type.isRecord() || type.isEnum())
                    .distinct()
                    .sorted(Comparator.comparing(Class::getName))
                    .map(FactSchema::describe)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(MetadataReaderFactory reader, Resource resource) {
        try {
            String name = reader.getMetadataReader(resource).getClassMetadata().getClassName();
            return Class.forName(name, false, FactSchema.class.getClassLoader());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String describe(Class<?> type) {
        Stream<String> parts = type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(FactSchema::describe)
                : Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
        return type.getName() + parts.collect(Collectors.joining(", ", "(", ")"));
    }

    private static String describe(RecordComponent component) {
        return component.getGenericType().getTypeName() + " " + component.getName();
    }
}
