package io.encours.engine;

import io.encours.facts.DecisionType;
import io.encours.facts.LegalEventKind;
import io.encours.facts.ProceedingNature;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that may become known of a customer, and that is worse than what was known before. Read the other way round
 * it is good news.
 *
 * @param name what it is
 * @param change writes it into a request of a decision; false where it cannot be told of that request
 */
record News(String name, BiPredicate<DecisionType, ObjectNode> change) {

    private static final List<String> BANK_GRADES =
            List.of("1+", "1", "2+", "2", "3+", "3", "4+", "4", "5+", "5", "6", "7", "8", "P");

    private static final List<String> BAD_SIGNALS = List.of(
            "INSURER_COVER_CUT",
            "PROMISES_BROKEN",
            "UNEXPLAINED_PART_PAYMENTS",
            "UNUSUAL_ORDERS",
            "ASKS_FOR_LONGER_TERMS",
            "BANK_ADDRESS_OR_OWNER_CHANGED",
            "UNREACHABLE",
            "MAJOR_CUSTOMER_LOST",
            "MANY_TRIVIAL_DISPUTES",
            "SHORT_TIME_WORK");

    /** What may change the step, as large amounts are called about and small ones written to. */
    static final String LARGER_ITEM = "an item is twice as high";

    private static final List<News> BAD = Stream.of(
                    legalEvents(),
                    payments(),
                    grades(),
                    signals(),
                    accounts(),
                    owed(),
                    security(),
                    orders(),
                    reminders())
            .flatMap(each -> each)
            .toList();

    /** All that is known to be bad. */
    static List<News> bad() {
        return BAD;
    }

    /** Writes it into a request of a decision; false where it cannot be told of that request. */
    boolean tell(DecisionType type, ObjectNode request) {
        return change.test(type, request);
    }

    // ---- what is on public record

    private static Stream<News> legalEvents() {
        Stream<News> opened = Stream.of(LegalEventKind.values())
                .map(kind -> new News(kind + " is published", (type, request) -> publish(request, kind, null)));
        Stream<News> proceedings = Stream.of(ProceedingNature.values())
                .map(nature -> new News(
                        "proceedings of the kind " + nature + " are published",
                        (type, request) -> publish(request, LegalEventKind.INSOLVENCY_PROCEEDING, nature)));
        News reopened = items("a settled event is open", "/creditFile/legalEvents", event -> {
            boolean settled = event.path("status").asString().equals("SETTLED");
            event.put("status", "OPEN");
            return settled;
        });
        return Stream.of(
                        opened,
                        proceedings,
                        Stream.of(reopened, notLookedUp("legalEvents"), notLookedUp("fieldSignals")))
                .flatMap(each -> each);
    }

    /** Nobody has looked for what was looked for and not found. */
    private static News notLookedUp(String list) {
        return new News("nobody has looked for " + list, (type, request) -> {
            boolean known = request.at("/creditFile") instanceof ObjectNode file
                    && file.path(list).isEmpty()
                    && file.path("lookedUp").toString().contains(list);
            if (known) {
                ObjectNode file = file(request);
                file.remove(list);
                file.putArray("lookedUp");
            }
            return known;
        });
    }

    private static boolean publish(ObjectNode request, LegalEventKind kind, @Nullable ProceedingNature nature) {
        ObjectNode event = file(request).withArray("legalEvents").addObject();
        if (nature == ProceedingNature.PLAN
                && request.path("accountStatus").asString("").equals("INSOLVENCY")) {
            return false; // the plan explains the standing of the account
        }
        event.put("kind", kind.name())
                .put("status", "OPEN")
                .put("date", day(request).minusDays(20).toString());
        if (nature != null) {
            event.put("nature", nature.name());
        }
        return true;
    }

    // ---- how it pays

    private static Stream<News> payments() {
        return Stream.of(
                items("an invoice was paid later", "/creditFile/paidInvoices", invoice -> later(invoice, "paid", 25)),
                items(
                        "another supplier waits longer",
                        "/creditFile/tradeExperiences",
                        experience -> plus(experience, "daysBeyondTerms", "40")),
                new News("another supplier waits for three months", (type, request) -> {
                    ObjectNode experience =
                            file(request).withArray("tradeExperiences").addObject();
                    experience
                            .put("supplier", "S-bad")
                            .put("daysBeyondTerms", 95)
                            .set("amount", money(request, "90000"));
                    return true;
                }));
    }

    // ---- what others think of it

