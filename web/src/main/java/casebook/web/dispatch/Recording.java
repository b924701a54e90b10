package casebook.web.dispatch;

import casebook.shared.message.Trace;
import casebook.shared.people.Actor;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/** Puts on record how Casebook itself is used: reads, and refusals at the door. What cannot be recorded does not happen. */
@Component
public class Recording {
    private final CommandGateway gateway;
    private final Ids ids;

    Recording(CommandGateway gateway, Ids ids) {
        this.gateway = gateway;
        this.ids = ids;
    }

    /** Returns once it is on record. */
    public void record(Actor actor, Object command) {
        record(actor, command, ids.random().toString());
    }

    /** The same for a request that is the same again when it is repeated. */
    public void record(Actor actor, Object command, String request) {
        gateway.sendAndWait(command, trace(actor).and(Trace.REQUEST, request).and(Trace.DIGEST, request));
    }

    static MetaData trace(Actor actor) {
        return MetaData.with(Trace.ACTOR, actor.username())
                .and(Trace.ROLE, actor.role().name())
                .and(Trace.CHANNEL, "API");
    }
}
