package casebook.shared.message;

import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.messaging.HandlerExecutionException;

/** A command was refused. Carries its {@link Refusal} as details, so that it survives the way between processes. */
public final class Refused extends CommandExecutionException {

    public Refused(Refusal refusal) {
        super(refusal.rule(), null, refusal);
    }

    /** The refusal inside what a command bus handed back, however it is wrapped, here or from another process. */
    public static Optional<Refusal> in(Throwable thrown) {
        return HandlerExecutionException.resolveDetails(thrown)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast);
    }

    /** The refusal itself. */
    public Refusal refusal() {
        return this.<Refusal>getDetails().orElseThrow();
    }
}