    private static Stream<News> grades() {
        return Stream.of(
                items("the bank's grade is worse", "/creditFile/externalRatings", rating -> {
                    int at = BANK_GRADES.indexOf(rating.path("grade").asString());
                    boolean worse = rating.path("provider").asString().equals("BDF_2022")
                            && at >= 0
                            && at < BANK_GRADES.size() - 1;
                    if (worse) {
                        rating.put("grade", BANK_GRADES.get(at + 1));
                    }
                    return worse;
                }),
                new News("an agency says that it is in default", (type, request) -> {
                    file(request)
                            .withArray("externalRatings")
                            .addObject()
                            .put("provider", "BDF_2022")
                            .put("grade", "P")
                            .put("date", day(request).minusDays(3).toString());
                    return true;
                }),
                new News("the insurer's opinion is a refusal", (type, request) -> {
                    file(request)
                            .withArray("externalRatings")
                            .addObject()
                            .put("provider", "COFACE_OPINION")
                            .put("grade", "X")
                            .put("date", day(request).minusDays(3).toString());
                    return true;
                }),
                one("the class is worse", "", request -> {
                    int at = "ABCDE".indexOf(request.path("riskClass").asString("-"));
                    if (at < 0 || at == 4) {
                        return false;
                    }
                    request.put("riskClass", "ABCDE".substring(at + 1, at + 2));
                    return true;
                }));
    }

    private static Stream<News> signals() {
        Stream<News> heard = BAD_SIGNALS.stream()
                .flatMap(kind -> Stream.of(true, false)
                        .map(confirmed -> new News((confirmed ? "confirmed: " : "heard: ") + kind, (type, request) -> {
                            file(request)
                                    .withArray("fieldSignals")
                                    .addObject()
                                    .put("kind", kind)
                                    .put("origin", "SALES")
                                    .put("author", "a")
                                    .put("confirmed", confirmed)
                                    .put("date", day(request).minusDays(5).toString());
                            return true;
                        })));
        return Stream.concat(
                heard,
                Stream.of(
                        items("a bad signal is confirmed", "/creditFile/fieldSignals", signal -> confirm(signal, true)),
                        items(
                                "a good signal is not confirmed",
                                "/creditFile/fieldSignals",
                                signal -> confirm(signal, false)),
                        items("a good signal is gone", "/creditFile/fieldSignals", signal -> {
                            if (BAD_SIGNALS.contains(signal.path("kind").asString())) {
                                return false;
                            }
                            signal.put("expires", signal.path("date").asString());
                            return true;
                        })));
    }

    private static boolean confirm(ObjectNode signal, boolean bad) {
        boolean told = BAD_SIGNALS.contains(signal.path("kind").asString()) == bad
                && signal.path("confirmed").asBoolean() != bad;
        signal.put("confirmed", bad);
        return told;
    }

    // ---- its accounts

    private static Stream<News> accounts() {
        Stream<News> less = Stream.of(
                        "cash",
                        "undrawnCreditLines",
                        "netIncome",
                        "ebit",
                        "ebitda",
                        "profitBeforeTax",
                        "equity",
                        "tangibleNetWorth",
                        "retainedEarnings")
                .map(figure ->
                        one("less " + figure, "/creditFile/financials", accounts -> times(accounts, figure, "-0.3")));
        Stream<News> more = Stream.of(
                        "totalDebt",
                        "shortTermDebt",
                        "currentLiabilities",
                        "totalLiabilities",
                        "financialExpense",
                        "personnelExpense")
                .map(figure ->
                        one("more " + figure, "/creditFile/financials", accounts -> times(accounts, figure, "0.3")));
        return Stream.of(
                        less,
                        more,
                        Stream.of(
                                one(
                                        "the accounts are a year older",
                                        "/creditFile/financials",
                                        accounts -> later(accounts, "periodEnd", -365)),
                                one(
                                        "a state loan is twice as high",
                                        "/creditFile/stateGuaranteedLoan/outstanding",
                                        money -> scale(money, "2")),
                                one(
                                        "the company is younger",
                                        "/creditFile/company",
                                        company -> later(company, "founded", 700))))
                .flatMap(each -> each);
    }

    // ---- what it owes

