package io.encours.proof.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Tells how rows differ from what they have to be, field by field. */
@NamedInterface("verification")
public enum RowDifferences {
    /** What they have to be was sealed. */
    SEALED(FindingKind.RECORD_ALTERED, FindingKind.RECORD_MISSING, FindingKind.RECORD_INSERTED, "sealed"),
    /** What they have to be follows from what is kept with them, such as the hash of a file. */
    CONTENT(FindingKind.CONTENT_ALTERED, FindingKind.CONTENT_MISSING, FindingKind.RECORD_INSERTED, "expected"),
    /** What they have to be follows from the record, so they can be made again. */
    DERIVED(FindingKind.DERIVED_WRONG, FindingKind.DERIVED_WRONG, FindingKind.DERIVED_WRONG, "by the record");

    private static final int ROWS_AT_ONCE = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FindingKind altered;
    private final FindingKind missing;
    private final FindingKind inserted;
    private final String source;

    RowDifferences(FindingKind altered, FindingKind missing, FindingKind inserted, String source) {
        this.altered = altered;
        this.missing = missing;
        this.inserted = inserted;
        this.source = source;
    }

    /**
     * Tells of each row of a query.
     *
     * @param query of {@code name}, and of {@code found} and {@code expected} as JSON objects, null where there is none
     */
    public void of(Connection connection, String query, Consumer<Finding> findings, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setFetchSize(ROWS_AT_ONCE);
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    findings.accept(of(rows.getString("name"), rows.getString("found"), rows.getString("expected")));
                }
            }
        }
    }

    /** What is wrong with a row, of which what is found or what is expected may be absent. */
    public Finding of(String name, @Nullable String found, @Nullable String expected) {
        if (found == null) {
            return new Finding(missing, null, name, "it is not there (%s: %s)".formatted(source, expected));
        }
        if (expected == null) {
            return new Finding(inserted, null, name, "it is %s (%s: absent)".formatted(found, source));
        }
        List<String> differences = new ArrayList<>();
        differences("", JSON.readTree(found), JSON.readTree(expected), differences);
        return new Finding(altered, null, name, String.join("; ", differences));
    }

    private void differences(String field, JsonNode found, JsonNode expected, List<String> differences) {
        if (expected.isObject() && found.isObject()) {
            names(found, expected, field.isEmpty())
                    .forEach(name -> differences(
                            field.isEmpty() ? name : field + " " + name,
                            found.path(name),
                            expected.path(name),
                            differences));
        } else if (!found.equals(expected)) {
            differences.add("%s is %s (%s: %s)".formatted(field, written(found), source, written(expected)));
        }
    }

    /** A row may have columns that are younger than what is expected of it. */
    private static Set<String> names(JsonNode found, JsonNode expected, boolean row) {
        Set<String> names = new TreeSet<>(expected.propertyNames());
        if (!row) {
            names.addAll(found.propertyNames());
        }
        return names;
    }

    private static String written(JsonNode value) {
        return value instanceof MissingNode || value.isNull()
                ? "absent"
                : value.isString() ? value.asString() : value.toString();
    }
}
