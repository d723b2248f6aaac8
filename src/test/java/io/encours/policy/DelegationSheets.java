package io.encours.policy;

import static io.encours.policy.PolicySheet.PROPOSED;

import io.encours.facts.RiskClass;
import io.encours.facts.delegation.Approver;
import io.encours.facts.delegation.DelegatedAct;
import io.encours.facts.delegation.DelegationQuestion;

/** The first contents of the delegation. */
final class DelegationSheets {

    private static final String POLICY = "https://clearreceivables.com/blog/credit-policy-template-and-guide";
    private static final String LIMIT_OR_ORDER = "LIMIT, ORDER";

    private DelegationSheets() {}

    static PolicySheet delegation() {
        return PolicySheet.of(
                        "Delegation",
                        "Delegation",
                        "FIRST",
                        "Who may approve what?",
                        "The first row that fits counts (FIRST), so lower amounts stand above higher ones. An empty cell fits everything. What no row fits goes to a person.",
                        DelegationQuestion.class,
                        DelegatedAct.class,
                        RiskClass.class,
                        Approver.class)
                .in("EUR")
                .when("What is approved", "forall(||){act == DelegatedAct.$}", 18)
                .when("Up to (EUR)", "amount <= $param", 16)
                .when("Risk classes", "forall(||){riskClass == RiskClass.$}", 12)
                .then("Takes effect by itself", "row.set(\"automatic\", $param);", 12, "TRUE", "FALSE")
                .then("Approver", "row.set(\"approver\", Approver.$param);", 20, (Object[]) Approver.values())
                .then("And also", "row.set(\"coApprover\", Approver.$param);", 20, (Object[]) Approver.values())
                .then("Must give a reason and a last day", "row.set(\"reasonAndExpiry\", $param);", 16, "TRUE", "FALSE")
                .row(LIMIT_OR_ORDER, 25000, "A, B, C", true, "CREDIT_ANALYST", null, false, POLICY, null)
                .row(LIMIT_OR_ORDER, 100000, "A, B, C", false, "CREDIT_MANAGER", null, false, POLICY, null)
                .row(
                        LIMIT_OR_ORDER,
                        8000,
                        "NR",
                        true,
                        "CREDIT_ANALYST",
                        null,
                        false,
                        PROPOSED,
                        "A first order of an unknown customer must not wait for the CFO; the amount is the cap of class NR.")
                .row(LIMIT_OR_ORDER, 100000, "D, E", false, "CFO", "SALES_DIRECTOR", false, PROPOSED, null)
                .row(LIMIT_OR_ORDER, 500000, null, false, "CFO", "SALES_DIRECTOR", false, POLICY, null)
                .row(LIMIT_OR_ORDER, 9999999999L, null, false, "CREDIT_COMMITTEE", "CEO", false, PROPOSED, null)
                .row(
                        "OVERRIDE",
                        null,
                        null,
                        false,
                        "ONE_LEVEL_ABOVE",
                        null,
                        true,
                        "ERPNext 6906; https://alpaka.ai/resources/credit-and-terms-policy-kit",
                        "A decision against a blocking one.")
                .row("WRITE_OFF", 1000, null, false, "CREDIT_MANAGER", null, false, PROPOSED, null)
                .row("WRITE_OFF", 50000, null, false, "CFO", null, false, PROPOSED, null)
                .row(
                        "WRITE_OFF",
                        null,
                        null,
                        false,
                        "CREDIT_COMMITTEE",
                        "CEO",
                        false,
                        PROPOSED,
                        "Above what the CFO may give up.");
    }
}
