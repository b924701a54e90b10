package casebook.command.letters;

import static casebook.shared.examples.LetterExamples.CASE_VERSION;
import static casebook.shared.examples.LetterExamples.ENTRY;
import static casebook.shared.examples.LetterExamples.letterFrozen;
import static casebook.shared.examples.LetterExamples.letterServed;
import static casebook.shared.examples.LetterExamples.warningFrozen;
import static casebook.shared.examples.LetterExamples.warningPosted;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.letter.FreezeLetter;
import casebook.shared.letter.LetterCommand;
import casebook.shared.letter.LetterEvent;
import casebook.shared.letter.LetterKind;
import casebook.shared.letter.RecordService;
import casebook.shared.message.Recorded;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.message.Trace;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    private static final MetaData REQUEST = request("request-1", "digest-1");

    @Test
    void is_frozen_for_the_entry_that_calls_for_it() {
        given().when(warningFrozen()).expectSuccessfulHandlerExecution().expectEvents(letterFrozen());
    }

    @Test
    void is_frozen_once() {
        given(letterFrozen())
                .when(warningFrozen())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        given(letterFrozen())
                .when(new FreezeLetter(Invented.CASE, ENTRY, LetterKind.WARNING, "another", 2))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, ENTRY - 1, ENTRY + 1, ENTRY + 2, Long.MAX_VALUE})
    void is_not_frozen_for_another_entry(long entry) {
        isRefused(
                given().when(new FreezeLetter(Invented.CASE, entry, LetterKind.WARNING, "x", 1)),
                LetterRule.EntryCallsForThisLetter);
    }

    @ParameterizedTest
    @EnumSource(value = LetterKind.class, names = "WARNING", mode = EnumSource.Mode.EXCLUDE)
    void of_another_kind_is_not_frozen_for_it(LetterKind kind) {
        isRefused(
                given().when(new FreezeLetter(Invented.CASE, ENTRY, kind, "x", 1)), LetterRule.EntryCallsForThisLetter);
    }

    @Test
    void is_not_frozen_for_a_case_that_is_not_there() {
        isRefused(
                given().when(new FreezeLetter(
                        IncidentId.of("0192c0de-0000-4000-8000-00000000dead"), ENTRY, LetterKind.WARNING, "x", 1)),
                LetterRule.EntryCallsForThisLetter);
    }

    @Test
    void is_served_once_it_is_frozen() {
        given(letterFrozen())
                .when(warningPosted(), REQUEST)
                .expectEvents(letterServed())
                .expectResultMessagePayload(new Recorded(Invented.CASE, CASE_VERSION, Invented.REFERENCE, null));
    }

    @Test
    void is_not_served_before_it_is_frozen() {
        given().when(warningPosted(), REQUEST).expectException(AggregateNotFoundException.class);
    }

    @Test
    void is_not_served_on_another_case() {
        RecordService asked = warningPosted();
        isRefused(
                given(letterFrozen())
                        .when(
                                new RecordService(
                                        asked.letterId(),
                                        IncidentId.of("0192c0de-0000-4000-8000-00000000dead"),
                                        asked.method(),
                                        asked.at(),
                                        asked.proof()),
                                REQUEST),
                LetterRule.LetterIsOnThisCase);
    }

    @Test
    void is_not_served_twice() {
        isRefused(
                given(letterFrozen(), letterServed()).when(warningPosted(), request("request-2", "digest-2")),
                LetterRule.LetterIsServedOnce);
    }

    @Test
    void is_served_once_by_the_same_request_twice() {
        given(letterFrozen(), letterServed())
                .when(warningPosted(), REQUEST)
                .expectNoEvents()
                .expectResultMessagePayload(new Recorded(Invented.CASE, CASE_VERSION, Invented.REFERENCE, null));
    }

    @Test
    void is_not_served_otherwise_under_the_same_key() {
        isRefused(
                given(letterFrozen(), letterServed()).when(warningPosted(), request("request-1", "digest-2")),
                LetterRule.OneKeyOneService);
    }

    @Test
    void is_not_served_tomorrow() {
        isRefused(
                given(letterFrozen()).when(postedAfter(Duration.ofMinutes(6)), REQUEST), LetterRule.ServiceHasHappened);
        given(letterFrozen()).when(postedAfter(Duration.ofMinutes(5)), REQUEST).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource(LetterRule.class)
    void has_rules_that_say_what_they_want_and_what_they_rest_on(LetterRule rule) {
        assertThat(rule.wants()).matches("[A-Z].+[.]");
        assertThat(rule.basis()).hasSizeGreaterThan(20);
    }

    private static RecordService postedAfter(Duration ahead) {
        RecordService asked = warningPosted();
        return new RecordService(
                asked.letterId(), asked.incidentId(), asked.method(), Invented.NOW.plus(ahead), asked.proof());
    }

    private static Given given(LetterEvent... events) {
        return new Given(List.of(events));
    }

    private static MetaData request(String request, String digest) {
        return MetaData.with(Trace.REQUEST, request).and(Trace.DIGEST, digest);
    }

    private static void isRefused(ResultValidator<Letter> result, LetterRule rule) {
        result.expectException(Refused.class)
                .expectExceptionDetails(new Refusal(rule.kind(), rule.name(), rule.wants(), rule.basis()))
                .expectNoEvents();
    }

    /** What happened to a letter, and who asked for it. */
    private record Given(List<LetterEvent> events) {

        ResultValidator<Letter> when(LetterCommand command) {
            return when(command, REQUEST);
        }

        ResultValidator<Letter> when(LetterCommand command, MetaData trace) {
            AggregateTestFixture<Letter> fixture = new AggregateTestFixture<>(Letter.class);
            fixture.registerInjectableResource(
                    new LetterDesk(Clock.fixed(Invented.NOW, ZoneOffset.UTC), LetterTest::entries));
            return events.isEmpty()
                    ? fixture.givenNoPriorActivity().when(command, trace)
                    : fixture.given(events.stream()
                                    .map(event -> GenericEventMessage.asEventMessage(event)
                                            .withMetaData(REQUEST))
                                    .toList())
                            .when(command, trace);
        }
    }

    /** A case of ten entries, of which only one calls for a letter. */
    private static List<IncidentEvent> entries(IncidentId incident) {
        if (!incident.equals(Invented.CASE)) {
            return List.of();
        }
        List<IncidentEvent> entries =
                new ArrayList<>(Collections.nCopies((int) CASE_VERSION + 1, EnquiryEvents.contactAttempted()));
        entries.set(0, EnquiryEvents.concernReported());
        entries.set((int) ENTRY, ResponseEvents.warningIssued());
        return entries;
    }
}
