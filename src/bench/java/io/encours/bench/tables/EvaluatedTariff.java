package io.encours.bench.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.engine.EngineSettings;
import io.encours.engine.EngineSettings.TableEvaluation;
import io.encours.engine.Evaluation;
import io.encours.engine.Policy;
import io.encours.engine.PolicyCompiler;
import io.encours.facts.CreditFile;
import io.encours.facts.Request;
import io.encours.facts.RowSource;
import io.encours.facts.Subject;
import io.encours.facts.SubjectType;
import io.encours.facts.bench.CustomerQuestions;
import io.encours.facts.bench.TariffQuestion;
import io.encours.facts.score.ScoreRequest;
import io.encours.shared.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A policy with the tariff: a rule asks the questions of a customer, another goes on from the rows. */
final class EvaluatedTariff implements TariffEngine {

    private static final String RULES = """
            package rules.score

            import io.encours.facts.bench.Concluded
            import io.encours.facts.bench.CustomerQuestions
            import io.encours.facts.bench.TariffQuestion
            import io.encours.facts.bench.TariffRow
            import io.encours.facts.score.ScoreRequest

            rule "the questions of the customer are asked"
            when
                $request : ScoreRequest()
            then
                for (TariffQuestion question : CustomerQuestions.of($request.subject())) {
                    insert(question);
                }
            end

            rule "the result follows from the rows"
            salience -10
            when
                ScoreRequest()
                exists TariffRow()
            then
                insert(Concluded.result());
            end
            """;

    private final Policy policy;
    private final List<Request> requests;
    private final int firstRow;

    private EvaluatedTariff(Policy policy, List<Request> requests) {
        this.policy = policy;
        this.requests = requests;
        this.firstRow =
                policy.table(TariffQuestion.class).orElseThrow().rows().get(0).number();
    }

    static EvaluatedTariff of(Tariff tariff, TableEvaluation tables, int questions) {
        Policy policy = new PolicyCompiler(new EngineSettings(tables, 10_000))
                .compile(Map.of(
                        "rules/score/tariff.drl",
                        RULES.getBytes(UTF_8),
                        "decision-tables/tariff.xlsx",
                        tariff.workbook()));
        List<Request> requests = IntStream.range(0, Tariff.QUESTIONS)
                .mapToObj(first -> request(first, questions(tariff, first, questions)))
                .toList();
        return new EvaluatedTariff(policy, requests);
    }

    private static List<TariffQuestion> questions(Tariff tariff, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(place -> tariff.questions().get(place % Tariff.QUESTIONS))
                .toList();
    }

    private static Request request(int number, List<TariffQuestion> questions) {
        Request request = request("C-" + number);
        CustomerQuestions.note(request.subject().id(), questions);
        return request;
    }

    /** A request about a customer of whom nothing is known. */
    static Request request(String customer) {
        return new ScoreRequest(
                new Subject(new CustomerId(customer), SubjectType.COMPANY, "FR"),
                null,
                LocalDate.of(2026, 11, 21),
                CreditFile.empty(),
                null);
    }

    /** Read from the trace: the points of a row are its place. */
    @Override
    public int points(int question) {
        Evaluation evaluation = policy.evaluate(requests.get(question));
        return evaluation
                .rows()
                .mapToInt(RowSource::row)
                .map(row -> row - firstRow)
                .sum();
    }

    @Override
    public void close() {
        policy.close();
    }
}
