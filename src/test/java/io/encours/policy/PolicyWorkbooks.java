package io.encours.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Made the first version of the workbooks of limits, delegation and reasons. A workbook that exists is the source and
 * is left alone: delete it to have the first version again.
 */
final class PolicyWorkbooks {

    private static final Path FOLDER = Path.of("decision-tables");

    private PolicyWorkbooks() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        write("credit-limit", creditLimit());
        write("delegation", delegation());
        write("reasons", reasons());
    }

    private static void write(String name, byte[] workbook) throws IOException {
        Path file = FOLDER.resolve(name + ".xlsx");
        if (Files.notExists(file)) {
            Files.write(file, workbook);
        }
    }

    private static byte[] creditLimit() {
        return new PolicyWorkbook("credit-limit")
                .table(CreditLimitSheets.ceilings())
                .table(CreditLimitSheets.methods())
                .table(CreditLimitSheets.settings())
                .table(CreditLimitSheets.opinions())
                .table(CreditLimitSheets.activityValidity())
                .table(BenchmarkSheets.riskAmounts())
                .table(BenchmarkSheets.points())
                .tests(
                        "What must come out",
                        "One test a row: what is given, and what is expected. An empty cell: not given, or not checked.",
                        List.of(
                                "given /subject/id",
                                "given /subject/type",
                                "given /subject/country",
                                "given /riskClass",
                                "given /creditFile/financials/currency",
                                "given /creditFile/financials/tangibleNetWorth",
                                "given /creditFile/financials/sales",
                                "given /need/requestedAmount/amount",
                                "given /need/requestedAmount/currency",
                                "expect /outcome",
                                "expect /limit/amount",
                                "expect /bindingCriterion"),
                        List.of(
                                "Customer",
                                "What it is in law",
                                "Country",
                                "Risk class",
                                "Accounts in",
                                "Tangible net worth",
                                "Turnover",
                                "Credit needed",
                                "Needed in",
                                "Expected outcome",
                                "Expected limit",
                                "Expected to bind"),
                        limitTests())
                .about(about(
                        "How much credit a customer may have, which ceiling binds, and what closes the gap to the need.",
                        "Percentages as numbers: 35 is 35 %. Amounts in the currency of the sheet.",
                        "Each row names its own; 'proposed' marks figures that nobody has published."))
                .bytes();
    }

    private static List<List<@Nullable Object>> limitTests() {
        return List.of(
                limitTest(
                        "Net worth binds before turnover",
                        "COMPANY",
                        "B",
                        80000,
                        700000,
                        50000,
                        "REDUCED",
                        28000,
                        "TANGIBLE_NET_WORTH"),
                limitTest(
                        "A need within the ceilings is granted",
                        "COMPANY",
                        "A",
                        80000,
                        700000,
                        30000,
                        "GRANTED",
                        30000,
                        "TANGIBLE_NET_WORTH"),
                limitTest(
                        "A defaulting customer gets nothing unsecured",
                        "COMPANY",
                        "E",
                        80000,
                        700000,
                        30000,
                        "REFUSED",
                        0,
                        "TANGIBLE_NET_WORTH"),
                limitTest(
                        "A negative net worth leaves no room",
                        "COMPANY",
                        "B",
                        -5000,
                        700000,
                        30000,
                        "REFUSED",
                        0,
                        "TANGIBLE_NET_WORTH"),
                limitTest(
                        "An unknown customer gets a small first limit",
                        "COMPANY",
                        "NR",
                        null,
                        null,
                        8000,
                        "GRANTED",
                        8000,
                        "UNINSURED_CAP"),
                limitTest(
                        "A sole trader is never reduced without a person",
                        "SOLE_TRADER",
                        "D",
                        80000,
                        700000,
                        50000,
                        "REFER",
                        4000,
                        "TANGIBLE_NET_WORTH"));
    }

    private static List<@Nullable Object> limitTest(
            String name,
            String type,
            String riskClass,
            @Nullable Object netWorth,
            @Nullable Object turnover,
            Object need,
            String outcome,
            Object limit,
            String binding) {
        Object accountsIn = netWorth == null ? null : "EUR";
        return Arrays.asList(
                name,
                "C-10042",
                type,
                "FR",
                riskClass,
                accountsIn,
                netWorth,
                turnover,
                need,
                "EUR",
                outcome,
                limit,
                binding);
    }

    private static byte[] delegation() {
        return new PolicyWorkbook("delegation")
                .table(DelegationSheets.delegation())
                .about(about(
                        "Who may approve a limit, an order, a decision against a blocking one, or a write-off.",
                        "Several values in a cell are parted by commas. Amounts in the currency of the sheet.",
                        "Each row names its own; 'proposed' marks figures that nobody has published."))
                .bytes();
    }

    private static byte[] reasons() {
        return new PolicyWorkbook("reasons")
                .table(ReasonSheets.reasons())
                .about(about(
                        "The words in which every reason is told: to credit managers and to sales, in English and French.",
                        "A name in braces, such as {limit}, stands for the value of that name. Keep the names as they are; put them wherever the sentence needs them.",
                        "Each row names its own."))
                .bytes();
    }

    private static Map<String, String> about(String purpose, String reading, String sources) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("Purpose", purpose);
        about.put("Owner", "Credit management");
        about.put("Currency", "EUR");
        about.put(
                "How to read it",
                "Blue columns are what is asked, green columns what is answered. An empty blue cell fits everything. "
                        + reading);
        about.put(
                "How to change it",
                "Change cells, or add rows directly below the last one; leave no empty row between. Sources and notes are free text.");
        about.put("Sources", sources);
        return about;
    }
}
