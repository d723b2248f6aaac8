package io.encours.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** What stands in an address behind the question mark, in its order. */
record Query(List<Given> parameters) {

    /** A parameter as it is written, with its escapes. */
    record Given(String rawName, String rawValue) {

        static Given of(String pair) {
            int equals = pair.indexOf('=');
            return equals < 0 ? new Given(pair, "") : new Given(pair.substring(0, equals), pair.substring(equals + 1));
        }

        boolean isReadable() {
            return decoded(rawName).isPresent() && decoded(rawValue).isPresent();
        }

        String name() {
            return decoded(rawName).orElse(rawName);
        }

        String value() {
            return decoded(rawValue).orElse(rawValue);
        }

        private static Optional<String> decoded(String raw) {
            return Query.decoded(raw.replace('+', ' '));
        }
    }

    static Query of(@Nullable String query) {
        return new Query(Stream.ofNullable(query)
                .flatMap(all -> Arrays.stream(all.split("&")))
                .filter(pair -> !pair.isEmpty())
                .map(Given::of)
                .toList());
    }

    /** What percent-escapes (RFC 3986, section 2.1) stand for; empty where one is broken, or they are not UTF-8. */
    static Optional<String> decoded(String raw) {
        try {
            byte[] bytes = StringUtils.uriDecode(raw, ISO_8859_1).getBytes(ISO_8859_1);
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }
}