    private static Stream<News> owed() {
        return Stream.of(
                new News("another invoice is overdue by 50 days", (type, request) -> overdue(type, request, 50, null)),
                new News(
                        "another invoice is overdue by 100 days", (type, request) -> overdue(type, request, 100, null)),
                new News(
                        "an invoice of its own fault is disputed",
                        (type, request) -> overdue(type, request, 40, "CUSTOMER")),
                items("an invoice has been due for longer", "/exposure/openItems", item -> {
                    item.remove("invoiceDate");
                    return later(item, "due", -35);
                }),
                items("an overdue invoice is twice as high", "/exposure/openItems", item -> {
                    if (item.path("due").asString().compareTo("2026-10-31") > 0) {
                        return false;
                    }
                    item.remove("invoiced");
                    return scale((ObjectNode) item.get("open"), "2");
                }),
                items("an invoice is not disputed", "/exposure/openItems", item -> item.remove("dispute") != null),
                one("more is overdue", "/exposure/balance/overdue", money -> scale(money, "2")),
                one(
                        "the balance is overdue for longer",
                        "/exposure/balance",
                        balance -> plus(balance, "oldestOverdueDays", "40")),
                one(
                        "no money waits to be matched",
                        "/exposure",
                        exposure -> exposure.remove("unallocatedCash") != null),
                one("more is delivered and not invoiced", "/exposure/deliveredNotInvoiced", money -> scale(money, "3")),
                status("BLOCKED"),
                status("LEGAL"),
                status("INSOLVENCY"));
    }

    private static boolean overdue(DecisionType type, ObjectNode request, int days, @Nullable String fault) {
        if (type == DecisionType.DUNNING) {
            return false;
        }
        boolean known = request.at("/exposure/openItems").isArray();
        if (!known && (type == DecisionType.ORDER_APPROVAL || request.has("exposure"))) {
            return false;
        }
        ObjectNode item = object(request, "exposure").withArray("openItems").addObject();
        item.put("number", "F-bad")
                .put("due", day(request).minusDays(days).toString())
                .set("open", money(request, "7000"));
        if (fault != null) {
            item.putObject("dispute").put("fault", fault);
        }
        return true;
    }

    private static News status(String status) {
        List<String> worse = List.of("NORMAL", "BLOCKED", "LEGAL", "INSOLVENCY");
        return new News("the account is " + status, (type, request) -> {
            boolean worsens = worse.indexOf(request.path("accountStatus").asString("NORMAL")) < worse.indexOf(status);
            request.put("accountStatus", status);
            return type != DecisionType.DUNNING && worsens;
        });
    }

    // ---- what secures it

    private static Stream<News> security() {
        return Stream.of(
                one("half the cover", "/cover/amount", money -> scale(money, "0.5")),
                one("no cover any more", "/cover/amount", money -> scale(money, "0")),
                one("the cover has ended", "/cover", News::ended),
                one("a smaller share is insured", "/cover", cover -> times(cover, "insuredPercent", "-0.3")),
                new News("the insurer covers nothing", (type, request) -> {
                    if (type == DecisionType.DUNNING || request.has("cover")) {
                        return false;
                    }
                    ObjectNode cover = request.putObject("cover");
                    cover.put("insuredPercent", 90).set("amount", money(request, "0"));
                    return true;
                }),
                new News(
                        "cover is not known any more",
                        (type, request) -> request.remove("cover") instanceof ObjectNode cover
                                && cover.at("/amount/amount").decimalValue().signum() > 0),
                items(
                        "a guarantee is worth half",
                        "/guarantees",
                        guarantee -> scale((ObjectNode) guarantee.get("amount"), "0.5")),
                items("a guarantee has ended", "/guarantees", News::ended),
                one("the group's limit is half", "/group/limit", money -> scale(money, "0.5")),
                one("the group has used twice as much", "/group/usedByOthers", money -> scale(money, "2")),
                new News("the group has no room", (type, request) -> {
                    if (request.has("group") || type == DecisionType.SCORE || type == DecisionType.DUNNING) {
                        return false;
                    }
                    ObjectNode group = request.putObject("group");
                    group.set("limit", money(request, "10000"));
                    group.set("usedByOthers", money(request, "10000"));
                    return true;
                }),
                one("the limit is half", "/limit/amount", money -> scale(money, "0.5")),
                one("the limit has ended", "/limit", News::ended));
    }

    private static boolean ended(ObjectNode holder) {
        holder.put("validUntil", "2020-01-31");
        return holder.at("/amount/amount").decimalValue().signum() > 0;
    }

    // ---- what is asked

    private static Stream<News> orders() {
        return Stream.of(
                one("the order is half as high again", "/order", order -> {
                    order.remove("deliveries");
                    return scale((ObjectNode) order.get("amount"), "1.5");
                }),
                one("nothing is prepaid", "/order", order -> order.remove("prepaid") != null),
                one("longer terms", "/order", order -> plus(order, "termsDays", "60")));
    }

