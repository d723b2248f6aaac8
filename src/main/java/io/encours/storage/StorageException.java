package io.encours.storage;

import org.jspecify.annotations.Nullable;

/** The storage cannot be opened as it is; the message says in one sentence what is wrong and what to do about it. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageException(String message) {
        this(message, null);
    }

    public StorageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
