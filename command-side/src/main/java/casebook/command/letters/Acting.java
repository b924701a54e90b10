package casebook.command.letters;

import casebook.shared.message.Trace;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import java.util.Optional;
import org.axonframework.messaging.MetaData;

/** Who acts, as metadata tell. */
final class Acting {

    private Acting() {}

    /** Nobody, where a reporter without an account did. */
    static Optional<Actor> in(MetaData trace) {
        return trace.get(Trace.ACTOR) instanceof String username && trace.get(Trace.ROLE) instanceof String role
                ? Optional.of(new Actor(username, Role.valueOf(role)))
                : Optional.empty();
    }
}
