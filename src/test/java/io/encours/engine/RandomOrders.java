package io.encours.engine;

import io.encours.facts.Dispute;
import io.encours.facts.OpenItem;
import io.encours.facts.RiskClass;
import io.encours.facts.Subject;
import io.encours.facts.SubjectType;
import io.encours.facts.creditlimit.BankGuarantee;
import io.encours.facts.creditlimit.InsuranceCover;
import io.encours.facts.orderapproval.AccountStatus;
import io.encours.facts.orderapproval.Balance;
import io.encours.facts.orderapproval.Checkpoint;
import io.encours.facts.orderapproval.CurrentLimit;
import io.encours.facts.orderapproval.Delivery;
import io.encours.facts.orderapproval.KnownExposure;
import io.encours.facts.orderapproval.OpenOrder;
import io.encours.facts.orderapproval.Order;
import io.encours.facts.orderapproval.OrderApprovalRequest;
import io.encours.shared.CustomerId;
import io.encours.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Orders of every kind, near the limits of the policy more often than by chance; the same for the same seed. */
final class RandomOrders {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final SplittableRandom random;

    RandomOrders(long seed) {
        random = new SplittableRandom(seed);
    }

    OrderApprovalRequest next() {
        return new OrderApprovalRequest(
                new Subject(new CustomerId("C-1"), often(SubjectType.COMPANY, SubjectType.values()), "FR"),
                null,
                DAY,
                sometimes(12, () -> any(RiskClass.values())),
                sometimes(12, this::limit),
                order(),
                sometimes(2, () -> any(Checkpoint.values())),
                often(AccountStatus.NORMAL, AccountStatus.values()),
                random.nextInt(4) == 0,
                sometimes(20, this::exposure),
                random.nextInt(6) == 0 ? random.nextInt(100) : null,
                random.nextInt(3) == 0 ? cover() : null,
                random.nextInt(4) == 0 ? List.of(guarantee()) : null,
                null,
                null,
                null,
                null);
    }

    private CurrentLimit limit() {
        Money amount = random.nextInt(15) == 0 ? euros(0) : euros(1_000 + random.nextInt(9_000_000));
        return new CurrentLimit(amount, sometimes(3, () -> DAY.plusDays(random.nextInt(400) - 20)));
    }

    private Order order() {
        Money amount = euros(1 + random.nextInt(4_000_000));
        return new Order(
                amount,
                random.nextInt(3) == 0 ? part(amount) : null,
                random.nextInt(4) == 0 ? deliveries(amount) : null,
                random.nextInt(2) == 0 ? random.nextInt(120) : null,
                random.nextInt(5) == 0 ? random.nextBoolean() : null);
    }

    private @Nullable List<Delivery> deliveries(Money amount) {
        Money first = part(amount);
        Money second = amount.minus(first);
        return first.isPositive() && second.isPositive()
                ? List.of(new Delivery(day(90), second), new Delivery(day(20), first))
                : null;
    }

    private KnownExposure exposure() {
        boolean totals = random.nextInt(4) == 0;
        return new KnownExposure(
                totals ? null : many(4, this::item),
                totals ? balance() : null,
                random.nextInt(3) == 0 ? amount(900_000) : null,
                random.nextInt(3) == 0 ? many(3, this::openOrder) : null,
                random.nextInt(4) == 0 ? amount(800_000) : null,
                random.nextInt(6) == 0 ? amount(500_000) : null,
                random.nextInt(6) == 0 ? amount(500_000) : null,
                null);
    }

    private Balance balance() {
        return new Balance(
                amount(3_000_000),
                random.nextInt(2) == 0 ? euros(0) : amount(600_000),
                random.nextInt(8) == 0 ? null : age(),
                null);
    }

    private OpenItem item() {
        boolean late = random.nextInt(3) == 0;
        return new OpenItem(
                "F-" + random.nextInt(100_000),
                euros(1 + random.nextInt(late ? 400_000 : 2_500_000)),
                null,
                late ? DAY.minusDays(age()) : day(60),
                random.nextInt(8) == 0 ? new Dispute(any(Dispute.Fault.values()), null) : null);
    }

    private OpenOrder openOrder() {
        return new OpenOrder(euros(1 + random.nextInt(1_500_000)), sometimes(3, () -> day(60)));
    }

    private InsuranceCover cover() {
        return new InsuranceCover(
                amount(9_000_000), BigDecimal.valueOf(70 + random.nextInt(31)), sometimes(2, () -> day(300)));
    }

    private BankGuarantee guarantee() {
        return new BankGuarantee(amount(2_000_000), day(300));
    }

    /** Days overdue, on both sides of the ages that matter. */
    private int age() {
        return switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(120);
            case 1 -> 60 + random.nextInt(2);
            case 2 -> 30 + random.nextInt(2);
            default -> 15 + random.nextInt(2);
        };
    }

    private LocalDate day(int within) {
        return DAY.plusDays(random.nextInt(within));
    }

    private Money part(Money whole) {
        return random.nextInt(8) == 0
                ? whole
                : euros((int) (whole.amount().unscaledValue().longValueExact() * random.nextDouble()));
    }

    private Money amount(int cents) {
        return euros(random.nextInt(cents));
    }

    private static Money euros(int cents) {
        return new Money(BigDecimal.valueOf(cents, 2), Money.of("0", "EUR").currency());
    }

    private <T> List<T> many(int most, Supplier<T> one) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> one.get())
                .toList();
    }

    /** Left out once in so many times. */
    private <T> @Nullable T sometimes(int absentOnceIn, Supplier<T> value) {
        return random.nextInt(absentOnceIn) == 0 ? null : value.get();
    }

    private <T> T often(T usual, T[] all) {
        return random.nextInt(3) > 0 ? usual : any(all);
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
