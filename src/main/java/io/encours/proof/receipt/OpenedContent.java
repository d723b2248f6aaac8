package io.encours.proof.receipt;

import io.encours.proof.block.Canonical;
import io.encours.proof.block.Opening;
import io.encours.shared.Described;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record is about, as it is given out. */
@Described("What a record is about, with the salt of its commitment")
record OpenedContent(
        @Described(
                value = "32 random bytes, hexadecimal",
                example = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
        String salt,

        @Described(value = "What this is, with the version of its format", example = "encours-content-v1")
        String title,

        @Described(value = "The fields that are hashed", example = "{\"customer\": \"C-10042\"}")
        Map<String, String> fields) {

    static @Nullable OpenedContent of(@Nullable Opening opening) {
        return opening == null
                ? null
                : new OpenedContent(
                        opening.salt(),
                        opening.content().title(),
                        opening.content().fields());
    }

    Opening opening() {
        return new Opening(salt, Canonical.of(title, fields));
    }
}
