package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.shared.Sha256;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.asm.ClassReader;

/** The code that decides has a version that follows from what it does, and from nothing else. */
class DecidingCodeTests {

    private static final String CODE = "class Cap { int of(int worth) { int cap = worth * 35 / 100; return cap; } }";

    @TempDir
    private Path folder;

    @Test
    void staysTheSameWhateverIsSaidOfTheCode() throws IOException {
        assertThat(hash("/** What a customer may have. */\n\n" + CODE.replace("{ int cap", "{\n // a third\n int cap")))
                .isEqualTo(hash(CODE));
    }

    @Test
    void isAnotherOnceAFigureIsAnother() throws IOException {
        assertThat(hash(CODE.replace("35", "36"))).isNotEqualTo(hash(CODE));
    }

    @Test
    void isAShortHash() {
        assertThat(DecidingCode.version()).matches("[0-9a-f]{16}");
    }

    private Sha256 hash(String code) throws IOException {
        JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///Cap.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .getTask(null, null, null, List.of("-g", "-d", folder.toString()), null, List.of(source))
                        .call())
                .isTrue();
        return DecidingCode.hash(new ClassReader(Files.readAllBytes(folder.resolve("Cap.class"))));
    }
}
