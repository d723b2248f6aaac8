package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactlessRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not ScoreResult()",
                "not (ScoreResult() and ScoreRequest())",
                "accumulate(Score($one : this); $all : collectList($one))",
                "$all : List() from collect(Score())",
                "RiskEvent() from RiskEvent.values()",
                "forall(Score(points > 0))",
                "eval(true)",
                "exists ScoreRequest()",
                "(ScoreRequest() or not ScoreResult())"
            })
    void refusesARuleThatMatchesWithoutAFact(String conditions) {
        assertThat(FactlessRules.in("rules/score/a.drl", rule(conditions)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("line 3");
                    assertThat(finding.message()).contains("'of nothing'");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ScoreRequest()",
                "ScoreRequest() not ScoreResult()",
                "not ScoreResult() ScoreRequest()",
                "ScoreRequest() $event : RiskEvent() from RiskEvent.values() exists Score(event == $event)",
                "(ScoreRequest() or ScoreResult())",
                "accumulate(Score($one : this); $all : collectList($one)) ScoreRequest()"
            })
    void acceptsARuleThatNeedsAFact(String conditions) {
        assertThat(FactlessRules.in("rules/score/a.drl", rule(conditions))).isEmpty();
    }

    @Test
    void leavesWhatDoesNotParseToTheCompiler() {
        assertThat(FactlessRules.in("rules/score/a.drl", "package rules.score\nrule \"open\" when ("))
                .isEmpty();
    }

    private static String rule(String conditions) {
        return "package rules.score\n\nrule \"of nothing\"\nwhen\n    %s\nthen\nend\n".formatted(conditions);
    }
}
