package io.encours.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.engine.EngineSettings.TableEvaluation;
import io.encours.facts.Row;
import io.encours.facts.sample.SampleQuestion;
import io.encours.facts.sample.SampleRow;
import io.encours.facts.score.Months;
import io.encours.table.HitPolicy;
import io.encours.table.TableBuilder;
import io.encours.table.WorkbookBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules that do not end, and workbooks that try to be more than tables. */
class HostilePolicyTests {

    private static final SampleQuestion QUESTION =
            new SampleQuestion(null, null, null, null, null, 0, null, null, null);

    @Test
    void stopsRulesThatInsertForEachOtherForEverAndGoesOn() {
        Policy policy = policy("""
                rule "up" when $n : Integer() then insert(String.valueOf($n + 1000)); end
                rule "down" when $s : String() then insert(Integer.valueOf($s) + 1000); end
                """);
        try (policy) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> policy.conclusions(7))
                        .isInstanceOf(EvaluationException.class)
                        .hasMessageContaining("stopped after 500 firings");
                assertThat(policy.conclusions(true).facts()).containsExactly(true);
            }
        }
    }

    @Test
    void namesARuleThatFails() {
        try (Policy policy = policy("rule \"divides\" when $n : Integer() then insert(1 / $n); end")) {
            assertThatThrownBy(() -> policy.conclusions(0))
                    .isInstanceOf(EvaluationException.class)
                    .hasMessage("the rule sample/divides failed");
            assertThat(policy.conclusions(true).facts()).containsExactly(true);
        }
    }

    @Test
    void decidesNothingWhereRulesConcludeOtherwiseThanTheySettled() {
        try (Policy policy = policy("""
                import io.encours.facts.RowSource
                import io.encours.facts.orderapproval.OrderApprovalRequest
                import io.encours.facts.orderapproval.OrderApprovalResult
                import io.encours.facts.orderapproval.OrderOutcome
                import io.encours.facts.orderapproval.OrderVerdict
                import io.encours.shared.ReasonCode
                import java.util.List
                rule "settles" when OrderApprovalRequest() then
                    insert(new OrderVerdict(
                        OrderOutcome.BLOCK, null, List.of(), new ReasonCode("SETTLED"), new RowSource("t", "s", 1)));
                end
                rule "concludes" when OrderVerdict() then insert(OrderApprovalResult.referred(null)); end
                """)) {
            assertThatThrownBy(() -> policy.evaluate(new RandomOrders(1).next()))
                    .isInstanceOf(EvaluationException.class)
                    .hasMessage("the rules settled on BLOCK for one order-approval that is REFER");
        }
    }

    @Test
    void survivesAFunctionThatCallsItselfForEver() {
        try (Policy policy = policy("""
                function int deeper(int depth) { return deeper(depth + 1) + 1; }
                rule "deep" when Integer() then insert("" + deeper(0)); end
                """)) {
            assertThatThrownBy(() -> policy.conclusions(1)).isInstanceOf(EvaluationException.class);
            assertThat(policy.conclusions(true).facts()).containsExactly(true);
        }
    }

    @Test
    void refusesARuleThatNeedsNoFactWithItsNameAndLine() {
        assertThatThrownBy(() -> policy("rule \"of nothing\" when not Integer() then insert(1); end"))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith(
                        "rules/sample/sample.drl, line 2: the rule 'of nothing' matches without any fact");
    }

    @Test
    void refusesAQuestionThatNoSheetAnswers() {
        assertThatThrownBy(
                        () -> policy(
                                "import " + SampleQuestion.class.getName() + "\n"
                                        + "rule \"asks\" when Integer() then insert(new SampleQuestion(null, null, null, null, null, 0, null, null, null)); end"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("line 2: no sheet of the workbooks answers '%s'", SampleQuestion.class.getName());
    }

    @ParameterizedTest
    @EnumSource(TableEvaluation.class)
    void runsNothingThatStandsInANameOrALabelOfAWorkbook(TableEvaluation tables) {
        String code = "x&quot; when then %s.between(null, null); end rule &quot;y&#10;*/ ]]"
                .formatted(Months.class.getName());
        byte[] xlsx = replaced(
                workbook(), Map.of("name=\"Sample\"", "name=\"" + code + "\"", ">maxPercent<", ">" + code + "<"));
        Map<String, byte[]> artefacts = Map.of("decision-tables/sample.xlsx", xlsx);
        try (Policy policy = new PolicyCompiler(new EngineSettings(tables, 500)).compile(artefacts)) {
            assertThat(policy.conclusions(QUESTION).facts().stream().filter(Row.class::isInstance))
                    .hasSize(1);
            assertThat(policy.conclusions(true).firings()).isEmpty();
        }
    }

    private static Policy policy(String rules) {
        return new PolicyCompiler(new EngineSettings(TableEvaluation.INDEXED, 500))
                .compile(Map.of("rules/sample/sample.drl", ("package rules.sample\n" + rules).getBytes(UTF_8)));
    }

    private static byte[] workbook() {
        TableBuilder table = WorkbookBuilder.named("sample")
                .table("Sample", SampleRow.class, HitPolicy.COLLECT)
                .currency("EUR")
                .when("country");
        @Nullable Object[] row = new @Nullable Object[13];
        row[1] = 35;
        row[10] = List.of("NEW");
        row[11] = List.of("one");
        row[12] = "proposed";
        return table.row(row).end().build();
    }

    /** The workbook with pieces of its XML replaced. */
    private static byte[] replaced(byte[] xlsx, Map<String, String> pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String xml = new String(in.readAllBytes(), UTF_8);
                for (Map.Entry<String, String> piece : pieces.entrySet()) {
                    xml = xml.replace(piece.getKey(), piece.getValue());
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(xml.getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
