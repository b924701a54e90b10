package casebook.query.setaside;

import casebook.query.store.EntryNumber;
import casebook.shared.query.SetAside;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.stereotype.Component;

/** The entries that views have set aside because they could not show them. */
@Component
public class EntriesSetAside {

    private final EventProcessingConfiguration processing;
    private final ViewNames views;
    private final Queues queues;
    private final OnceASecond count = new OnceASecond(this::look);
    private volatile long last;

    EntriesSetAside(EventProcessingConfiguration processing, ViewNames views, Optional<Queues> queues) {
        this.processing = processing;
        this.views = views;
        this.queues = queues.orElse(Queues.IN_MEMORY);
    }

    /** How many entries some view does not show; while the views are away, how many they did not. */
    public long count() {
        return count.get();
    }

    private long look() {
        if (queues.withinReach()) {
            last = all().items().size();
        }
        return last;
    }

    /** Each once, in the order of the log, also where a view set it aside twice, as after a process died. */
    SetAside all() {
        SortedMap<Long, SetAside.Item> items = new TreeMap<>();
        views.all().forEach(view -> queue(view).forEach(inOrder -> add(view, inOrder, items)));
        return new SetAside(List.copyOf(items.values()));
    }

    /** Shows an entry to its view again, if it is one that others wait for, and then those. */
    void tryAgain(String view, String eventId) {
        processing
                .sequencedDeadLetterProcessor(view)
                .ifPresent(again ->
                        again.process(letter -> letter.message().getIdentifier().equals(eventId)));
        count.lookAgain();
    }

    private Iterable<Iterable<DeadLetter<? extends EventMessage<?>>>> queue(String view) {
        return processing
                .deadLetterQueue(view)
                .filter(queue -> queue.size() > 0)
                .map(SequencedDeadLetterQueue::deadLetters)
                .orElse(List.of());
    }

    private static void add(
            String view,
            Iterable<DeadLetter<? extends EventMessage<?>>> inOrder,
            SortedMap<Long, SetAside.Item> items) {
        Set<String> before = new HashSet<>();
        for (DeadLetter<? extends EventMessage<?>> letter : inOrder) {
            boolean first = before.isEmpty();
            if (before.add(letter.message().getIdentifier())) {
                items.merge(EntryNumber.of(letter.message()), item(view, letter, first), EntriesSetAside::both);
            }
        }
    }

    private static SetAside.Item item(String view, DeadLetter<? extends EventMessage<?>> letter, boolean first) {
        EventMessage<?> message = letter.message();
        String fault = letter.cause().map(Cause::type).orElse(null);
        return new SetAside.Item(
                UUID.fromString(message.getIdentifier()),
                EntryNumber.of(message),
                message.getPayloadType().getSimpleName(),
                Cases.of(message).orElse(null),
                List.of(new SetAside.Missing(view, letter.enqueuedAt(), first, fault)));
    }

    private static SetAside.Item both(SetAside.Item one, SetAside.Item other) {
        return new SetAside.Item(
                one.eventId(),
                one.entry(),
                one.type(),
                one.incidentId(),
                Stream.concat(one.views().stream(), other.views().stream()).toList());
    }
}
