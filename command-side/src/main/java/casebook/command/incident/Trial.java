package casebook.command.incident;

import casebook.shared.incident.command.IncidentCommand;
import org.jspecify.annotations.Nullable;

/** A command to be tried and not to be carried out, and the number of what it is about, where that has one. */
record Trial(@Nullable Long number, IncidentCommand command) {

    String name() {
        return command.getClass().getSimpleName();
    }
}
