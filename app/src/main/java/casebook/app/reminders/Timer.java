package casebook.app.reminders;

import casebook.app.turns.Turns;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes each round every minute ({@code casebook.reminders.every}), on a thread of its own: a mail server that is slow delays no reminder. */
@Component
final class Timer {

    private static final Logger LOG = LoggerFactory.getLogger(Timer.class);
    private static final int TO_FINISH_SECONDS = 5;

    private final List<Round> rounds;
    private final Turns turns;
    private final Duration every;
    private final ScheduledExecutorService threads;

    Timer(List<Round> rounds, Turns turns, @Value("${casebook.reminders.every:PT1M}") Duration every) {
        this.rounds = rounds;
        this.turns = turns;
        this.every = every;
        this.threads = Executors.newScheduledThreadPool(
                rounds.size(), Thread.ofPlatform().name("timer-", 0).daemon().factory());
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("FutureReturnValueIgnored") // a round ends with the timer
    void start() {
        for (Round round : rounds) {
            threads.scheduleWithFixedDelay(() -> go(round), 0, every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    // what fails is tried again in the next round
    private void go(Round round) {
        try {
            if (turns.isMine(round.getClass().getSimpleName())) {
                round.go();
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} could not be finished: {}",
                    round.getClass().getSimpleName(),
                    e.getClass().getName());
        }
    }

    /** Before anything that a round needs is closed; a mail server that does not answer is not waited for. */
    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(TO_FINISH_SECONDS, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
