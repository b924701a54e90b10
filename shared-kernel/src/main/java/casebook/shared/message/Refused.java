package casebook.shared.message;

import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;

/** A command was refused. Carries its {@link Refusal} as details, so that it survives the way between processes. */
public final class Refused extends CommandExecutionException {

    public Refused(Refusal refusal) {
        super(refusal.rule(), null, refusal);
    }

    /** The refusal inside an exception that a command bus handed back, here or from another process. */
    public static Optional<Refusal> in(Throwable thrown) {
        return thrown instanceof CommandExecutionException e
                ? e.<Object>getDetails().filter(Refusal.class::isInstance).map(Refusal.class::cast)
                : Optional.empty();
    }

    /** The refusal itself. */
    public Refusal refusal() {
        return this.<Refusal>getDetails().orElseThrow();
    }
}
