package casebook.web.incident;

import casebook.shared.message.Recorded;
import casebook.shared.message.Trace;
import casebook.shared.seal.KeyedDigest;
import casebook.web.api.WebJson;
import casebook.web.dispatch.Ids;
import casebook.web.dispatch.Queries;
import casebook.web.door.Asked;
import casebook.web.letters.Letters;
import java.nio.charset.StandardCharsets;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/** Sends what a request asks for to the case, once, with who asked and by which request. */
@Component
class Commands {
    private static final int TRIES = 3;

    private final CommandGateway gateway;
    private final Queries queries;
    private final Ids ids;
    private final KeyedDigest digest;
    private final WebJson json;
    private final Letters letters;

    Commands(CommandGateway gateway, Queries queries, Ids ids, KeyedDigest digest, WebJson json, Letters letters) {
        this.gateway = gateway;
        this.queries = queries;
        this.ids = ids;
        this.digest = digest;
        this.json = json;
        this.letters = letters;
    }

    /** The case's answer, when the views show it. {@code body} is what was asked, as it was read. */
    Recorded send(Asked asked, Object body, Object command) {
        Recorded recorded = decided(command, trace(asked, body), TRIES);
        queries.catchUp();
        letters.after(command, asked.actor(), recorded.incidentId());
        return recorded;
    }

    /** Tells a repeat of a request from another: the operation, the path and the body, without keeping any of it. */
    String digest(Asked asked, Object body) {
        return digest.of(
                "request",
                asked.operation().getBytes(StandardCharsets.UTF_8),
                asked.path().getBytes(StandardCharsets.UTF_8),
                json.mapper().writeValueAsBytes(body));
    }

    private MetaData trace(Asked asked, Object body) {
        MetaData trace = MetaData.with(Trace.ACTOR, asked.actor().username())
                .and(Trace.ROLE, asked.actor().role().name())
                .and(Trace.CHANNEL, "API")
                .and(Trace.REQUEST, request(asked))
                .and(Trace.DIGEST, digest(asked, body));
        return asked.seenVersion() == null ? trace : trace.and(Trace.EXPECTED_VERSION, asked.seenVersion());
    }

    // a key is the caller's own: nobody can hit upon another's
    private String request(Asked asked) {
        return asked.key() == null
                ? ids.random().toString()
                : ids.digest("idempotency", asked.actor().username(), asked.key());
    }

    // loaded afresh, the case decides again on what the other one wrote
    private Recorded decided(Object command, MetaData trace, int tries) {
        try {
            return gateway.sendAndWait(command, trace);
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            if (tries <= 1) {
                throw e;
            }
            return decided(command, trace, tries - 1);
        }
    }
}
