package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import casebook.shared.examples.Invented;
import casebook.shared.examples.LetterExamples;
import casebook.shared.incident.IncidentId;
import casebook.shared.letter.Approval;
import casebook.shared.letter.FreezeLetter;
import casebook.shared.letter.LetterFrozen;
import casebook.shared.letter.LetterKind;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.CaseLetters;
import casebook.shared.query.CaseLetters.Approved;
import casebook.shared.query.CaseLetters.Item;
import casebook.shared.query.CaseLetters.State;
import casebook.shared.query.FindAuditTrail;
import casebook.shared.query.FindLetterHistory;
import casebook.shared.query.FindLetters;
import casebook.shared.query.LetterHistory;
import casebook.shared.seal.Opened;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class LettersTest {

    private final Views views;

    LettersTest(Mongo mongo) {
        views = Views.on(mongo);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_frozen_letter_shows_its_hash_and_when_it_was_frozen() {
        LetterFrozen event = LetterExamples.letterFrozen();
        views.recordedAt(Log.friday(), event);
        assertThat(letters(Invented.CASE))
                .containsExactly(new Item(
                        event.letterId(),
                        LetterKind.WARNING,
                        8,
                        State.FROZEN,
                        event.sha256(),
                        event.size(),
                        Log.friday(),
                        null,
                        null,
                        null));
    }

    @Test
    void a_served_letter_says_how_and_when_and_what_shows_it() {
        views.recorded(LetterExamples.letterFrozen(), LetterExamples.letterServed());
        assertThat(letters(Invented.CASE)).singleElement().satisfies(letter -> {
            var served = Objects.requireNonNull(letter.served());
            assertThat(served.method()).isEqualTo(LetterExamples.letterServed().method());
            assertThat(served.at()).isEqualTo(LetterExamples.letterServed().at());
            assertThat(views.seal().open(served.proof()))
                    .isEqualTo(new Opened.Text("Certificate of posting in the office"));
        });
    }

    @Test
    void a_letter_is_a_draft_then_approved_then_frozen_then_served() {
        views.recorded(LetterExamples.letterAwaitsApproval(), LetterExamples.letterDrafted());
        assertThat(letters(Invented.CASE)).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(State.DRAFT);
            assertThat(letter.sha256()).isNull();
            var addition = Objects.requireNonNull(
                    Objects.requireNonNull(letter.draft()).addition());
            assertThat(views.seal().open(addition)).isEqualTo(new Opened.Text("Thank you for coming to see us"));
        });
        views.recordedAt(Log.friday(), LetterExamples.letterApproved());
        assertThat(letters(Invented.CASE)).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(State.APPROVED);
            assertThat(letter.approved()).isEqualTo(new Approved("head", Approval.ON_SIGHT, Log.friday()));
        });
        views.recorded(LetterExamples.letterFrozen());
        assertThat(letters(Invented.CASE)).extracting(Item::state).containsExactly(State.FROZEN);
        views.recorded(LetterExamples.letterServed());
        assertThat(letters(Invented.CASE)).extracting(Item::state).containsExactly(State.SERVED);
    }

    @Test
    void its_history_says_who_did_what_and_when_it_was_known() {
        views.recordedAt(Log.friday(), LetterExamples.letterFrozen())
                .recordedAt(Log.friday().plusSeconds(60), LetterExamples.letterServed());
        assertThat(history(null))
                .extracting(LetterHistory.Entry::type, LetterHistory.Entry::happenedAt, LetterHistory.Entry::actor)
                .containsExactly(
                        tuple("LetterFrozen", null, "head"),
                        tuple("LetterServed", LetterExamples.letterServed().at(), "head"));
        assertThat(history(Log.friday())).extracting(LetterHistory.Entry::type).containsExactly("LetterFrozen");
    }

    private List<LetterHistory.Entry> history(@Nullable Instant asOf) {
        return views.ask(new FindLetterHistory(Invented.CASE, asOf), LetterHistory.class)
                .entries();
    }

    @Test
    void letters_come_in_the_order_of_their_entries_and_stay_with_their_case() {
        views.recorded(frozen(17), frozen(4), frozen(9));
        assertThat(letters(Invented.CASE)).extracting(Item::entry).containsExactly(4L, 9L, 17L);
        assertThat(letters(Cases.id(2))).isEmpty();
    }

    @Test
    void the_trail_shows_who_froze_and_who_served_a_letter() {
        views.recorded(LetterExamples.letterFrozen(), LetterExamples.letterServed());
        assertThat(views.ask(
                                new FindAuditTrail(false, Invented.CASE, null, null, null, null, 50, null),
                                AuditTrail.class)
                        .entries())
                .extracting(AuditTrail.Entry::type, AuditTrail.Entry::happenedAt, AuditTrail.Entry::version)
                .containsExactly(
                        tuple("LetterFrozen", null, null),
                        tuple("LetterServed", LetterExamples.letterServed().at(), null));
    }

    private static LetterFrozen frozen(long entry) {
        var asked = new FreezeLetter(Invented.CASE, entry, LetterKind.WARNING, "hash", 1);
        return new LetterFrozen(
                asked.incidentId(), asked.letterId(), asked.entry(), asked.kind(), asked.sha256(), asked.size());
    }

    private List<Item> letters(IncidentId incident) {
        return views.ask(new FindLetters(incident), CaseLetters.class).items();
    }
}
