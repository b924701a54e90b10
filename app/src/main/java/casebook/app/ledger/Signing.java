package casebook.app.ledger;

import casebook.shared.audit.ChangeLogKey;
import casebook.shared.audit.CheckpointSigned;
import casebook.shared.audit.IntroduceLogKey;
import casebook.shared.audit.LogKeyIntroduced;
import casebook.shared.audit.SealManifest;
import casebook.shared.audit.SignCheckpoint;
import casebook.shared.audit.SignCheckpointAtOnce;
import casebook.shared.calendar.Spans;
import casebook.shared.log.Checkpoint;
import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.gateway.EventGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signs the log, and tells in the log with which key. What contradicts its own checkpoints is not signed. */
@Component
class Signing {

    private final Ledger ledger;
    private final LogKeys keys;
    private final Cadence cadence;
    private final EventGateway events;
    private final Clock clock;
    private final Spans spans;
    private Spans.@Nullable Span justSigned;

    Signing(Ledger ledger, LogKeys keys, Cadence cadence, EventGateway events, Clock clock, Spans spans) {
        this.ledger = ledger;
        this.keys = keys;
        this.cadence = cadence;
        this.events = events;
        this.clock = clock;
        this.spans = spans;
    }

    @CommandHandler
    synchronized void handle(IntroduceLogKey command) {
        ledger.catchUp();
        introduce(keys.current(ledger));
    }

    @CommandHandler
    synchronized void handle(ChangeLogKey command) {
        ledger.catchUp();
        introduce(keys.makeNext(ledger));
    }

    private void introduce(SigningKey key) {
        if (introduction(key).isEmpty() && ledger.finding().isEmpty()) {
            events.publish(new LogKeyIntroduced(key.half().toString()));
        }
    }

    @CommandHandler
    synchronized void handle(SignCheckpoint command) {
        if (canSign() && (nextKeyWaits() || isWanted())) {
            sign();
        }
    }

    @CommandHandler
    synchronized void handle(SignCheckpointAtOnce command) {
        if (canSign() && (nextKeyWaits() || isGrown())) {
            sign();
        }
    }

    private boolean canSign() {
        ledger.catchUp();
        if (ledger.finding().isPresent() || introduction(keys.current(ledger)).isEmpty()) {
            return false;
        }
        keys.tell(ledger.keys());
        return true;
    }

    private boolean isGrown() {
        return ledger.latest().map(latest -> ledger.size() > latest.place() + 1).orElse(true);
    }

    @CommandHandler
    synchronized String handle(SealManifest command) {
        if (!command.sha256().matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A manifest is signed by its SHA-256");
        }
        ledger.catchUp();
        return keys.current(ledger).signManifest(command.sha256()).toString();
    }

    /** Whether it is time to sign without being asked. */
    synchronized boolean isTime() {
        ledger.catchUp();
        return ledger.finding().isEmpty()
                && (keys.next().isPresent()
                        || ledger.latest()
                                .map(latest -> cadence.isTime(latest, ledger.size(), clock.instant()))
                                .orElse(true));
    }

    /** The old key signs until one of its checkpoints covers the new one's introduction; then the new one is in place. */
    private boolean nextKeyWaits() {
        Optional<Long> introduced = keys.next().flatMap(this::introduction);
        if (introduced.isEmpty()) {
            return false;
        }
        boolean covered =
                ledger.latest().map(latest -> latest.size() > introduced.get()).orElse(false);
        if (covered) {
            keys.change();
        }
        return !covered;
    }

    private boolean isWanted() {
        boolean justDone = justSigned != null && !justSigned.isOver();
        return !justDone
                && ledger.latest()
                        .map(latest -> cadence.mayAnswer(latest, ledger.size(), clock.instant()))
                        .orElse(true);
    }

    private void sign() {
        SigningKey key = keys.current(ledger);
        Checkpoint checkpoint = ledger.now(key.origin());
        events.publish(new CheckpointSigned(key.sign(checkpoint).toString()));
        justSigned = spans.begin(cadence.atSoonest());
    }

    private Optional<Long> introduction(SigningKey key) {
        return ledger.keys().stream()
                .filter(known -> known.key().toString().equals(key.half().toString()))
                .map(Spoken.Key::place)
                .findFirst();
    }
}
