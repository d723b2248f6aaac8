package io.encours.table.limit;

import io.encours.facts.delegation.DelegationRow;
import io.encours.table.HitPolicy;
import io.encours.table.Operator;
import io.encours.table.TableBuilder;
import io.encours.table.WorkbookBuilder;

/** The first contents of the delegation. */
final class DelegationSheets {

    private static final String POLICY = "https://clearreceivables.com/blog/credit-policy-template-and-guide";
    private static final String LIMIT_OR_ORDER = "LIMIT, ORDER";

    private DelegationSheets() {}

    static TableBuilder delegation(WorkbookBuilder workbook) {
        return workbook.table("Delegation", DelegationRow.class, HitPolicy.FIRST)
                .title("Who may approve what?")
                .answers(
                        "The first row that fits counts (FIRST), so lower amounts stand above higher ones. An empty cell fits everything. What no row fits goes to a person.")
                .currency("EUR")
                .when("act", Operator.ONE_OF, "What is approved")
                .when("amount", Operator.AT_MOST, "Up to (EUR)")
                .when("riskClass", Operator.ONE_OF, "Risk classes")
                .then("automatic", "Takes effect by itself")
                .then("approver", "Approver")
                .then("coApprover", "And also")
                .then("reasonAndExpiry", "Must give a reason and a last day")
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
                        "proposed",
                        "A first order of an unknown customer must not wait for the CFO; the amount is the cap of class NR.")
                .row(LIMIT_OR_ORDER, 100000, "D, E", false, "CFO", "SALES_DIRECTOR", false, "proposed", null)
                .row(LIMIT_OR_ORDER, 500000, null, false, "CFO", "SALES_DIRECTOR", false, POLICY, null)
                .row(LIMIT_OR_ORDER, 9999999999L, null, false, "CREDIT_COMMITTEE", "CEO", false, "proposed", null)
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
                .row("WRITE_OFF", 1000, null, false, "CREDIT_MANAGER", null, false, "proposed", null)
                .row("WRITE_OFF", 50000, null, false, "CFO", null, false, "proposed", null)
                .row(
                        "WRITE_OFF",
                        null,
                        null,
                        false,
                        "CREDIT_COMMITTEE",
                        "CEO",
                        false,
                        "proposed",
                        "Above what the CFO may give up.");
    }
}
