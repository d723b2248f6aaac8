package io.encours.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The class files that were built together with this one, whatever else is on the class path. */
final class OwnClasses {

    private OwnClasses() {}

    /** Their bytes, by patterns below {@code io/encours/}: {@code facts/**}. */
    static List<byte[]> in(String... patterns) {
        String place = place();
        String root = place.substring(0, place.length() - "engine/OwnClasses.class".length());
        return Arrays.stream(patterns)
                .flatMap(pattern -> resources(root + pattern + "/*.class"))
                .map(OwnClasses::bytes)
                .toList();
    }

    private static String place() {
        try {
            return new ClassPathResource("OwnClasses.class", OwnClasses.class)
                    .getURI()
                    .toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Resource> resources(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Resource resource) {
        try (InputStream bytes = resource.getInputStream()) {
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
