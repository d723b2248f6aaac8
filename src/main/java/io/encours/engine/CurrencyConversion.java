package io.encours.engine;

import io.encours.facts.ConvertedCurrency;
import io.encours.facts.DecisionType;
import io.encours.facts.ExchangeRate;
import io.encours.facts.MissingData;
import io.encours.facts.OutdatedRate;
import io.encours.facts.Request;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.RecordPath;
import io.encours.shared.Unit;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request as the rules see it: amounts in other currencies than those of the policy in one of these, at the rates that were
 * given with it.
 *
 * <p>Each amount is rounded half up to the minor unit by itself; what is above zero stays so. What has no rate, or
 * one that is older than the policy allows, stays as it is, and the rules say what becomes of it.
 */
final class CurrencyConversion {

    /** What a record is made of. */
    private record Shape(Constructor<?> constructor, List<Part> parts) {

        private static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Shape(
                        constructor, Arrays.stream(components).map(Part::of).toList());
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private Object of(List<@Nullable Object> values) {
            try {
                return constructor.newInstance(values.toArray());
            } catch (InvocationTargetException refused) {
                throw new IllegalArgumentException(refused.getCause());
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /**
     * A component.
     *
     * @param figure whether it is an amount in the currency that stands beside it
     * @param currency whether a currency stands in it, at any depth
     */
    private record Part(Method accessor, boolean figure, boolean currency) {

        private static Part of(RecordComponent component) {
            Described described = component.getAnnotation(Described.class);
            return new Part(
                    RecordPath.accessor(component),
                    component.getType() == BigDecimal.class && described != null && described.unit() == Unit.MONEY,
                    holdsCurrency(component.getGenericType()));
        }

        private static boolean holdsCurrency(Type type) {
            if (type instanceof ParameterizedType items) {
                return holdsCurrency(items.getActualTypeArguments()[0]);
            }
            Class<?> one = (Class<?>) type;
            return one == Currency.class
                    || (one.isRecord()
                            && one != ExchangeRate.class
                            && SHAPES.get(one).parts().stream().anyMatch(Part::currency));
        }
    }

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final Request given;
    private final Set<String> policy;
    private final SortedSet<Currency> foreign = new TreeSet<>(Comparator.comparing(Currency::getCurrencyCode));
    private final Map<Currency, ExchangeRate> rates = new HashMap<>();
    private final Map<Currency, ExchangeRate> outdated = new HashMap<>();

    /**
     * The conversion of a request.
     *
     * @param policy the currencies of the policy, ISO 4217
     * @param mostDays how many days a rate for amounts in a currency may be old
     */
    CurrencyConversion(Request given, Set<String> policy, Function<Currency, Integer> mostDays) {
        this.given = given;
        this.policy = policy;
        if (!policy.isEmpty()) {
            collect(given);
        }
        foreign.forEach(each -> rate(each)
                .ifPresent(rate -> (ageDays(rate) > mostDays.apply(each) ? outdated : rates).put(each, rate)));
    }

    /**
     * The request as the rules see it.
     *
     * @throws EvaluationException if an amount is too large for the currency it is converted into
     */
    Request request() {
        try {
            return rates.isEmpty() ? given : (Request) converted((Record) given);
        } catch (IllegalArgumentException tooLarge) {
            throw EvaluationException.failed(tooLarge);
        }
    }

    /** What was converted and what was not, for the rules to tell of. */
    List<Record> facts() {
        DecisionType decision = DecisionType.of(given);
        return foreign.stream()
                .flatMap(each -> Stream.concat(
                        Stream.ofNullable(rates.get(each)).map(rate -> new ConvertedCurrency(decision, each, rate)),
                        Stream.ofNullable(outdated.get(each))
                                .map(rate -> new OutdatedRate(decision, each, rate, ageDays(rate)))))
                .toList();
    }

    /** Whether all amounts are in currencies of the policy now. */
    boolean isComplete() {
        return rates.keySet().containsAll(foreign);
    }

    /** The rates that were wanted and not given. */
    List<MissingData> missing() {
        return foreign.stream()
                .filter(each -> !rates.containsKey(each) && !outdated.containsKey(each))
                .map(each -> new MissingData(
                        DecisionType.of(given),
                        "exchangeRates",
                        "%s → %s".formatted(each.getCurrencyCode(), String.join(" | ", policy))))
                .toList();
    }

    private int ageDays(ExchangeRate rate) {
        return Math.toIntExact(ChronoUnit.DAYS.between(rate.date(), Objects.requireNonNull(given.asOf())));
    }

    /** JSON pointers to the rates that nothing was converted by. */
    Stream<String> unusedRates() {
        List<ExchangeRate> all = all();
        return IntStream.range(0, all.size())
                .filter(at -> !rates.containsValue(all.get(at)) && !outdated.containsValue(all.get(at)))
                .mapToObj(at -> "/exchangeRates/" + at);
    }

    private List<ExchangeRate> all() {
        List<ExchangeRate> all = given.exchangeRates();
        return all == null ? List.of() : all;
    }

    /** One from the currency into one of the policy's, or else one the other way. */
    private Optional<ExchangeRate> rate(Currency foreign) {
        return Stream.concat(
                        all().stream().filter(rate -> rate.from().equals(foreign) && isPolicys(rate.to())),
                        all().stream().filter(rate -> rate.to().equals(foreign) && isPolicys(rate.from())))
                .findFirst();
    }

    private boolean isPolicys(Currency currency) {
        return policy.contains(currency.getCurrencyCode());
    }

    private void collect(@Nullable Object value) {
        if (value instanceof Money money) {
            collect(money.currency());
        } else if (value instanceof Currency currency) {
            if (!isPolicys(currency)) {
                foreign.add(currency);
            }
        } else if (value instanceof List<?> items) {
            items.forEach(this::collect);
        } else if (value != null) {
            for (Part part : SHAPES.get(value.getClass()).parts()) {
                if (part.currency()) {
                    collect(RecordPath.value(part.accessor(), value));
                }
            }
        }
    }

    private @Nullable Object converted(@Nullable Object value) {
        if (value instanceof Money money) {
            ExchangeRate rate = rates.get(money.currency());
            return rate == null
                    ? money
                    : new Money(converted(money.amount(), money.currency(), rate), into(money.currency(), rate));
        } else if (value instanceof Currency currency) {
            ExchangeRate rate = rates.get(currency);
            return rate == null ? currency : into(currency, rate);
        } else if (value instanceof List<?> items) {
            return items.stream().map(this::converted).toList();
        }
        return value instanceof Record whole ? converted(whole) : value;
    }

    private Object converted(Record whole) {
        Shape shape = SHAPES.get(whole.getClass());
        List<@Nullable Object> values = new ArrayList<>();
        shape.parts().forEach(part -> values.add(RecordPath.value(part.accessor(), whole)));
        Optional<Currency> own = values.stream()
                .filter(Currency.class::isInstance)
                .map(Currency.class::cast)
                .filter(rates::containsKey)
                .findFirst();
        for (int at = 0; at < values.size(); at++) {
            Part part = shape.parts().get(at);
            Object value = values.get(at);
            if (part.currency()) {
                values.set(at, converted(value));
            } else if (part.figure() && value != null && own.isPresent()) {
                values.set(at, converted((BigDecimal) value, own.get(), Objects.requireNonNull(rates.get(own.get()))));
            }
        }
        return shape.of(values);
    }

    private static Currency into(Currency foreign, ExchangeRate rate) {
        return rate.from().equals(foreign) ? rate.to() : rate.from();
    }

    private static BigDecimal converted(BigDecimal amount, Currency foreign, ExchangeRate rate) {
        int decimals = into(foreign, rate).getDefaultFractionDigits();
        BigDecimal rounded = rate.from().equals(foreign)
                ? amount.multiply(rate.rate()).setScale(decimals, RoundingMode.HALF_UP)
                : amount.divide(rate.rate(), decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 && amount.signum() > 0 ? BigDecimal.ONE.movePointLeft(decimals) : rounded;
    }
}
