package casebook.query.setaside;

import casebook.query.store.EntryNumber;
import casebook.shared.query.SetAside;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.springframework.stereotype.Component;

/** The entries that views have set aside because they could not show them. */
@Component
public class EntriesSetAside {

    private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();

    private final EventProcessingConfiguration processing;
    private final ViewNames views;
    private final Queues queues;
    private long looked = System.nanoTime() - BETWEEN_LOOKS;
    private long count;

    EntriesSetAside(EventProcessingConfiguration processing, ViewNames views, Optional<Queues> queues) {
        this.processing = processing;
        this.views = views;
        this.queues = queues.orElse(Queues.IN_MEMORY);
    }

    /** How many entries some view does not show. It looks once a second at most, and not while the views are away. */
    public synchronized long count() {
        if (System.nanoTime() - looked >= BETWEEN_LOOKS && queues.withinReach()) {
            count = all().entries();
            looked = System.nanoTime();
        }
        return count;
    }

    /** View by view, and each case in its order. What was set aside twice, as after a process died, is there once. */
    SetAside all() {
        return new SetAside(views.all().stream().flatMap(this::of).toList());
    }

    /** Shows an entry to its view again, if it is one that others wait for, and then those. */
    void tryAgain(String view, String eventId) {
        processing
                .sequencedDeadLetterProcessor(view)
                .ifPresent(again ->
                        again.process(letter -> letter.message().getIdentifier().equals(eventId)));
        lookAgain();
    }

    private synchronized void lookAgain() {
        looked = System.nanoTime() - BETWEEN_LOOKS;
    }

    private Stream<SetAside.Item> of(String view) {
        return processing.deadLetterQueue(view).filter(queue -> queue.size() > 0).stream()
                .flatMap(queue -> StreamSupport.stream(queue.deadLetters().spliterator(), false))
                .flatMap(inOrder -> items(view, inOrder));
    }

    private static Stream<SetAside.Item> items(String view, Iterable<DeadLetter<? extends EventMessage<?>>> inOrder) {
        SequencedMap<String, SetAside.Item> items = new LinkedHashMap<>();
        inOrder.forEach(
                letter -> items.putIfAbsent(letter.message().getIdentifier(), item(view, letter, items.isEmpty())));
        return items.sequencedValues().stream();
    }

    private static SetAside.Item item(String view, DeadLetter<? extends EventMessage<?>> letter, boolean first) {
        EventMessage<?> message = letter.message();
        return new SetAside.Item(
                view,
                UUID.fromString(message.getIdentifier()),
                EntryNumber.of(message),
                message.getPayloadType().getSimpleName(),
                Cases.of(message).orElse(null),
                letter.enqueuedAt(),
                first,
                letter.cause().map(Cause::type).orElse(null));
    }
}
