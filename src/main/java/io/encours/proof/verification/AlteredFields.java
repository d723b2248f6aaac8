package io.encours.proof.verification;

import static java.util.stream.Collectors.toCollection;

import io.encours.proof.block.Canonical;
import io.encours.proof.block.Leaf;
import io.encours.proof.block.Opening;
import io.encours.proof.block.SealedRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Names the fields that are not what was sealed.
 *
 * <p>A hash does not tell which. But what else is on record may tell what a field was; put in its place, alone or with the
 * others, it gives the hash that was sealed, and then that is what it was.
 *
 * @param elsewhere what else on record says of the fields
 */
record AlteredFields(Map<String, String> elsewhere) {

    /** Each altered field with what it is and what it was, where that can be told; otherwise empty. */
    String inRecord(SealedRecord record, Leaf sealed) {
        Opening opening = record.opening();
        Set<String> others =
                opening == null ? Set.of() : opening.content().fields().keySet();
        return told(record.record(), others, candidate -> candidate.leaf().equals(sealed.hash()));
    }

    /** The same of what the record is about. */
    String inContent(SealedRecord record) {
        Opening opening = record.opening();
        String commitment = record.record().fields().get(SealedRecord.COMMITMENT);
        return opening == null
                ? ""
                : told(
                        opening.content(),
                        record.record().fields().keySet(),
                        candidate -> new Opening(opening.salt(), candidate)
                                .commitment()
                                .hex()
                                .equals(commitment));
    }

    /** @param others fields of the other part, of what is hashed and what it is about */
    private String told(Canonical found, Set<String> others, Predicate<Canonical> wasSealed) {
        Map<String, String> differing = new TreeMap<>(elsewhere);
        differing.keySet().removeAll(others);
        differing
                .entrySet()
                .removeIf(field -> field.getValue().equals(found.fields().get(field.getKey())));
        List<Map<String, String>> attempts = differing.entrySet().stream()
                .map(field -> Map.of(field.getKey(), field.getValue()))
                .collect(toCollection(ArrayList::new));
        attempts.add(differing);
        return attempts.stream()
                .filter(attempt -> wasSealed.test(with(found, attempt)))
                .findFirst()
                .map(attempt -> written(found, attempt))
                .orElse("");
    }

    private static Canonical with(Canonical found, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(found.fields());
        all.putAll(fields);
        return Canonical.of(found.title(), all);
    }

    private static String written(Canonical found, Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(fields)
                .forEach((field, was) -> text.append("%s is %s (sealed: %s); "
                        .formatted(field, found.fields().getOrDefault(field, "absent"), was)));
        return text.toString();
    }
}
