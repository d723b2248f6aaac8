package io.encours.engine;

import io.encours.engine.EvaluationSession.Conclusions;
import io.encours.facts.Curable;
import io.encours.facts.Cure;
import io.encours.facts.DecisionType;
import io.encours.facts.Question;
import io.encours.facts.Request;
import io.encours.facts.Result;
import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.facts.currency.RateAgeQuestion;
import io.encours.facts.currency.RateAgeRow;
import io.encours.table.DecisionTable;
import io.encours.table.SheetTest;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiled rules with their tables, ready to evaluate requests.
 *
 * <p>Safe for concurrent use. The same request on the same policy always gives the same evaluation. An evaluation
 * that runs while the policy is closed comes to its end; one that begins later throws {@link IllegalStateException}.
 */
public final class Policy implements AutoCloseable {

    private final RuleContainers.Lease rules;
    private final Tables tables;
    private final ReasonOrder order;
    private final Map<String, List<SheetTest>> sheetTests;
    private final Set<String> currencies;
    private final int firingLimit;
    private final AtomicBoolean closed = new AtomicBoolean();

    Policy(RuleContainers.Lease rules, Tables tables, Map<String, List<SheetTest>> sheetTests, int firingLimit) {
        this.rules = rules;
        this.tables = tables;
        this.order = new ReasonOrder(tables);
        this.sheetTests = Map.copyOf(sheetTests);
        this.currencies = currencies(tables);
        this.firingLimit = firingLimit;
    }

    /**
     * Evaluates a request, and again with each remedy that the rules put forward, until its exact amount is known.
     *
     * @param request with its date set
     * @throws IllegalArgumentException if the request has no date
     * @throws EvaluationException if the rules come to no single conclusion; then nothing is decided
     */
    public Evaluation evaluate(Request request) {
        if (request.asOf() == null) {
            throw new IllegalArgumentException("a request without a date cannot be evaluated");
        }
        if (closed.get()) {
            throw new IllegalStateException("this policy has been closed");
        }
        CurrencyConversion conversion = new CurrencyConversion(request, currencies, this::mostDays);
        try {
            return evaluated(request, conversion);
        } catch (EvaluationException notReckoned) {
            if (conversion.isComplete()) {
                throw notReckoned;
            }
            return Conclude.nothing(request, order).missing(conversion.missing());
        }
    }

    private Evaluation evaluated(Request given, CurrencyConversion conversion) {
        Request request = conversion.request();
        List<?> rates = conversion.facts();
        Conclusions conclusions = conclusions(request, rates);
        Evaluation evaluation = Conclude.from(DecisionType.of(given), given, conclusions, order)
                .missing(conversion.missing())
                .leaving(Stream.concat(
                                FactComponents.unread((Record) given, reads().of(conclusions)).stream(),
                                conversion.unusedRates())
                        .toList());
        return request instanceof Curable curable ? evaluation.with(cures(curable, rates, evaluation)) : evaluation;
    }

    /** How many days a rate for amounts in a currency may be old; any number where the policy says none. */
    private int mostDays(Currency currency) {
        return table(RateAgeQuestion.class).stream()
                .flatMap(table -> table.match(new RateAgeQuestion(currency.getCurrencyCode())).stream())
                .mapToInt(row -> ((RateAgeRow) (Row<?>) row).mostDays())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** What its rules read of the facts. */
    RuleReads reads() {
        return rules.container().reads();
    }

    /** The outcome of an evaluation, without all that is evaluated once it is settled. */
    String outcome(Request request, List<?> beside) {
        DecisionType type = DecisionType.of(request);
        return Conclude.outcome(type, inSession(session -> {
            session.endWith(verdict -> verdict.decision() == type);
            return session.evaluate(tables, facts(request, beside), firingLimit);
        }));
    }

    /** The cures the rules gave, and those that their remedies turn out to be. */
    private List<Cure> cures(Curable request, List<?> beside, Evaluation evaluation) {
        Result result = evaluation.result();
        Curable derived = result == null ? request : request.given(result, evaluation.derived());
        try {
            return Stream.concat(
                            evaluation.cures().stream(),
                            evaluation
                                    .remedies()
                                    .map(remedy -> new CureSearch(
                                                    request.keepsDerived(remedy.kind()) ? derived : request,
                                                    evaluation.outcome(),
                                                    cured -> outcome(cured, beside))
                                            .cure(remedy))
                                    .flatMap(Optional::stream))
                    .toList();
        } catch (IllegalArgumentException impossible) {
            throw EvaluationException.failed(impossible);
        }
    }

    /** Everything that follows from one fact. */
    Conclusions conclusions(Object fact) {
        return conclusions(fact, List.of());
    }

    private Conclusions conclusions(Object fact, List<?> beside) {
        return inSession(session -> session.evaluate(tables, facts(fact, beside), firingLimit));
    }

    private static List<Object> facts(Object fact, List<?> beside) {
        return Stream.concat(beside.stream(), Stream.of(fact)).toList();
    }

    private Conclusions inSession(Function<EvaluationSession, Conclusions> work) {
        try {
            return rules.container().inSession(work);
        } catch (EvaluationException | IllegalStateException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw EvaluationException.failed(e);
        }
    }

    public Collection<DecisionTable<?, ?>> tables() {
        return tables.all();
    }

    /** The currencies (ISO 4217) in which the tables hold amounts. */
    public Set<String> currencies() {
        return currencies;
    }

    private static Set<String> currencies(Tables tables) {
        return tables.all().stream()
                .map(table -> table.header().get("Currency"))
                .filter(Objects::nonNull)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }

    /** The table that answers a question, if the policy has one. */
    public <Q extends Question> Optional<DecisionTable<Q, ?>> table(Class<Q> question) {
        return tables.table(question);
    }

    /**
     * The rows that answer one question, asked by itself; what follows from them without a request is evaluated, too.
     *
     * @throws EvaluationException if the rules or the table come to no answer
     */
    public List<RowSource> answers(Question question) {
        return conclusions(question).facts().stream()
                .filter(Row.class::isInstance)
                .map(fact -> (Row<?>) fact)
                .filter(row -> row.question().equals(question))
                .map(Row::source)
                .toList();
    }

    /** Every rule of the rule files, as a trace names it: {@code score/the class follows from the score}. */
    public SortedSet<String> rules() {
        return rules.container().rules();
    }

    /** The tests that credit managers wrote in the workbooks, by workbook. */
    public Map<String, List<SheetTest>> sheetTests() {
        return sheetTests;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            rules.close();
        }
    }
}
