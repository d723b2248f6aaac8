package io.encours.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The login that tests make databases with on an embedded server; the service has it for its own set-up alone. */
public final class EmbeddedSuperuser {

    private EmbeddedSuperuser() {}

    /** Of the server of a folder. */
    public static Login of(Path folder) {
        try {
            return Passwords.in(folder).superuser();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
