package casebook.app.axon;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Where somebody at another node was first, a command is decided again on what they wrote, after a short while that differs by chance:
 * all cases of a year take their numbers from one register, so those who report at once meet there.
 */
final class TriedAgain implements RetryScheduler {

    private static final int MOST = 20;
    private static final int LONGEST_MILLIS = 200;

    private final RandomGenerator chance;

    TriedAgain(RandomGenerator chance) {
        this.chance = chance;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon has it
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException failure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (!somebodyWasFirst(failure) || failures.size() >= MOST) {
            return false;
        }
        CompletableFuture.delayedExecutor(pause(failures.size()), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                .execute(dispatch);
        return true;
    }

    private static boolean somebodyWasFirst(RuntimeException failure) {
        return failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
    }

    private int pause(int failures) {
        return 1 + chance.nextInt(Math.min(LONGEST_MILLIS, 10 * Math.max(1, failures)));
    }
}
