package io.encours.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.encours.engine.EvaluationSession.Conclusions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.kie.api.definition.rule.Rule;

/**
 * Which components of facts the rules of a policy read, as their compiled code says.
 *
 * <p>In one evaluation a rule has looked at what its conditions read once there was a fact for each of its patterns, and at what
 * its consequence reads once it fired. That is never less than was read: a condition that fails keeps those after it from
 * being looked at, and two records of one class are not told apart.
 */
final class RuleReads {

    private static final String RULE = ")Lorg/drools/model/Rule;";
    private static final String CONSEQUENCE = "execute";
    private static final int KEPT = 1_000;
    private static final Bytecode FACTS = new Bytecode(null, OwnClasses.in("facts/**", "shared"));

    /**
     * What a rule reads.
     *
     * @param needs numbers of the types of which there must be a fact
     */
    private record Reading(BitSet needs, BitSet conditions, BitSet consequence) {}

    private final List<Reading> readings = new ArrayList<>();
    /** A firing is the same each time, see {@link RuleFirings}. */
    private final IdentityHashMap<Firing, Reading> byFiring = new IdentityHashMap<>();

    private final Cache<BitSet, BitSet> conditions =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final List<Class<?>> types = new ArrayList<>();
    private final ClassValue<BitSet> typesOf = new ClassValue<>() {
        @Override
        protected BitSet computeValue(Class<?> fact) {
            return typesOf(fact);
        }
    };

    /**
     * Reads rules.
     *
     * @param rules with their firings
     * @param classes what they were compiled to
     */
    RuleReads(Map<Rule, Firing> rules, Collection<byte[]> classes) {
        Bytecode code = new Bytecode(FACTS, classes);
        Map<String, Bytecode.Body> bodies = new HashMap<>();
        code.bodies().forEach((method, body) -> {
            if (method.signature().endsWith(RULE)) {
                bodies.put(rule(method, body), body);
            }
        });
        rules.forEach((rule, firing) -> {
            Bytecode.Body body = Objects.requireNonNull(bodies.get(firing.rule()), firing.rule());
            Reading reading =
                    new Reading(needs(((RuleImpl) rule).getLhs()), reads(code, body, false), reads(code, body, true));
            readings.add(reading);
            byFiring.put(firing, reading);
        });
    }

    /** The numbers of the components that were read on the way to some conclusions. */
    BitSet of(Conclusions conclusions) {
        BitSet present = new BitSet();
        Class<?> last = null;
        for (Object fact : conclusions.facts()) {
            if (fact.getClass() != last) {
                last = fact.getClass();
                present.or(typesOf.get(last));
            }
        }
        BitSet read = (BitSet) conditions.get(present, this::conditions).clone();
        for (Firing firing : conclusions.firings()) {
            Reading fired = byFiring.get(firing);
            if (fired != null) {
                read.or(fired.consequence());
            }
        }
        return read;
    }

    private BitSet conditions(BitSet present) {
        BitSet read = new BitSet();
        readings.stream()
                .filter(rule -> FactComponents.covers(present, rule.needs()))
                .forEach(rule -> read.or(rule.conditions()));
        return read;
    }

    private BitSet typesOf(Class<?> fact) {
        BitSet all = new BitSet();
        for (int number = 0; number < types.size(); number++) {
            all.set(number, types.get(number).isAssignableFrom(fact));
        }
        return all;
    }

    /** The package and the name of a rule stand side by side in the method that makes it. */
    private static String rule(Bytecode.Method method, Bytecode.Body body) {
        String room =
                method.owner().substring(0, method.owner().lastIndexOf('/')).replace('/', '.');
        return RuleFirings.name(room, body.texts.get(body.texts.indexOf(room) + 1));
    }

    private static BitSet reads(Bytecode code, Bytecode.Body body, boolean consequence) {
        return code.reads(body.lambdas.stream()
                .filter(lambda -> lambda.interfaceMethod().equals(CONSEQUENCE) == consequence)
                .map(Bytecode.Lambda::method)
                .toList());
    }

    private BitSet needs(GroupElement conditions) {
        BitSet needs = new BitSet();
        patterns(conditions).forEach(type -> needs.set(number(type)));
        return needs;
    }

    private int number(Class<?> type) {
        if (!types.contains(type)) {
            types.add(type);
        }
        return types.indexOf(type);
    }

    /** The types of which there must be a fact: neither those that must be missing nor one of several. */
    private static Stream<Class<?>> patterns(RuleConditionElement element) {
        if (element instanceof Pattern pattern) {
            return pattern.getSource() == null && pattern.getObjectType() instanceof ClassObjectType type
                    ? Stream.of(type.getClassType())
                    : Stream.empty();
        }
        return element instanceof GroupElement group && !group.isNot() && !group.isOr()
                ? group.getChildren().stream().flatMap(RuleReads::patterns)
                : Stream.empty();
    }
}
