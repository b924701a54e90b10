package casebook.web.sending;

import casebook.shared.message.Trace;
import casebook.shared.seal.KeyedDigest;
import casebook.web.api.WebJson;
import casebook.web.dispatch.Ids;
import casebook.web.dispatch.Queries;
import casebook.web.door.Asked;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/** Sends what a request asks for to whoever decides it, once, with who asked and by which request. */
@Component
public class Sender {
    private final CommandGateway gateway;
    private final Queries queries;
    private final Ids ids;
    private final KeyedDigest digest;
    private final WebJson json;

    Sender(CommandGateway gateway, Queries queries, Ids ids, KeyedDigest digest, WebJson json) {
        this.gateway = gateway;
        this.queries = queries;
        this.ids = ids;
        this.digest = digest;
        this.json = json;
    }

    /** The answer, when the views show what was recorded. {@code body} is what was asked, as it was read. */
    public <R> R send(Asked asked, Object body, Object command, Class<R> answered) {
        return send(asked, body, command, answered, MetaData.emptyInstance());
    }

    /** The same, with more that is known of the request. */
    public <R> R send(Asked asked, Object body, Object command, Class<R> answered, MetaData more) {
        R answer = decided(command, trace(asked, body).mergedWith(more), answered);
        queries.catchUp();
        return answer;
    }

    /** The answers to several commands of one request, in order, when the views show what was recorded. */
    public <R> List<R> sendAll(Asked asked, Object body, List<?> commands, Class<R> answered) {
        MetaData trace = trace(asked, body);
        List<R> answers = commands.stream()
                .map(command -> decided(command, trace, answered))
                .toList();
        queries.catchUp();
        return answers;
    }

    /** Tells a repeat of a request from another: the operation, the path and the body, without keeping any of it. */
    public String digest(Asked asked, Object body) {
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

    // where somebody else was first, the gateway has it decided again on what they wrote
    private <R> R decided(Object command, MetaData trace, Class<R> answered) {
        return answered.cast(gateway.sendAndWait(command, trace));
    }
}
