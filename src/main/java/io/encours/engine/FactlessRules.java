package io.encours.engine;

import java.util.List;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/**
 * Finds rules that match without any fact, such as {@code when not X()} or an accumulate alone.
 *
 * <p>Such a rule fires whatever is asked: in every decision, also in those it says nothing about.
 */
final class FactlessRules {

    private static final String MESSAGE =
            "the rule '%s' matches without any fact (expected: a pattern of a fact beside exists, not, accumulate, forall,"
                    + " eval and from)";

    private FactlessRules() {}

    /** A finding for each; none for a file that does not parse, as the compiler says more about that. */
    static List<PolicyFinding> in(String artefact, String drl) {
        PackageDescr rules = parsed(drl);
        if (rules == null) {
            return List.of();
        }
        return rules.getRules().stream()
                .filter(rule -> rule.getParentName() == null && !needsFact(rule.getLhs()))
                .map(rule -> finding(artefact, rule))
                .toList();
    }

    private static PolicyFinding finding(String artefact, RuleDescr rule) {
        return new PolicyFinding(artefact, "line " + rule.getLine(), MESSAGE.formatted(rule.getName()));
    }

    private static @Nullable PackageDescr parsed(String drl) {
        try {
            DrlParser parser = new DrlParser();
            PackageDescr rules = parser.parse(false, drl);
            return parser.hasErrors() ? null : rules;
        } catch (DroolsParserException unreadable) {
            return null;
        }
    }

    private static boolean needsFact(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            return pattern.getSource() == null;
        } else if (condition instanceof AndDescr and) {
            return and.getDescrs().stream().anyMatch(FactlessRules::needsFact);
        } else if (condition instanceof OrDescr or) {
            return or.getDescrs().stream().allMatch(FactlessRules::needsFact);
        }
        return false;
    }
}
