package io.encours.decision;

import io.encours.facts.RecordedAs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What facts that rules worked out are called on record. */
final class FactNames {

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            RecordedAs name = type.getAnnotation(RecordedAs.class);
            return name == null ? type.getName() : name.value();
        }
    };

    private static final Properties FORMER = former();

    private FactNames() {}

    /** The name a fact is recorded under; that of its class where it has none of its own, which no other has either. */
    static String of(Class<?> fact) {
        return NAMES.get(fact);
    }

    /** Whether a name is of the time when facts were recorded under the simple names of their classes. */
    static boolean isFormer(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    /** What a fact was called at that time. */
    static String former(String name) {
        return FORMER.getProperty(name, name);
    }

    private static Properties former() {
        try (InputStream names =
                Objects.requireNonNull(FactNames.class.getResourceAsStream("former-fact-names.properties"))) {
            Properties former = new Properties();
            former.load(names);
            return former;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
