package casebook.query;

import static casebook.shared.query.Worklist.Kind.CHAIR_CONFIRMATION;
import static casebook.shared.query.Worklist.Kind.ERASURE_ASKED;
import static casebook.shared.query.Worklist.Kind.HOLD;
import static casebook.shared.query.Worklist.Kind.LETTER_TO_SERVE;
import static casebook.shared.query.Worklist.Kind.PARENT_TO_REACH;
import static casebook.shared.query.Worklist.Kind.STATEMENT_MISSING;
import static casebook.shared.query.Worklist.Kind.UNSEALING_ASKED;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.KeepingExamples;
import casebook.shared.examples.LetterExamples;
import casebook.shared.examples.OversightEvents;
import casebook.shared.incident.Progress;
import casebook.shared.incident.Standing;
import casebook.shared.incident.Status;
import casebook.shared.query.FindWorklist;
import casebook.shared.query.Worklist;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class WorklistTest {

    private final Views views;

    WorklistTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(EnquiryEvents.concernReported());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_parent_is_to_be_reached_and_a_statement_gathered_once_the_concern_is_taken_on() {
        assertThat(kinds()).isEmpty();
        views.recorded(EnquiryEvents.concernAccepted());
        assertThat(kinds()).containsExactly(PARENT_TO_REACH, STATEMENT_MISSING);
        views.recorded(EnquiryEvents.statementGathered());
        assertThat(kinds()).containsExactly(PARENT_TO_REACH);
        views.recorded(EnquiryEvents.parentSpokenTo());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void three_attempts_stand_in_for_a_parent_who_cannot_be_reached_until_one_is_retracted() {
        views.recorded(
                EnquiryEvents.concernAccepted(), EnquiryEvents.contactAttempted(), EnquiryEvents.contactAttempted());
        assertThat(kinds()).containsExactly(PARENT_TO_REACH, STATEMENT_MISSING);
        views.recorded(EnquiryEvents.contactAttempted());
        assertThat(kinds()).containsExactly(STATEMENT_MISSING);
        views.recorded(EnquiryEvents.entryCorrected()
                .with(new Standing(new Progress(Status.UNDER_ENQUIRY, 0, 0, 2), List.of(), List.of())));
        assertThat(kinds()).containsExactly(STATEMENT_MISSING, PARENT_TO_REACH);
    }

    @Test
    void a_letter_waits_from_when_it_is_ready_until_it_has_arrived() {
        views.recorded(LetterExamples.letterFrozen());
        assertThat(list(50, null).items()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(LETTER_TO_SERVE);
            assertThat(item.incidentId()).isEqualTo(Invented.CASE);
            assertThat(item.reference()).isEqualTo(Invented.REFERENCE);
        });
        views.recorded(LetterExamples.letterServed());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void a_ban_waits_for_the_chair_until_the_chair_has_confirmed_it() {
        views.recorded(OversightEvents.siteBanReferredToChair());
        assertThat(kinds()).containsExactly(CHAIR_CONFIRMATION);
        views.recorded(OversightEvents.siteBanConfirmedByChair());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void a_hold_outlives_the_case_and_takes_back_that_somebody_asked_to_erase_it() {
        views.recorded(EnquiryEvents.concernAccepted(), EnquiryEvents.caseClosed(), KeepingExamples.erasureRequested());
        assertThat(kinds()).containsExactly(ERASURE_ASKED);
        views.recorded(KeepingExamples.holdPlaced());
        assertThat(kinds()).containsExactly(HOLD);
        views.recorded(KeepingExamples.holdReleased());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void nothing_waits_on_a_case_that_is_being_erased_not_even_a_letter() {
        views.recorded(
                LetterExamples.letterFrozen(),
                KeepingExamples.unsealingRequested(),
                KeepingExamples.erasureRequested(),
                KeepingExamples.orderedToErase());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void only_what_is_asked_for_is_told_a_page_at_a_time() {
        views.recorded(EnquiryEvents.concernAccepted(), KeepingExamples.unsealingRequested());
        assertThat(list(1, null).next()).isNotNull();
        assertThat(list(1, list(1, null).next()).items())
                .extracting(Worklist.Item::kind)
                .containsExactly(STATEMENT_MISSING);
        var one = views.ask(new FindWorklist(Set.of(UNSEALING_ASKED), 50, null), Worklist.class);
        assertThat(one.items()).extracting(Worklist.Item::kind).containsExactly(UNSEALING_ASKED);
    }

    private List<Worklist.Kind> kinds() {
        return list(50, null).items().stream().map(Worklist.Item::kind).toList();
    }

    private Worklist list(int limit, @Nullable String after) {
        return views.ask(new FindWorklist(EnumSet.allOf(Worklist.Kind.class), limit, after), Worklist.class);
    }
}
