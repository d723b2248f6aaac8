package io.encours.proof.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.encours.proof.block.Block;
import io.encours.proof.block.Canonical;
import io.encours.proof.block.Leaf;
import io.encours.proof.block.SealedRecord;
import io.encours.shared.Described;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record as it is given out to be checked elsewhere. */
@Described("A record as it was sealed")
public record OpenedRecord(
        @Described(value = "What this is, with the version of its format", example = "encours-decision-v1")
        String title,

        @Described(value = "The fields that are hashed", example = "{\"outcome\": \"REDUCED\"}")
        Map<String, String> fields,

        @Described(value = "Whether what it is about was erased", example = "false")
        boolean erased,

        @Nullable @Described("What it is about, unless that was erased or is not for the caller")
        OpenedContent content,

        @Nullable
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Described(
                value = "Hash of its leaf in place of its fields, where it was dropped by retention",
                example = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")
        String leaf) {

    private static final String NAME = "id";

    public static OpenedRecord of(SealedRecord record) {
        return new OpenedRecord(
                record.record().title(),
                record.record().fields(),
                record.erased(),
                OpenedContent.of(record.opening()),
                null);
    }

    /** One that is not there any more. */
    public static OpenedRecord gone(Leaf leaf) {
        return new OpenedRecord(
                "", Map.of(NAME, leaf.name()), false, null, leaf.hash().hex());
    }

    OpenedRecord withoutContent() {
        return new OpenedRecord(title, fields, erased, null, null);
    }

    /** Its name, which is among what is hashed. */
    public String name() {
        return fields.getOrDefault(NAME, "");
    }

    public boolean isOf(Block block) {
        return title.startsWith("encours-" + block.kind() + "-v");
    }

    /** To be held against a block; whether missing content was erased cannot be told from it. */
    public SealedRecord sealed(UUID batch) {
        return new SealedRecord(
                name(), batch, Canonical.of(title, fields), content == null ? null : content.opening(), true);
    }
}
