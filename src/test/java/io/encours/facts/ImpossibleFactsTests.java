package io.encours.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.encours.facts.creditlimit.CreditLimitRequest;
import io.encours.facts.dunning.DunningRequest;
import io.encours.facts.orderapproval.OrderApprovalRequest;
import io.encours.facts.score.ScoreRequest;
import io.encours.problem.ProblemException;
import io.encours.problem.RequestReader;
import io.encours.problem.Violation;
import io.encours.shared.DistinctBy;
import io.encours.shared.Money;
import io.encours.shared.PastOrAsOf;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request says that cannot be so is refused, all of it at once. */
class ImpossibleFactsTests {

    private static final RequestReader READER =
            new RequestReader(Validation.buildDefaultValidatorFactory().getValidator());

    /** Days that may lie ahead: when something is due, ends, is promised or planned. */
    private static final Set<String> MAY_LIE_AHEAD = Set.of(
            "BankGuarantee.validUntil",
            "CreditLimitRequest.asOf",
            "CurrentLimit.validUntil",
            "Delivery.date",
            "DunningBlock.until",
            "DunningItem.billMaturity",
            "DunningItem.payableBy",
            "DunningRequest.asOf",
            "FieldSignal.expires",
            "Insolvency.claimsBy",
            "InsuranceCover.validUntil",
            "OpenItem.due",
            "OpenOrder.delivery",
            "OrderApprovalRequest.asOf",
            "PaidInvoice.due",
            "Promise.date",
            "PublicHolidays.days",
            "PublicHolidays.from",
            "PublicHolidays.until",
            "ScoreRequest.asOf",
            "StateGuaranteedLoan.lastInstalment");

    /** Amounts that their records themselves hold above zero. */
    private static final Set<String> ABOVE_ZERO =
            Set.of("Delivery.amount", "OpenItem.invoiced", "OpenItem.open", "OpenOrder.amount", "Order.amount");

