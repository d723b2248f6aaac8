package io.encours.access;

import io.encours.audit.AuditEvent;
import io.encours.audit.AuditLog;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the audit log of failed sign-ins. The first of a kind in a minute is told at once, the others of the kind as a number
 * when the minute is over. Only so many kinds are told of one by one, and the rest in sum, so that nobody floods the log:
 * {@value #MOST} entries at once and {@value #MOST} and one after the minute.
 */
@Component
class RefusedSignIns {

    static final int MOST = 20;

    private static final Logger LOG = LoggerFactory.getLogger(RefusedSignIns.class);
    /** Another time is for tests, which sum up themselves. */
    private static final String MINUTE = "${encours.access.minute:PT1M}";

    /** How often one kind occurred, and how many of these the log was told of. */
    private static final class Tally {

        private int count;
        private int told;

        private int untold() {
            return count - told;
        }
    }

    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private Map<RefusedSignIn, Tally> minute = new HashMap<>();
    private int told;

    RefusedSignIns(AuditLog log, PlatformTransactionManager transactions, Clock clock) {
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void add(RefusedSignIn refused) {
        if (isToldAtOnce(refused) && !tell(Stream.of(event(refused.action(), refused.toString())))) {
            takeBack(refused);
        }
    }

    private synchronized boolean isToldAtOnce(RefusedSignIn refused) {
        Tally tally = minute.computeIfAbsent(refused, first -> new Tally());
        boolean atOnce = tally.count++ == 0 && told < MOST;
        if (atOnce) {
            tally.told++;
            told++;
        }
        return atOnce;
    }

    private synchronized void takeBack(RefusedSignIn refused) {
        minute.computeIfAbsent(refused, first -> new Tally()).told--;
    }

    /** Tells of what the minute had more of. */
    @Scheduled(fixedRateString = MINUTE, initialDelayString = MINUTE)
    @PreDestroy
    void sumUp() {
        List<Map.Entry<RefusedSignIn, Tally>> more = begin().entrySet().stream()
                .filter(kind -> kind.getValue().untold() > 0)
                .sorted(Comparator.comparing(kind -> -kind.getValue().untold()))
                .toList();
        if (!more.isEmpty()) {
            List<Map.Entry<RefusedSignIn, Tally>> rest = more.subList(Math.min(MOST, more.size()), more.size());
            tell(Stream.concat(more.stream().limit(MOST).map(this::more), rest(rest)));
        }
    }

    private synchronized Map<RefusedSignIn, Tally> begin() {
        Map<RefusedSignIn, Tally> over = minute;
        minute = new HashMap<>();
        told = 0;
        return over;
    }

    private AuditEvent more(Map.Entry<RefusedSignIn, Tally> kind) {
        String detail = "%s (%d more within a minute)"
                .formatted(kind.getKey(), kind.getValue().untold());
        return event(kind.getKey().action(), detail);
    }

    private Stream<AuditEvent> rest(List<Map.Entry<RefusedSignIn, Tally>> rest) {
        int attempts = rest.stream().mapToInt(kind -> kind.getValue().untold()).sum();
        long addresses =
                rest.stream().map(kind -> kind.getKey().address()).distinct().count();
        String detail = "%d more within a minute, from %d addresses".formatted(attempts, addresses);
        return rest.isEmpty() ? Stream.empty() : Stream.of(event(AccountAction.SIGN_IN_FAILED, detail));
    }

    private AuditEvent event(AccountAction action, String detail) {
        return AuditEvent.of(action, AuditEvent.NOBODY, clock.instant().truncatedTo(ChronoUnit.MICROS), detail);
    }

    /** A caller is refused all the same where the log cannot be told. */
    private boolean tell(Stream<AuditEvent> events) {
        try {
            transaction.executeWithoutResult(status -> events.forEach(log::add));
            return true;
        } catch (DataAccessException | TransactionException down) {
            LOG.warn("The audit log cannot be told of failed sign-ins: {}", down.getMessage());
            return false;
        }
    }
}
