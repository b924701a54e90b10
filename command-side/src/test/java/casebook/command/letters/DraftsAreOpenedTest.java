package casebook.command.letters;

import static casebook.shared.examples.LetterExamples.ENTRY;
import static casebook.shared.examples.LetterExamples.letterAwaitsApproval;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.command.incident.KnownPeople;
import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.examples.ResponseExamples;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.message.Recorded;
import casebook.shared.message.Trace;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftsAreOpenedTest {

    private static final Recorded ANSWER = new Recorded(Invented.CASE, ENTRY, Invented.REFERENCE, 1);
    private static final MetaData DRAFT = MetaData.with(Trace.LETTER, "DRAFT");

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final DraftsAreOpened drafts =
            new DraftsAreOpened(store, new LetterDesk(Clock.systemUTC(), incident -> entries(), new KnownPeople()));

    @Test
    void a_draft_that_was_asked_for_is_on_record_with_its_entry() throws Exception {
        assertThat(send(DRAFT, () -> ANSWER)).isEqualTo(ANSWER);
        assertThat(onRecord()).containsExactly(letterAwaitsApproval());
    }

    @Test
    void a_repeat_of_the_request_finds_it_there() throws Exception {
        send(DRAFT, () -> ANSWER);
        send(DRAFT, () -> ANSWER);
        assertThat(onRecord()).hasSize(1);
    }

    @Test
    void nothing_is_drafted_that_nobody_asked_for() throws Exception {
        send(MetaData.emptyInstance(), () -> ANSWER);
        assertThat(onRecord()).isEmpty();
    }

    @Test
    void nothing_is_drafted_for_what_was_refused() {
        assertThatThrownBy(() -> send(DRAFT, () -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(onRecord()).isEmpty();
    }

    private @Nullable Object send(MetaData about, InterceptorChain chain) throws Exception {
        CommandMessage<?> command = new GenericCommandMessage<>(ResponseExamples.warningLetter(), about);
        UnitOfWork<CommandMessage<?>> unitOfWork = DefaultUnitOfWork.startAndGet(command);
        try {
            Object answer = drafts.handle(unitOfWork, chain);
            unitOfWork.commit();
            return answer;
        } finally {
            if (unitOfWork.isActive()) {
                unitOfWork.rollback();
            }
        }
    }

    private List<Object> onRecord() {
        return store.readEvents(letterAwaitsApproval().letterId().stream())
                .asStream()
                .<Object>map(message -> message.getPayload())
                .toList();
    }

    private static List<CaseLog.Entry> entries() {
        List<IncidentEvent> events =
                new ArrayList<>(Collections.nCopies((int) ENTRY + 1, EnquiryEvents.contactAttempted()));
        events.set(0, EnquiryEvents.concernReported());
        events.set((int) ENTRY, ResponseEvents.warningIssued());
        return events.stream()
                .map(event -> new CaseLog.Entry(event, new Actor("head", Role.HEAD)))
                .toList();
    }
}