    /** Lists of which two items may well be the same: they have no number and no name. */
    private static final Set<String> MAY_BE_ALIKE = Set.of(
            "CreditFile.tradeExperiences",
            "CreditLimitRequest.guarantees",
            "DunningRequest.contacts",
            "KnownExposure.openOrders",
            "Order.deliveries",
            "OrderApprovalRequest.guarantees",
            "PublicHolidays.days");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    an-invoice-twice         | /items/1/invoice/number | "F-1"        | to be there once; it is in /items/0 already
                    payable-before-it-is-due | /items/0/payableBy      | "2026-11-01" | a date not before 2026-12-10, /items/0/invoice/due
                    a-step-in-the-future     | /items/0/lastStep/date  | "2027-01-15" | a day that has come by asOf, 2026-11-24
                    cash-below-zero          | /unallocatedCash        | {"amount":-800,"currency":"EUR"} | zero or more
                    a-country-that-is-none   | /subject/country        | "UK"         | a country of ISO 3166-1 by its two capital letters, such as FR; did you mean GB?
                    """)
    void refusesARequest(String name, String pointer, String found, String expected) throws IOException {
        assertThat(violations(DunningRequest.class, resource(name)))
                .containsExactly(new Violation(pointer, found, expected));
    }

    @Test
    void namesEveryImpossibleFactOfAReminderAtOnce() {
        assertThat(pointers(DunningRequest.class, """
                {"subject": {"id": "C-1", "type": "COMPANY", "country": "France"}, "asOf": "2026-11-24",
                 "items": [
                   {"invoice": {"number": "F-1", "open": {"amount": 500, "currency": "EUR"}, "due": "2026-12-10",
                                "dispute": {"fault": "SELLER", "opened": "2026-11-25"}},
                    "payableBy": "2026-12-09", "lastStep": {"step": "S1_REMINDER", "date": "2026-11-25"},
                    "promise": {"date": "2026-11-20", "amount": {"amount": -1, "currency": "EUR"}}},
                   {"invoice": {"number": "F-1", "open": {"amount": 9, "currency": "EUR"}, "due": "2026-11-10"}}],
                 "contacts": [{"date": "2026-11-24", "automated": true}, {"date": "2026-11-25", "automated": true}],
                 "lastStep": {"step": "S1_REMINDER", "date": "2026-12-01"},
                 "insolvency": {"opened": "2026-11-20", "published": "2026-11-19"},
                 "publicHolidays": {"source": "by hand", "from": "2027-01-01", "until": "2026-01-01", "days": []},
                 "unallocatedCash": {"amount": -0.01, "currency": "EUR"}}"""))
                .containsExactlyInAnyOrder(
                        "/subject/country",
                        "/items/0/invoice/dispute/opened",
                        "/items/0/payableBy",
                        "/items/0/lastStep/date",
                        "/items/0/promise/amount",
                        "/items/1/invoice/number",
                        "/contacts/1/date",
                        "/lastStep/date",
                        "/insolvency/published",
                        "/publicHolidays/until",
                        "/unallocatedCash");
    }

    @Test
    void namesEveryImpossibleFactOfACreditFileAtOnce() {
        String creditFile = """
                "creditFile": {
                  "company": {"founded": "2026-11-22", "lastPublishedAccounts": "2026-12-31"},
                  "financials": {"currency": "EUR", "periodEnd": "2025-12-31", "currentAssets": -1},
                  "previousFinancials": {"currency": "EUR", "periodEnd": "2025-12-31"},
                  "sector": {"medianEbitdaMargin": 9, "topQuartileEbitdaMargin": 8.5},
                  "paidInvoices": [
                    {"number": "F-1", "amount": {"amount": 1, "currency": "EUR"}, "due": "2026-09-01", "paid": "2026-09-02"},
                    {"amount": {"amount": 1, "currency": "EUR"}, "due": "2026-09-01", "paid": "2026-09-02"},
                    {"amount": {"amount": 1, "currency": "EUR"}, "due": "2026-09-01", "paid": "2026-09-02"},
                    {"number": "F-1", "amount": {"amount": -1, "currency": "EUR"}, "due": "2027-01-01", "paid": "2026-11-22"}],
                  "tradeExperiences": [{"supplier": "S", "amount": {"amount": -1, "currency": "EUR"}, "daysBeyondTerms": 1}],
                  "externalRatings": [
                    {"provider": "PAYDEX", "grade": "80", "date": "2026-11-22"},
                    {"provider": "PAYDEX", "grade": "70", "date": "2026-11-22"}],
                  "legalEvents": [
                    {"kind": "SOCIAL_SECURITY_PRIVILEGE", "status": "OPEN", "date": "2026-11-22"},
                    {"kind": "SOCIAL_SECURITY_PRIVILEGE", "status": "OPEN", "date": "2026-11-22",
                     "amount": {"amount": -1, "currency": "EUR"}},
                    {"kind": "SOCIAL_SECURITY_PRIVILEGE", "status": "OPEN", "date": "2026-11-22"}],
                  "fieldSignals": [
                    {"kind": "UNUSUAL_ORDERS", "origin": "SALES", "author": "a", "date": "2026-11-02",
                     "expires": "2026-11-01", "confirmed": true}],
                  "stateGuaranteedLoan": {"outstanding": {"amount": -1, "currency": "EUR"}}}""";
        Set<String> pointers = Set.of(
                "/creditFile/company/founded",
                "/creditFile/company/lastPublishedAccounts",
                "/creditFile/financials/periodEnd",
                "/creditFile/financials/currentAssets",
                "/creditFile/sector/topQuartileEbitdaMargin",
                "/creditFile/paidInvoices/3/number",
                "/creditFile/paidInvoices/3/amount",
                "/creditFile/paidInvoices/3/paid",
                "/creditFile/tradeExperiences/0/amount",
                "/creditFile/externalRatings/0/date",
                "/creditFile/externalRatings/1",
                "/creditFile/externalRatings/1/date",
                "/creditFile/legalEvents/0/date",
                "/creditFile/legalEvents/1/date",
                "/creditFile/legalEvents/1/amount",
                "/creditFile/legalEvents/2",
                "/creditFile/legalEvents/2/date",
                "/creditFile/fieldSignals/0/expires",
                "/creditFile/stateGuaranteedLoan/outstanding");
        Map<Class<? extends Request>, String> more = Map.of(
                ScoreRequest.class, "",
                CreditLimitRequest.class, "",
                OrderApprovalRequest.class, ", \"order\": {\"amount\": {\"amount\": 1, \"currency\": \"EUR\"}}",
                DunningRequest.class, ", \"items\": []");
        more.forEach((type, rest) -> assertThat(Set.copyOf(pointers(type, """
                {"subject": {"id": "C-1", "type": "COMPANY", "country": "FR"}, "asOf": "2026-11-21", %s%s}""".formatted(creditFile, rest))))
                .as(type.getSimpleName())
                .isEqualTo(pointers));
    }

    @Test
    void namesEveryImpossibleFactOfAnExposureAtOnce() {
        assertThat(pointers(OrderApprovalRequest.class, """
                {"subject": {"id": "C-1", "type": "COMPANY", "country": "EL"}, "asOf": "2026-11-21",
                 "order": {"amount": {"amount": 1, "currency": "EUR"}, "prepaid": {"amount": -1, "currency": "EUR"}},
                 "exposure": {"openItems": [
                   {"number": "F-1", "open": {"amount": 1, "currency": "EUR"}, "due": "2026-09-01"},
                   {"number": "F-2", "open": {"amount": 1, "currency": "EUR"}, "due": "2026-09-01",
                    "dispute": {"fault": "CUSTOMER", "opened": "2026-11-22"}},
                   {"number": "F-1", "open": {"amount": 2, "currency": "EUR"}, "due": "2026-10-01"}]}}"""))
                .containsExactlyInAnyOrder(
                        "/subject/country",
                        "/order/prepaid",
                        "/exposure/openItems/2/number",
                        "/exposure/openItems/1/dispute/opened");
        assertThat(pointers(OrderApprovalRequest.class, """
                {"subject": {"id": "C-1", "type": "COMPANY", "country": "FR"},
                 "order": {"amount": {"amount": 1, "currency": "EUR"}},
                 "exposure": {"balance": {
                   "notDue": {"amount": 1, "currency": "EUR"}, "overdue": {"amount": 1, "currency": "EUR"},
                   "disputed": [{"fault": "SELLER", "amount": {"amount": 1, "currency": "EUR"}},
                                {"fault": "SELLER", "amount": {"amount": 2, "currency": "EUR"}}]}}}""")).containsExactly("/exposure/balance/disputed/1/fault");
    }

    @Test
    void namesAnUnknownFieldBesideWhatCannotBe() {
        assertThat(pointers(ScoreRequest.class, """
                {"subject": {"id": "C-1", "type": "COMPANY", "country": "FR"}, "asOf": "2026-11-21", "colour": "red",
                 "creditFile": {"company": {"founded": "2026-11-22", "size": 3}, "lookedUp": ["legalEvents"]}}"""))
                .containsExactly("/colour", "/creditFile/company/size", "/creditFile/company/founded");
    }

    @Test
    void decidesOfEveryDateWhetherItMayLieAhead() {
        assertThat(components(component ->
                        content(component) == LocalDate.class && !component.isAnnotationPresent(PastOrAsOf.class)))
                .containsExactlyInAnyOrderElementsOf(MAY_LIE_AHEAD);
    }

    @Test
    void letsNoAmountBeBelowZero() {
        assertThat(components(component -> content(component) == Money.class
                        && !component.getAccessor().isAnnotationPresent(NotNegative.class)))
                .containsExactlyInAnyOrderElementsOf(ABOVE_ZERO);
    }

    @Test
    void decidesOfEveryListWhatTellsItsItemsApart() {
        assertThat(components(component ->
                        component.getType() == List.class && !component.isAnnotationPresent(DistinctBy.class)))
                .containsExactlyInAnyOrderElementsOf(MAY_BE_ALIKE);
    }

    /** The components of all records that a request of any decision may hold. */
    private static Set<String> components(Predicate<RecordComponent> wanted) {
        Map<Class<?>, List<RecordComponent>> records = new LinkedHashMap<>();
        Stream.of(DecisionType.values()).forEach(decision -> collect(decision.request(), records));
        Set<String> names = new TreeSet<>();
        records.forEach((type, components) -> components.stream()
                .filter(wanted)
                .forEach(component -> names.add(type.getSimpleName() + "." + component.getName())));
        return names;
    }

    private static void collect(Class<?> type, Map<Class<?>, List<RecordComponent>> records) {
        if (type.isRecord() && type != Money.class && !records.containsKey(type)) {
            records.put(type, List.of(type.getRecordComponents()));
            Stream.of(type.getRecordComponents()).forEach(component -> collect(content(component), records));
        }
    }

    private static Class<?> content(RecordComponent component) {
        Type type = component.getGenericType();
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    private static List<String> pointers(Class<? extends Request> type, String body) {
        return violations(type, body.getBytes(UTF_8)).stream()
                .map(Violation::pointer)
                .toList();
    }

    private static List<Violation> violations(Class<? extends Request> type, byte[] body) {
        return catchThrowableOfType(ProblemException.class, () -> READER.read(body, type))
                .violations();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = ImpossibleFactsTests.class.getResourceAsStream("/requests/" + name + ".json")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
