package casebook.command.incident;

import static casebook.command.incident.CaseRule.SomebodyElseWasFirst;

import casebook.shared.message.Trace;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Who asks, by which request, what they had seen of the case when they did, and whether their words threaten. */
record Request(
        Actor by,
        String channel,
        String id,
        String digest,
        @Nullable Long expectedVersion,
        boolean threatens) {

    static Request of(MetaData trace) {
        return new Request(
                new Actor(text(trace, Trace.ACTOR), Role.valueOf(text(trace, Trace.ROLE))),
                text(trace, Trace.CHANNEL),
                text(trace, Trace.REQUEST),
                text(trace, Trace.DIGEST),
                trace.get(Trace.EXPECTED_VERSION) instanceof Number version ? version.longValue() : null,
                Boolean.TRUE.equals(trace.get(Trace.THREATENS)));
    }

    private static String text(MetaData trace, String key) {
        if (trace.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("Every command says " + key + " in its metadata");
    }

    void checkExpects(long version) {
        SomebodyElseWasFirst.check(expectedVersion == null || expectedVersion == version);
    }

    /** What the event keeps of the request. */
    MetaData trace(Optional<String> onBehalfOf) {
        MetaData kept = MetaData.with(Trace.ACTOR, by.username())
                .and(Trace.ROLE, by.role().name())
                .and(Trace.CHANNEL, channel)
                .and(Trace.REQUEST, id)
                .and(Trace.DIGEST, digest);
        return onBehalfOf.map(head -> kept.and(Trace.ON_BEHALF_OF, head)).orElse(kept);
    }
}
