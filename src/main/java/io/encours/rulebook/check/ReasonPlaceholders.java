package io.encours.rulebook.check;

import static io.encours.facts.reason.ReasonTextRow.PLACEHOLDER;

import io.encours.facts.DecisionType;
import io.encours.facts.reason.ReasonTextQuestion;
import io.encours.shared.ReasonCode;
import io.encours.shared.Spelling;
import io.encours.table.Column;
import io.encours.table.DecisionTable;
import io.encours.table.Finding;
import io.encours.table.FindingCode;
import io.encours.table.TableRow;
import io.encours.table.sheet.Addresses;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds names in braces, in the texts of reasons, that stand for no value. A rule that gives a reason by its code says there
 * which values it has. A reason whose code comes out of a table may have those that a rule of the decision gives with such
 * a code, and those that the texts of the release before name for one.
 */
final class ReasonPlaceholders {

    private static final Pattern REASON = Pattern.compile(
            "(?:Reason\\.of|new Reason)\\(\\s*(?:DecisionType\\.(?<decision>\\w+)|\\$\\w+),\\s*(?:\"(?<code>\\w+)\"|[^,\"]+(?:\"[^\"]*\"[^,\"]*)*),(?<values>.*?)\\)\\);",
            Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"\\s*,");
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}|[{}]");

    private final Map<String, Set<String>> byCode = new TreeMap<>();
    private final Map<String, Set<String>> byDecision = new TreeMap<>();
    private final Map<String, String> decisions = new TreeMap<>();

    /**
     * What the rules give.
     *
     * @param artefacts the rules, among others
     * @param tables those whose cells are codes of reasons
     * @param before the tables of the release before, with its texts
     */
    ReasonPlaceholders(
            Map<String, byte[]> artefacts,
            Collection<DecisionTable<?, ?>> tables,
            Collection<DecisionTable<?, ?>> before) {
        artefacts.forEach((name, bytes) -> {
            if (name.endsWith(".drl")) {
                Matcher reason = REASON.matcher(new String(bytes, StandardCharsets.UTF_8));
                while (reason.find()) {
                    add(reason);
                }
            }
        });
        Stream.of(tables, before).flatMap(Collection::stream).forEach(this::addCodes);
        before.stream()
                .filter(ReasonPlaceholders::isTexts)
                .flatMap(texts -> texts.rows().stream())
                .forEach(this::add);
    }

    private void add(Matcher reason) {
        String code = reason.group("code");
        Set<String> names = code == null
                ? byDecision.computeIfAbsent(reason.group("decision"), any -> new TreeSet<>())
                : byCode.computeIfAbsent(code, any -> new TreeSet<>());
        NAME.matcher(reason.group("values")).results().forEach(name -> names.add(name.group(1)));
    }

    /** The decision in whose tables a code stands; what stands in a workbook that several share may be told by any. */
    private void addCodes(DecisionTable<?, ?> table) {
        String decision = table.workbook().toUpperCase(Locale.ROOT).replace('-', '_');
        if (Stream.of(DecisionType.values()).map(DecisionType::name).noneMatch(decision::equals)) {
            return;
        }
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(ReasonCode.class::isInstance)
                .forEach(code -> decisions.put(code.toString(), decision));
    }

    private void add(TableRow text) {
        String decision = decisions.get(code(text));
        if (decision != null) {
            Set<String> names = byDecision.computeIfAbsent(decision, any -> new TreeSet<>());
            texts(text).flatMap(ReasonPlaceholders::inBraces).forEach(found -> names.add(name(found)));
        }
    }

    private static String code(TableRow text) {
        return String.valueOf(text.cells().get(0));
    }

    private Set<String> names(String code) {
        Set<String> names = new TreeSet<>(byCode.getOrDefault(code, Set.of()));
        if (decisions.containsKey(code)) {
            names.addAll(byDecision.getOrDefault(decisions.get(code), Set.of()));
        } else if (!byCode.containsKey(code)) {
            Stream.of(byCode, byDecision).flatMap(all -> all.values().stream()).forEach(names::addAll);
        }
        return names;
    }

    static boolean isTexts(DecisionTable<?, ?> table) {
        return table.questionType() == ReasonTextQuestion.class;
    }

    List<Finding> of(DecisionTable<?, ?> texts) {
        return texts.rows().stream()
                .flatMap(row ->
                        IntStream.range(0, row.cells().size()).boxed().flatMap(place -> findings(texts, row, place)))
                .toList();
    }

    private Stream<Finding> findings(DecisionTable<?, ?> texts, TableRow row, int place) {
        Column column = texts.columns().get(place);
        if (column.isCondition() || !(row.cells().get(place) instanceof String text)) {
            return Stream.empty();
        }
        Set<String> names = names(code(row));
        return inBraces(text)
                .distinct()
                .filter(found -> !PLACEHOLDER.matcher(found).matches() || !names.contains(name(found)))
                .map(found -> new Finding(
                        FindingCode.UNKNOWN_PLACEHOLDER.severity(),
                        texts.sheet(),
                        Addresses.of(row.number(), column.index()),
                        FindingCode.UNKNOWN_PLACEHOLDER,
                        found,
                        expected(name(found), names)));
    }

    private static String expected(String name, Set<String> names) {
        if (names.isEmpty()) {
            return "a text without braces, as this reason has no values";
        }
        String values = "a value that the reason has, in braces: " + String.join(", ", names);
        return Spelling.nearest(name, names)
                .map(near -> values + "; did you mean {" + near + "}?")
                .orElse(values);
    }

    private static Stream<String> texts(TableRow row) {
        return row.cells().stream().filter(String.class::isInstance).map(String.class::cast);
    }

    private static Stream<String> inBraces(String text) {
        return BRACES.matcher(text).results().map(MatchResult::group);
    }

    private static String name(String found) {
        return found.replaceAll("[:|].*|[{}\\s]", "");
    }
}
