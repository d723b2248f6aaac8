package io.encours.engine;

import io.encours.engine.DrlTokens.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Says whether a rule file keeps to what rules may do: match facts, reckon, insert facts.
 *
 * <p>Everything is refused that is not known to be harmless. Types must be imported, and only ours and a short list
 * may be; words that reach the clock, chance, files, the network, threads, reflection or the session itself are
 * refused wherever they stand outside strings and comments, and so is whatever would change a fact or fire by time.
 */
final class DrlGuard {

    private static final Set<String> IMPORTABLE = Set.of(
            "java.math.BigDecimal",
            "java.math.MathContext",
            "java.math.RoundingMode",
            "java.time.LocalDate",
            "java.time.Period",
            "java.time.temporal.ChronoUnit",
            "java.util.Comparator",
            "java.util.Currency",
            "java.util.List",
            "java.util.Map",
            "java.util.Objects",
            "java.util.Optional",
            "java.util.Set",
            "java.util.stream.Collectors",
            "java.util.stream.Stream");

    private static final Pattern OURS = Pattern.compile("io\\.encours\\.(facts|shared)(\\.\\w+)+");

    private static final Set<String> LANGUAGE_TYPES = Set.of(
            "String", "Integer", "Long", "Double", "Boolean", "Number", "Object", "Comparable", "Iterable", "Math");

    private static final Set<String> ROOT_PACKAGES =
            Set.of("java", "javax", "jakarta", "jdk", "sun", "com", "org", "io", "net");

    private static final Map<String, Set<String>> FORBIDDEN = Map.of(
            "reads a clock", Set.of("now", "today", "currentTimeMillis", "nanoTime", "toInstant"),
            "draws by chance", Set.of("random", "nextInt", "shuffle", "hashCode", "identityHashCode"),
            "fires by time", Set.of("timer", "duration", "calendars", "window", "point"),
            "changes a fact", Set.of("update", "modify", "delete", "retract", "insertLogical", "set", "put"),
            "reaches into the session", Set.of("drools", "kcontext", "global", "halt", "setFocus", "query", "unit"),
            "reads the environment", Set.of("getProperty", "getenv", "getInteger", "getLong", "getBoolean"),
            "reflects", Set.of("getClass", "class", "forName", "getDeclaredMethod", "newInstance", "invoke"),
            "may never end", Set.of("while", "do", "wait", "sleep", "synchronized", "parallel", "parallelStream"),
            "is not for rules", Set.of("eval", "declare", "dialect", "exit", "exec", "load", "throw", "try"));

    private DrlGuard() {}

    /** Everything in the file that rules may not do, each with its line; empty for a file that keeps to the rules. */
    static List<PolicyFinding> check(String artefact, String drl) {
        List<PolicyFinding> findings = new ArrayList<>();
        if (drl.contains("\\u")) {
            findings.add(new PolicyFinding(artefact, null, "an escaped character (\\u…) hides what a rule does"));
        }
        List<Token> tokens = DrlTokens.of(drl);
        Imports imports = Imports.of(tokens);
        imports.names().forEach(name -> importFinding(artefact, name).ifPresent(findings::add));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!imports.cover(i)) {
                complaint(tokens, i, imports::knows)
                        .ifPresent(
                                message -> findings.add(new PolicyFinding(artefact, "line " + token.line(), message)));
            }
        }
        return findings;
    }

    private static Optional<PolicyFinding> importFinding(String artefact, Token name) {
        boolean allowed = IMPORTABLE.contains(name.text())
                || (OURS.matcher(name.text()).matches() && Imports.isOurType(name.text()));
        return allowed
                ? Optional.empty()
                : Optional.of(new PolicyFinding(
                        artefact,
                        "line " + name.line(),
                        "'%s' may not be imported (expected: a type of io.encours.facts or io.encours.shared, or one of %s)"
                                .formatted(
                                        name.text(),
                                        IMPORTABLE.stream().sorted().toList())));
    }

    private static Optional<String> complaint(List<Token> tokens, int i, Predicate<String> imported) {
        String word = tokens.get(i).text();
        boolean qualified = i > 0 && tokens.get(i - 1).text().equals(".");
        boolean qualifies = i + 1 < tokens.size() && tokens.get(i + 1).text().equals(".");
        if (!qualified && qualifies && ROOT_PACKAGES.contains(word)) {
            return Optional.of("'%s.…' names a type by its package (expected: an import)".formatted(word));
        }
        if (!qualified
                && Character.isUpperCase(word.charAt(0))
                && !imported.test(word)
                && !LANGUAGE_TYPES.contains(word)) {
            return Optional.of("'%s' is not imported, or not for rules".formatted(word));
        }
        if (word.equals("for") && isCounting(tokens, i)) {
            return Optional.of("a counting loop may never end (expected: for (Type each : all))");
        }
        return forbidden(word);
    }

    private static Optional<String> forbidden(String word) {
        return FORBIDDEN.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .findFirst()
                .map(entry -> "'%s' %s".formatted(word, entry.getKey()));
    }

    private static boolean isCounting(List<Token> tokens, int i) {
        for (int j = i + 1; j < tokens.size() && !tokens.get(j).text().equals(")"); j++) {
            if (tokens.get(j).text().equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** The import lines of a file: where they stand, and which simple names they bring. */
    private record Imports(List<Token> names, Set<String> simpleNames, Set<Integer> positions) {

        static Imports of(List<Token> tokens) {
            List<Token> names = new ArrayList<>();
            Set<String> simple = new HashSet<>();
            Set<Integer> positions = new HashSet<>();
            for (int i = 0; i < tokens.size(); i++) {
                String word = tokens.get(i).text();
                if (word.equals("import") || word.equals("package")) {
                    int end = endOfName(tokens, i + 1);
                    if (word.equals("import")) {
                        names.add(name(tokens, i + 1, end));
                        simple.add(tokens.get(end - 1).text());
                    }
                    for (; i < end; i++) {
                        positions.add(i);
                    }
                    i--;
                }
            }
            return new Imports(names, simple, positions);
        }

        static boolean isOurType(String name) {
            try {
                Class.forName(name, false, DrlGuard.class.getClassLoader());
                return true;
            } catch (ClassNotFoundException e) {
                return false;
            }
        }

        boolean knows(String simpleName) {
            return simpleNames.contains(simpleName);
        }

        boolean cover(int position) {
            return positions.contains(position);
        }

        private static int endOfName(List<Token> tokens, int start) {
            int end = Math.min(start + 1, tokens.size());
            while (end + 1 < tokens.size() && tokens.get(end).text().equals(".")) {
                end += 2;
            }
            return end;
        }

        private static Token name(List<Token> tokens, int start, int end) {
            StringBuilder name = new StringBuilder();
            tokens.subList(start, end).forEach(token -> name.append(token.text()));
            return new Token(
                    name.toString(),
                    tokens.get(Math.min(start, tokens.size() - 1)).line());
        }
    }
}