    // ---- what is reminded of

    private static Stream<News> reminders() {
        return Stream.of(
                items("an item is due for longer", "/items", item -> {
                    item.remove("payableBy");
                    item.remove("billMaturity");
                    ((ObjectNode) item.get("invoice")).remove("invoiceDate");
                    return later((ObjectNode) item.get("invoice"), "due", -20);
                }),
                items(LARGER_ITEM, "/items", item -> {
                    ((ObjectNode) item.get("invoice")).remove("invoiced");
                    return scale((ObjectNode) item.at("/invoice/open"), "2");
                }),
                items("a promise is withdrawn", "/items", item -> item.remove("promise") != null),
                items("half is promised", "/items", item -> {
                    if (!item.has("promise")) {
                        return false;
                    }
                    JsonNode amount = item.at("/promise/amount").isMissingNode()
                            ? item.at("/invoice/open")
                            : item.at("/promise/amount");
                    ObjectNode half = ((ObjectNode) amount).deepCopy();
                    ((ObjectNode) item.get("promise")).set("amount", half);
                    return scale(half, "0.5");
                }),
                items("the dispute is the customer's fault", "/items", item -> {
                    boolean disputed = item.at("/invoice/dispute").isObject();
                    if (disputed) {
                        ((ObjectNode) item.at("/invoice/dispute")).put("fault", "CUSTOMER");
                    }
                    return disputed;
                }),
                items("nobody asks to wait any more", "/items", item -> item.remove("block") != null),
                one("no payment waits to be matched", "", request -> request.remove("unallocatedCash") != null),
                only(DecisionType.DUNNING, "promises were broken", request -> request.put("brokenPromises", 3)),
                only(DecisionType.DUNNING, "few promises are kept", request -> request.put("promisesKeptPercent", 10)),
                only(
                        DecisionType.DUNNING,
                        "proceedings were opened",
                        request -> request.putObject("insolvency")
                                .put("opened", day(request).minusDays(20).toString())));
    }

    // ---- how it is written

    private static News only(DecisionType decision, String name, Consumer<ObjectNode> change) {
        return new News(name, (type, request) -> {
            change.accept(request);
            return type == decision;
        });
    }

    private static News one(String name, String pointer, Predicate<ObjectNode> change) {
        return new News(name, (type, request) -> request.at(pointer) instanceof ObjectNode found && change.test(found));
    }

    /** Something that is said of the first item of a list of which it can be said. */
    private static News items(String name, String pointer, Predicate<ObjectNode> change) {
        return new News(
                name,
                (type, request) -> request.at(pointer) instanceof ArrayNode list
                        && StreamSupport.stream(list.spliterator(), false)
                                .anyMatch(item -> change.test((ObjectNode) item)));
    }

    static LocalDate day(ObjectNode request) {
        return LocalDate.parse(request.path("asOf").asString());
    }

    private static ObjectNode file(ObjectNode request) {
        return object(request, "creditFile");
    }

    private static ObjectNode object(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode there ? there : parent.putObject(name);
    }

    private static ObjectNode money(ObjectNode request, String amount) {
        ObjectNode money = request.objectNode();
        money.put("amount", new BigDecimal(amount)).put("currency", "EUR");
        return money;
    }

    private static boolean later(ObjectNode parent, String name, int days) {
        if (!parent.has(name)) {
            return false;
        }
        parent.put(
                name,
                LocalDate.parse(parent.get(name).asString()).plusDays(days).toString());
        return true;
    }

    private static boolean plus(ObjectNode parent, String name, String more) {
        if (!parent.has(name)) {
            return false;
        }
        parent.put(name, parent.get(name).decimalValue().add(new BigDecimal(more)));
        return true;
    }

    private static boolean scale(ObjectNode money, String factor) {
        money.put(
                "amount",
                money.get("amount")
                        .decimalValue()
                        .multiply(new BigDecimal(factor))
                        .setScale(2, RoundingMode.HALF_UP));
        return true;
    }

    /** Changes a figure by a share of its size. */
    private static boolean times(ObjectNode parent, String name, String share) {
        if (!parent.has(name)) {
            return false;
        }
        BigDecimal figure = parent.get(name).decimalValue();
        parent.put(
                name, figure.add(figure.abs().multiply(new BigDecimal(share))).setScale(2, RoundingMode.HALF_UP));
        return true;
    }
}
