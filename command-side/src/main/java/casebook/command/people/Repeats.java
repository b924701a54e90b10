package casebook.command.people;

import static casebook.command.people.PeopleRule.OneKeyOneRequest;
import static casebook.command.people.PeopleRule.SomebodyElseWasFirst;

import casebook.shared.message.Trace;
import casebook.shared.people.PersonRecorded;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** What a stream of the register answered to which request: a repeat gets the first answer. It counts the stream's events. */
final class Repeats {

    private record Answered(@Nullable Object digest, PersonRecorded answer) {}

    private final Map<String, Answered> answered = new HashMap<>();
    private long version = -1;

    /** Records what is asked, unless this request was answered before. */
    PersonRecorded answer(MetaData trace, Runnable record) {
        Object request = trace.get(Trace.REQUEST);
        if (!answered.containsKey(request)) {
            Object seen = trace.get(Trace.EXPECTED_VERSION);
            SomebodyElseWasFirst.check(!(seen instanceof Number number) || number.longValue() == version);
            record.run();
        }
        Answered first = Objects.requireNonNull(answered.get(request), "Every command says by which request it came");
        OneKeyOneRequest.check(Objects.equals(first.digest(), trace.get(Trace.DIGEST)));
        return first.answer();
    }

    /** An event that came with a case's entry was no request of this stream's own. */
    void evolve(UUID person, MetaData trace) {
        version++;
        if (trace.get(Trace.REQUEST) instanceof String request) {
            answered.put(request, new Answered(trace.get(Trace.DIGEST), new PersonRecorded(person, version)));
        }
    }

    /** What an event keeps of the request, at once, because the stream itself reads it. */
    static MetaData kept(MetaData trace) {
        return trace.subset(Trace.ACTOR, Trace.ROLE, Trace.CHANNEL, Trace.REQUEST, Trace.DIGEST);
    }
}
