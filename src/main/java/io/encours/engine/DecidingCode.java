package io.encours.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.shared.Sha256;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.KieServices;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassWriter;

/**
 * The code that decides beside the artefacts of a release: the facts with their functions, the values they are made of, what
 * asks tables, what runs the rules, and Drools.
 *
 * <p>The same artefacts and the same code always decide alike. Other code may, and then may not: it is another one as soon
 * as an instruction is another, whatever follows from it.
 */
public final class DecidingCode {

    private static final String VERSION =
            version(OwnClasses.in("facts/**", "engine", "shared", "table", "table/index", "table/sheet"));

    private DecidingCode() {}

    /** 16 hexadecimal digits of a hash over all of it. */
    public static String version() {
        return VERSION;
    }

    private static String version(List<byte[]> classes) {
        SortedMap<String, Sha256> hashes = new TreeMap<>();
        classes.stream().map(ClassReader::new).forEach(each -> hashes.put(each.getClassName(), hash(each)));
        StringBuilder listing = new StringBuilder("drools ")
                .append(KieServices.class.getPackage().getImplementationVersion())
                .append('\n');
        hashes.forEach((name, hash) ->
                listing.append(hash.hex()).append("  ").append(name).append('\n'));
        return Sha256.of(listing.toString().getBytes(UTF_8)).hex().substring(0, 16);
    }

    /** Without line numbers and names of variables, so that comments and layout count for nothing. */
    static Sha256 hash(ClassReader read) {
        ClassWriter written = new ClassWriter(0);
        read.accept(written, ClassReader.SKIP_DEBUG);
        return Sha256.of(written.toByteArray());
    }
}
