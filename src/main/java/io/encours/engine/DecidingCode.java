package io.encours.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.KieServices;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassWriter;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The code that decides beside the artefacts of a release: the facts with their functions, the values they are made of, what
 * asks tables, what runs the rules, and Drools.
 *
 * <p>The same artefacts and the same code always decide alike. Other code may, and then may not: it is another one as soon
 * as an instruction is another, whatever follows from it.
 */
public final class DecidingCode {

    private static final String ROOT = "io/encours/";
    private static final String[] CLASSES = {
        "facts/**/*.class",
        "engine/*.class",
        "shared/*.class",
        "table/*.class",
        "table/index/*.class",
        "table/sheet/*.class"
    };

    private static final String VERSION = hash(classes());

    private DecidingCode() {}

    /** 16 hexadecimal digits of a hash over all of it. */
    public static String version() {
        return VERSION;
    }

    private static String hash(SortedMap<String, Sha256> classes) {
        StringBuilder listing = new StringBuilder("drools ")
                .append(KieServices.class.getPackage().getImplementationVersion())
                .append('\n');
        classes.forEach((name, hash) ->
                listing.append(hash.hex()).append("  ").append(name).append('\n'));
        return Sha256.of(listing.toString().getBytes(UTF_8)).hex().substring(0, 16);
    }

    /** The hashes of the classes by their names: those that were compiled together with this one. */
    private static SortedMap<String, Sha256> classes() {
        String own = DecidingCode.class.getName().replace('.', '/') + ".class";
        String place = Objects.requireNonNull(
                        DecidingCode.class.getClassLoader().getResource(own))
                .toString();
        String root = place.substring(0, place.length() - own.length()) + ROOT;
        SortedMap<String, Sha256> classes = new TreeMap<>();
        Arrays.stream(CLASSES)
                .map(pattern -> resources(root + pattern))
                .flatMap(Collection::stream)
                .forEach(each -> add(each, classes));
        return classes;
    }

    private static Collection<Resource> resources(String pattern) {
        try {
            return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(Resource resource, SortedMap<String, Sha256> classes) {
        try (InputStream bytes = resource.getInputStream()) {
            ClassReader read = new ClassReader(bytes);
            classes.put(read.getClassName(), hash(read));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without line numbers and names of variables, so that comments and layout count for nothing. */
    static Sha256 hash(ClassReader read) {
        ClassWriter written = new ClassWriter(0);
        read.accept(written, ClassReader.SKIP_DEBUG);
        return Sha256.of(written.toByteArray());
    }
}
