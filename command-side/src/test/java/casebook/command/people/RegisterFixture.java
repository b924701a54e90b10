package casebook.command.people;

import static org.axonframework.test.matchers.Matchers.predicate;

import casebook.command.incident.Rule;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.message.Trace;
import casebook.shared.people.PersonCommand;
import casebook.shared.people.PersonEvent;
import casebook.shared.people.PersonRecorded;
import casebook.shared.people.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** The register to be tried out: given what happened, when somebody asks, then what comes of it. */
final class RegisterFixture<T> {

    private final Class<T> aggregate;
    private final List<Object> history = new ArrayList<>();
    private final Map<UUID, UUID> merged = new HashMap<>();
    private final Map<UUID, PersonFile> files = new HashMap<>();
    private MetaData asking = trace("senior", "request-now", "digest-now");

    private RegisterFixture(Class<T> aggregate) {
        this.aggregate = aggregate;
    }

    @SafeVarargs
    static <T, E extends PersonEvent> RegisterFixture<T> given(Class<T> aggregate, E... events) {
        RegisterFixture<T> fixture = new RegisterFixture<>(aggregate);
        for (E event : events) {
            int version = fixture.history.size();
            fixture.history.add(GenericEventMessage.asEventMessage(event)
                    .withMetaData(trace("office", "request-" + version, "digest-" + version)));
        }
        return fixture;
    }

    RegisterFixture<T> whereMerged(UUID duplicate, UUID into) {
        merged.put(duplicate, into);
        return this;
    }

    RegisterFixture<T> whereThereIs(PersonEvent registered) {
        PersonFile file = new PersonFile();
        file.evolve(registered);
        files.put(registered.personId(), file);
        return this;
    }

    RegisterFixture<T> by(String username) {
        asking = asking.and(Trace.ACTOR, username);
        return this;
    }

    RegisterFixture<T> repeating(String request, String digest) {
        asking = asking.and(Trace.REQUEST, request).and(Trace.DIGEST, digest);
        return this;
    }

    RegisterFixture<T> havingSeen(long version) {
        asking = asking.and(Trace.EXPECTED_VERSION, version);
        return this;
    }

    Then when(PersonCommand command) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource((MergedPeople) () -> merged);
        fixture.registerInjectableResource((PersonFiles) id -> files.getOrDefault(id, new PersonFile()));
        return new Then(
                history.isEmpty()
                        ? fixture.givenNoPriorActivity().when(command, asking)
                        : fixture.given(history).when(command, asking));
    }

    private static MetaData trace(String by, String request, String digest) {
        return MetaData.with(Trace.ACTOR, by)
                .and(Trace.ROLE, Role.SENIOR_LEADER.name())
                .and(Trace.CHANNEL, "API")
                .and(Trace.REQUEST, request)
                .and(Trace.DIGEST, digest);
    }

    /** What came of it. */
    record Then(ResultValidator<?> result) {

        void gives(PersonEvent event, UUID person, long version) {
            result.expectSuccessfulHandlerExecution().expectEvents(event);
            answers(person, version);
        }

        void answersAgain(UUID person, long version) {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
            answers(person, version);
        }

        private void answers(UUID person, long version) {
            result.expectResultMessagePayloadMatching(
                    predicate(answer -> new PersonRecorded(person, version).equals(answer)));
        }

        void isRefusedBy(Rule rule) {
            result.expectException(Refused.class)
                    .expectExceptionDetails(new Refusal(rule.kind(), rule.name(), rule.wants(), rule.basis()))
                    .expectNoEvents();
        }
    }
}
