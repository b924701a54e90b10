package casebook.app.ledger;

import casebook.app.turns.Turns;
import casebook.shared.audit.IntroduceLogKey;
import casebook.shared.audit.SignCheckpoint;
import casebook.shared.message.Trace;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the log signed when it is time, from the start on, and whether or not anything happens. */
@Component
class CheckpointTimer {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointTimer.class);
    private static final int LOOK_AGAIN_SECONDS = 30;
    private static final String CASEBOOK = "casebook";

    private final Signing signing;
    private final CommandGateway commands;
    private final Turns turns;
    private final Clock clock;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("checkpoints").factory());

    CheckpointTimer(Signing signing, CommandGateway commands, Turns turns, Clock clock) {
        this.signing = signing;
        this.commands = commands;
        this.turns = turns;
        this.clock = clock;
    }

    // what goes wrong is told at each look
    @SuppressWarnings("FutureReturnValueIgnored")
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        executor.scheduleWithFixedDelay(this::look, 0, LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        executor.shutdownNow();
    }

    private void look() {
        try {
            tick();
        } catch (RuntimeException e) {
            // what is broken off by the end is done at the next start
            if (!executor.isShutdown()) {
                LOG.error("The log could not be signed: {}", e.getClass().getName());
            }
        }
    }

    void tick() {
        if (signing.isTime() && turns.isMine("checkpoints")) {
            send(new IntroduceLogKey());
            send(new SignCheckpoint());
        }
    }

    private void send(Object command) {
        String request = "checkpoint-" + clock.instant();
        commands.sendAndWait(
                command,
                MetaData.with(Trace.ACTOR, CASEBOOK)
                        .and(Trace.CHANNEL, "TIMER")
                        .and(Trace.REQUEST, request)
                        .and(Trace.DIGEST, request));
    }
}
