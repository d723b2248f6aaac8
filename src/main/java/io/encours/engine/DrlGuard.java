package io.encours.engine;

import io.encours.engine.DrlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Pattern PACKAGE = Pattern.compile("rules(\\.[a-z]\\w*)+");

    /** Ours, in which a trace takes every rule for a table. */
    private static final Pattern GENERATED = Pattern.compile("rules\\.(tables|rows)(\\..*)?");

    /** What a person or this guard may read otherwise than the compiler does. */
    private record Hiding(String what, Pattern pattern) {}

    private static final List<Hiding> HIDING = List.of(
            new Hiding("an escaped character (\\u…)", Pattern.compile("\\\\u")),
            new Hiding("a text of several lines (\"\"\"…)", Pattern.compile("\"\"\"")),
            new Hiding("an invisible character", Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\t\r\n]]")));

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
            "may never end",
                    Set.of(
                            "while",
                            "do",
                            "wait",
                            "sleep",
                            "synchronized",
                            "parallel",
                            "parallelStream",
                            "iterate",
                            "generate"),
            "depends on the machine's language",
                    Set.of("format", "formatted", "toLowerCase", "toUpperCase", "getSymbol", "getDisplayName"),
            "is not for rules", Set.of("eval", "declare", "dialect", "exit", "exec", "load", "throw", "try"));

    private DrlGuard() {}

    /** Everything in the file that rules may not do, each with its line; empty for a file that keeps to the rules. */
    static List<PolicyFinding> check(String artefact, String drl) {
        List<PolicyFinding> findings = new ArrayList<>();
        HIDING.stream()
                .filter(hiding -> hiding.pattern().matcher(drl).find())
                .map(hiding -> new PolicyFinding(artefact, null, hiding.what() + " hides what a rule does"))
                .forEach(findings::add);
        List<Token> tokens = DrlTokens.of(drl);
        DrlImports imports = DrlImports.of(tokens);
        if (imports.packages().size() != 1) {
            findings.add(new PolicyFinding(
                    artefact,
                    null,
                    "%d packages (expected: one)".formatted(imports.packages().size())));
        }
        imports.packages()
                .forEach(name ->
                        packageComplaint(name).ifPresent(message -> findings.add(finding(artefact, name, message))));
        imports.names()
                .forEach(name ->
                        importComplaint(name).ifPresent(message -> findings.add(finding(artefact, name, message))));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!imports.cover(i)) {
                complaint(tokens, i, imports).ifPresent(message -> findings.add(finding(artefact, token, message)));
            }
        }
        return findings;
    }

    private static PolicyFinding finding(String artefact, Token token, String message) {
        return new PolicyFinding(artefact, "line " + token.line(), message);
    }

    private static Optional<String> packageComplaint(Token name) {
        boolean ours = PACKAGE.matcher(name.text()).matches()
                && !GENERATED.matcher(name.text()).matches();
        return ours
                ? Optional.empty()
                : Optional.of("the package '%s' (expected: rules. and a name other than tables and rows)"
                        .formatted(name.text()));
    }

    private static Optional<String> importComplaint(Token name) {
        boolean allowed = IMPORTABLE.contains(name.text())
                || (OURS.matcher(name.text()).matches() && type(name).isPresent());
        return allowed
                ? Optional.empty()
                : Optional.of(
                        "'%s' may not be imported (expected: a type of io.encours.facts or io.encours.shared, or one of %s)"
                                .formatted(
                                        name.text(),
                                        IMPORTABLE.stream().sorted().toList()));
    }

    /** The type that an import names, found without running any of its code. */
    static Optional<Class<?>> type(Token name) {
        try {
            return Optional.of(Class.forName(name.text(), false, DrlGuard.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static Optional<String> complaint(List<Token> tokens, int i, DrlImports imports) {
        String word = tokens.get(i).text();
        if (word.equals("\"") || word.equals("'")) {
            return Optional.of("a text that does not end on its line");
        } else if (word.equals("for") && isCounting(tokens, i)) {
            return Optional.of("a counting loop may never end (expected: for (Type each : all))");
        } else if (word.equals("date") && text(tokens, i + 1).equals("-")) {
            return Optional.of("'date-…' reads a clock");
        }
        return qualification(tokens, i, imports).or(() -> forbidden(word));
    }

    /** Types are named by their imports alone, so that every type a rule can reach stands in the imports. */
    private static Optional<String> qualification(List<Token> tokens, int i, DrlImports imports) {
        String word = tokens.get(i).text();
        boolean qualified = text(tokens, i - 1).equals(".");
        if (!qualified && text(tokens, i + 1).equals(".") && ROOT_PACKAGES.contains(word)) {
            return Optional.of("'%s.…' names a type by its package (expected: an import)".formatted(word));
        } else if (!Character.isUpperCase(word.charAt(0))) {
            return Optional.empty();
        } else if (qualified) {
            return Character.isLowerCase(text(tokens, i - 2).charAt(0))
                    ? Optional.of("'%s' is named by its package (expected: an import)".formatted(word))
                    : Optional.empty();
        }
        return imports.knows(word) || LANGUAGE_TYPES.contains(word)
                ? Optional.empty()
                : Optional.of("'%s' is not imported, or not for rules".formatted(word));
    }

    /** The text of a token, blank where there is none. */
    private static String text(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? " " : tokens.get(i).text();
    }

    private static Optional<String> forbidden(String word) {
        return FORBIDDEN.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .findFirst()
                .map(entry -> "'%s' %s".formatted(word, entry.getKey()));
    }

    private static boolean isCounting(List<Token> tokens, int i) {
        int depth = 0;
        for (int j = i + 1; j < tokens.size(); j++) {
            String sign = tokens.get(j).text();
            depth += sign.equals("(") ? 1 : sign.equals(")") ? -1 : 0;
            if (depth == 0) {
                return false;
            } else if (sign.equals(";")) {
                return true;
            }
        }
        return false;
    }
}
