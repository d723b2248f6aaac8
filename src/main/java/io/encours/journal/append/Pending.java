package io.encours.journal.append;

import io.encours.journal.record.DecisionRecord;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** A decision on its way to the record: whoever comes first, a writer takes it or its caller gives it up. */
final class Pending {

    private enum State {
        WAITING,
        TAKEN,
        GIVEN_UP
    }

    private final CommittedDecision committed;
    private final CompletableFuture<Appended> answer = new CompletableFuture<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    Pending(DecisionRecord decision) {
        this.committed = CommittedDecision.of(decision);
    }

    DecisionRecord decision() {
        return committed.decision();
    }

    CommittedDecision committed() {
        return committed;
    }

    /** Whether the writer may write it: nobody else has it, and its caller still waits. */
    boolean take() {
        return state.compareAndSet(State.WAITING, State.TAKEN);
    }

    void written() {
        answer.complete(new Appended(decision(), false));
    }

    void foundOnRecord(DecisionRecord earlier) {
        answer.complete(new Appended(earlier, true));
    }

    void failed(RuntimeException failure) {
        answer.completeExceptionally(failure);
    }

    Appended await(Duration timeout) {
        try {
            return answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw NotRecordedException.timedOut(!giveUp());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw NotRecordedException.timedOut(!giveUp());
        } catch (ExecutionException failed) {
            throw failure(failed);
        }
    }

    private boolean giveUp() {
        return state.compareAndSet(State.WAITING, State.GIVEN_UP);
    }

    private static RuntimeException failure(ExecutionException failed) {
        return failed.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(failed);
    }
}
