package casebook.command.letters;

import static casebook.shared.examples.LetterExamples.CASE_VERSION;
import static casebook.shared.examples.LetterExamples.ENTRY;
import static casebook.shared.examples.LetterExamples.approved;
import static casebook.shared.examples.LetterExamples.draftAdjusted;
import static casebook.shared.examples.LetterExamples.draftApproved;
import static casebook.shared.examples.LetterExamples.letterApproved;
import static casebook.shared.examples.LetterExamples.letterAwaitsApproval;
import static casebook.shared.examples.LetterExamples.letterDrafted;
import static casebook.shared.examples.LetterExamples.letterFrozen;
import static casebook.shared.examples.LetterExamples.letterServed;
import static casebook.shared.examples.LetterExamples.warningFrozen;
import static casebook.shared.examples.LetterExamples.warningPosted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import casebook.command.incident.KnownPeople;
import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.KeepingExamples;
import casebook.shared.examples.OversightEvents;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.letter.Approval;
import casebook.shared.letter.ApproveLetter;
import casebook.shared.letter.DraftLetter;
import casebook.shared.letter.FreezeLetter;
import casebook.shared.letter.LetterCommand;
import casebook.shared.letter.LetterDrafted;
import casebook.shared.letter.LetterEvent;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.LetterKind;
import casebook.shared.letter.LetterServed;
import casebook.shared.letter.RecordService;
import casebook.shared.message.Recorded;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.message.Trace;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
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

    private static final Actor HEAD = new Actor("head", Role.HEAD);
    private static final Actor SENIOR = new Actor("senior", Role.SENIOR_LEADER);
    private static final Actor CHAIR = new Actor("chair", Role.CHAIR);
    private static final MetaData REQUEST = request("request-1", "digest-1");
    private static final MetaData BEFORE = request("request-0", "digest-0");

    @Test
    void is_frozen_for_the_entry_that_calls_for_it() {
        given().when(warningFrozen())
                .expectSuccessfulHandlerExecution()
                .expectEvents(approved("head", Approval.WITH_ITS_ENTRY), letterFrozen());
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
    void that_a_leader_issued_as_decided_is_approved_by_the_heads_decision() {
        given().on(ENTRY, ResponseEvents.warningIssued(), SENIOR)
                .on(ENTRY - 1, ResponseEvents.responseDecided(), new Actor("other-head", Role.HEAD))
                .when(warningFrozen())
                .expectEvents(approved("other-head", Approval.BY_THE_DECISION), letterFrozen());
        given().on(ENTRY, ResponseEvents.invitedToMeeting(), SENIOR)
                .when(new FreezeLetter(Invented.CASE, ENTRY, LetterKind.MEETING_INVITATION, "x", 1))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void that_is_a_draft_is_not_frozen_before_somebody_approved_it() {
        isRefused(given(letterAwaitsApproval()).when(warningFrozen()), LetterRule.LetterIsApprovedFirst);
        given(letterAwaitsApproval(), letterApproved())
                .when(warningFrozen())
                .expectSuccessfulHandlerExecution()
                .expectEvents(letterFrozen());
    }

    @Test
    void that_is_a_draft_is_adjusted_and_approved_on_sight() {
        given(letterAwaitsApproval()).when(draftAdjusted()).expectEvents(letterDrafted());
        given(letterAwaitsApproval(), letterDrafted())
                .when(draftApproved())
                .expectEvents(letterApproved())
                .expectResultMessagePayload(new Recorded(Invented.CASE, CASE_VERSION, Invented.REFERENCE, null));
    }

    @Test
    void that_was_approved_is_no_draft_any_more() {
        isRefused(given(letterAwaitsApproval(), letterApproved()).when(draftAdjusted()), LetterRule.LetterIsADraft);
        isRefused(given(letterAwaitsApproval(), letterApproved()).when(draftApproved()), LetterRule.LetterIsADraft);
        isRefused(given(letterFrozen()).when(draftApproved()), LetterRule.LetterIsADraft);
    }

    @Test
    void that_threatens_is_neither_drafted_nor_approved() {
        DraftLetter draft = draftAdjusted();
        isRefused(
                given(letterAwaitsApproval())
                        .when(new DraftLetter(
                                draft.letterId(), Invented.CASE, draft.addition(), draft.address(), true)),
                LetterRule.DraftThreatensNobody);
        isRefused(
                given(letterAwaitsApproval()).when(new ApproveLetter(draft.letterId(), Invented.CASE, true)),
                LetterRule.DraftThreatensNobody);
    }

    @Test
    void of_a_warning_is_approved_by_the_head_or_the_delegate() {
        given(letterAwaitsApproval())
                .when(draftApproved(), by(SENIOR, REQUEST))
                .expectException(Refused.class)
                .expectExceptionMessage(containsString("OnlyTheHeadDecides"));
        given(letterAwaitsApproval())
                .on(2, EnquiryEvents.conflictDeclared(), HEAD)
                .when(draftApproved(), by(SENIOR, REQUEST))
                .expectEvents(approved("senior", Approval.ON_SIGHT));
        given(letterAwaitsApproval())
                .on(2, EnquiryEvents.conflictDeclared(), HEAD)
                .when(draftApproved())
                .expectException(Refused.class)
                .expectExceptionMessage(containsString("NobodyDecidesTheirOwnCase"));
    }

    @Test
    void that_decides_nothing_is_a_leaders_to_approve_too() {
        LetterDrafted invitation = awaiting(LetterKind.MEETING_INVITATION);
        given(invitation)
                .on(ENTRY, ResponseEvents.invitedToMeeting(), SENIOR)
                .when(new ApproveLetter(invitation.letterId(), Invented.CASE, false), by(SENIOR, REQUEST))
                .expectSuccessfulHandlerExecution();
        given(invitation)
                .on(ENTRY, ResponseEvents.invitedToMeeting(), SENIOR)
                .when(
                        new ApproveLetter(invitation.letterId(), Invented.CASE, false),
                        by(new Actor("office", Role.OFFICE), REQUEST))
                .expectException(Refused.class);
    }

    @Test
    void of_a_ban_that_the_chair_confirmed_is_the_chairs_to_approve() {
        LetterDrafted decision = awaiting(LetterKind.BAN_DECISION);
        ApproveLetter approval = new ApproveLetter(decision.letterId(), Invented.CASE, false);
        given(decision)
                .on(ENTRY, OversightEvents.siteBanConfirmedByChair(), CHAIR)
                .when(approval, by(CHAIR, REQUEST))
                .expectSuccessfulHandlerExecution();
        given(decision)
                .on(ENTRY, OversightEvents.siteBanConfirmedByChair(), CHAIR)
                .when(approval, by(new Actor("other-chair", Role.CHAIR), REQUEST))
                .expectException(Refused.class);
    }

    @Test
    void of_a_warning_that_was_withdrawn_is_not_approved() {
        isRefused(
                given(letterAwaitsApproval())
                        .on(CASE_VERSION, ResponseEvents.warningWithdrawn(), HEAD)
                        .when(draftApproved()),
                LetterRule.EntryStillStands);
    }

    @Test
    void is_approved_once_by_the_same_request_twice() {
        given(letterAwaitsApproval(), letterApproved())
                .when(draftApproved(), BEFORE)
                .expectNoEvents()
                .expectResultMessagePayload(new Recorded(Invented.CASE, CASE_VERSION, Invented.REFERENCE, null));
    }

    @Test
    void is_not_served_while_it_is_a_draft() {
        isRefused(given(letterAwaitsApproval()).when(warningPosted()), LetterRule.LetterIsFrozenFirst);
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
    void of_an_erased_case_takes_no_more_entries() {
        isRefused(
                given(letterFrozen())
                        .on(ENTRY + 1, KeepingExamples.orderedToErase(), HEAD)
                        .when(warningPosted(), request("request-2", "digest-2")),
                LetterRule.CaseIsNotErased);
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
        return new Given(
                List.of(events),
                story().stream().map(event -> new CaseLog.Entry(event, HEAD)).toList());
    }

    private static MetaData request(String request, String digest) {
        return by(HEAD, MetaData.with(Trace.REQUEST, request).and(Trace.DIGEST, digest));
    }

    private static MetaData by(Actor actor, MetaData request) {
        return request.and(Trace.ACTOR, actor.username())
                .and(Trace.ROLE, actor.role().name());
    }

    private static void isRefused(ResultValidator<Letter> result, LetterRule rule) {
        result.expectException(Refused.class)
                .expectExceptionDetails(new Refusal(rule.kind(), rule.name(), rule.wants(), rule.basis()))
                .expectNoEvents();
    }

    /** What happened to a letter, and who asked for it. */
    private record Given(List<LetterEvent> events, List<CaseLog.Entry> entries) {

        /** The same letter on a case where this was recorded, by this person. */
        Given on(long entry, IncidentEvent event, Actor by) {
            List<CaseLog.Entry> other = new ArrayList<>(entries);
            other.set((int) entry, new CaseLog.Entry(event, by));
            return new Given(events, other);
        }

        ResultValidator<Letter> when(LetterCommand command) {
            return when(command, REQUEST);
        }

        ResultValidator<Letter> when(LetterCommand command, MetaData trace) {
            AggregateTestFixture<Letter> fixture = new AggregateTestFixture<>(Letter.class);
            fixture.registerInjectableResource(new LetterDesk(
                    Clock.fixed(Invented.NOW, ZoneOffset.UTC),
                    incident -> incident.equals(Invented.CASE) ? entries : List.of(),
                    new KnownPeople()));
            return events.isEmpty()
                    ? fixture.givenNoPriorActivity().when(command, trace)
                    : fixture.given(events.stream()
                                    .map(event -> GenericEventMessage.asEventMessage(event)
                                            .withMetaData(event instanceof LetterServed ? REQUEST : BEFORE))
                                    .toList())
                            .when(command, trace);
        }
    }

    private static LetterDrafted awaiting(LetterKind kind) {
        return new LetterDrafted(
                Invented.CASE, LetterId.of(Invented.CASE, ENTRY, kind), ENTRY, kind, null, null, ENTRY);
    }

    /** A case of ten entries, of which only one calls for a letter. */
    private static List<IncidentEvent> story() {
        List<IncidentEvent> entries =
                new ArrayList<>(Collections.nCopies((int) CASE_VERSION + 1, EnquiryEvents.contactAttempted()));
        entries.set(0, EnquiryEvents.concernReported());
        entries.set((int) ENTRY, ResponseEvents.warningIssued());
        return entries;
    }
}
