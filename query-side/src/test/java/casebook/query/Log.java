package casebook.query;

import casebook.shared.examples.Invented;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.message.StoredForm;
import casebook.shared.message.Trace;
import casebook.shared.people.MergePersons;
import casebook.shared.people.PersonCommand;
import casebook.shared.people.PersonEvent;
import casebook.shared.people.PersonsMerged;
import casebook.shared.people.Role;
import casebook.shared.seal.Seal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The log as processors read it: events as they were stored, with their places, times and metadata. */
final class Log {

    private final JsonMapper stored;
    private final List<TrackedEventMessage<?>> messages = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();

    Log(Seal seal) {
        stored = StoredForm.mapper(seal);
    }

    TrackedEventMessage<?> append(Object event, Instant recordedAt, Map<String, ?> metaData) {
        TrackedEventMessage<?> message = message(asStored(event), recordedAt, metaData);
        messages.add(message);
        return message;
    }

    /** As the log gives an event that was committed after a later one: with that one's place. */
    TrackedEventMessage<?> appendLate(Object event, Instant recordedAt, Map<String, ?> metaData) {
        TrackingToken latest = messages.getLast().trackingToken();
        messages.add(message(asStored(event), recordedAt, metaData).withTrackingToken(latest));
        return messages.getLast();
    }

    List<TrackedEventMessage<?>> messages() {
        return List.copyOf(messages);
    }

    static Map<String, String> byTheHead() {
        return Map.of(
                Trace.ACTOR, "head", Trace.ROLE, Role.HEAD.name(), Trace.CHANNEL, "API", Trace.REQUEST, "request-1");
    }

    private TrackedEventMessage<?> message(Object event, Instant recordedAt, Map<String, ?> metaData) {
        int position = messages.size();
        TrackingToken token = GapAwareTrackingToken.newInstance(position + 1, List.of());
        String id = "event-" + position;
        String stream = stream(event);
        if (stream != null) {
            long version = versions.merge(stream, 0L, (before, first) -> before + 1);
            return new GenericTrackedDomainEventMessage<>(
                    token,
                    "Aggregate",
                    stream,
                    version,
                    new GenericEventMessage<>(id, event, metaData, recordedAt),
                    () -> recordedAt);
        }
        return new GenericTrackedEventMessage<>(token, new GenericEventMessage<>(id, event, metaData, recordedAt));
    }

    private static @Nullable String stream(Object event) {
        return switch (event) {
            case IncidentEvent ofCase -> ofCase.incidentId().toString();
            case PersonsMerged merge -> MergePersons.MERGES;
            case PersonEvent ofPerson -> PersonCommand.streamOf(ofPerson.personId());
            default -> null;
        };
    }

    private Object asStored(Object event) {
        return stored.readValue(stored.writeValueAsString(event), event.getClass());
    }

    static Instant friday() {
        return Invented.NOW;
    }
}
