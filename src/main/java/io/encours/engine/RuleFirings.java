package io.encours.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** The firing of each rule as a trace tells it: the same each time, so it is made once. */
final class RuleFirings {

    private static final String ROOT = "rules.";

    private final IdentityHashMap<Rule, Firing> byRule = new IdentityHashMap<>();

    RuleFirings(Collection<KiePackage> packages) {
        packages.stream()
                .filter(each -> !each.getName().startsWith(RowRules.PACKAGE))
                .flatMap(each -> each.getRules().stream())
                .forEach(rule -> byRule.put(rule, new Firing(name(rule), List.of())));
    }

    /** The firing of a rule of the policy's own files. */
    Firing of(Rule rule) {
        return Objects.requireNonNull(byRule.get(rule));
    }

    /** The firing of each rule of the policy's own files. */
    Map<Rule, Firing> byRule() {
        return Collections.unmodifiableMap(byRule);
    }

    /** The rules of the policy's own files, as a trace names them. */
    SortedSet<String> names() {
        return byRule.values().stream().map(Firing::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A rule as a trace names it: {@code score/the class follows from the score}. */
    static String name(Rule rule) {
        return name(rule.getPackageName(), rule.getName());
    }

    static String name(String room, String rule) {
        return (room.startsWith(ROOT) ? room.substring(ROOT.length()) : room) + "/" + rule;
    }
}
