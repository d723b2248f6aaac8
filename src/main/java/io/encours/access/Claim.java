package io.encours.access;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a token's claims.
 *
 * @param path the claim's name, which may itself have dots in it, or the names on the way to a nested one with dots
 *     between
 */
record Claim(String path) {

    /** The texts there: those of a list, or the words of a text; none where there is anything else. */
    Stream<String> texts(Map<String, Object> claims) {
        Object found = find(claims, path);
        if (found instanceof Collection<?> list) {
            return list.stream().filter(String.class::isInstance).map(String.class::cast);
        }
        return found instanceof String text ? Stream.of(text.strip().split("\\s+")) : Stream.empty();
    }

    private static @Nullable Object find(Map<?, ?> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        int dot = path.indexOf('.');
        if (dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner) {
            return find(inner, path.substring(dot + 1));
        }
        return null;
    }
}
