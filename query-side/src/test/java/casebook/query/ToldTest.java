package casebook.query;

import static casebook.shared.examples.EnquiryEvents.caseClosed;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.findingRecorded;
import static casebook.shared.examples.EnquiryEvents.parentSpokenTo;
import static casebook.shared.examples.ResponseEvents.warningIssued;
import static casebook.shared.examples.SiteBanEvents.temporaryBarServed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import casebook.shared.examples.Invented;
import casebook.shared.examples.LetterExamples;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.examples.ResponseExamples;
import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.incident.event.ResponseWithdrawn;
import casebook.shared.letter.LetterDrafted;
import casebook.shared.letter.LetterFrozen;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.LetterKind;
import casebook.shared.letter.LetterServed;
import casebook.shared.query.FindTold;
import casebook.shared.query.ToldToParent;
import casebook.shared.query.ToldToParent.Item;
import casebook.shared.query.ToldToParent.Untold;
import casebook.shared.query.ToldToParent.What;
import casebook.shared.seal.Opened;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class ToldTest {

    private final Views views;

    ToldTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(concernReported());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void nothing_is_told_on_a_case_that_is_not_there() {
        assertThat(views.ask(new FindTold(Cases.id(9)), ToldToParent.class))
                .isEqualTo(new ToldToParent(List.of(), List.of()));
    }

    @Test
    void what_was_said_comes_in_the_order_the_parent_heard_it() {
        views.recorded(temporaryBarServed(), parentSpokenTo(), ResponseEvents.meetingHeld(), caseClosed());
        assertThat(told().items())
                .extracting(Item::what, Item::entry, Item::by)
                .containsExactly(
                        tuple(What.MEETING, 3L, null),
                        tuple(What.CLOSING, 4L, null),
                        tuple(What.CONVERSATION, 2L, null),
                        tuple(What.BAN_NOTICE, 1L, Invented.REPRESENTATIONS_BY));
        assertThat(told().items().get(2).toldAt()).isEqualTo(parentSpokenTo().happenedAt());
        assertThat(views.seal()
                        .open(Objects.requireNonNull(told().items().get(2).words())))
                .isEqualTo(new Opened.Text("The messages were read aloud and talked through"));
    }

    @Test
    void a_response_is_untold_until_it_is_carried_out_and_its_letter_until_it_is_served() {
        views.recorded(findingRecorded(), decided(ResponseCode.A1, ResponseCode.A3));
        assertThat(untold()).containsExactly("FINDING FINDING", "RESPONSE A1");
        views.recorded(warningIssued(), frozen(3));
        assertThat(untold()).containsExactly("FINDING FINDING", "LETTER WARNING");
        views.recorded(served(3));
        assertThat(untold()).isEmpty();
        assertThat(told().items()).singleElement().satisfies(item -> {
            assertThat(item.toldAt()).isEqualTo(SERVED);
            assertThat(item.letter())
                    .isEqualTo(new ToldToParent.Letter(letter(3), LetterKind.WARNING, DeliveryMethod.POST, "hash"));
        });
    }

    @Test
    void a_draft_is_not_told() {
        views.recorded(
                findingRecorded(),
                decided(ResponseCode.A1),
                warningIssued(),
                new LetterDrafted(Invented.CASE, letter(3), 3, LetterKind.WARNING, null, null, 3));
        assertThat(told().notYetTold()).contains(new Untold(Untold.Of.LETTER, "WARNING", 3, letter(3)));
    }

    @Test
    void a_meeting_is_carried_out_by_an_invitation_in_response_and_a_ban_by_its_notice() {
        views.recorded(decided(ResponseCode.A2, ResponseCode.A5));
        assertThat(untold()).containsExactly("RESPONSE A2", "RESPONSE A5");
        views.recorded(ResponseEvents.invitedAs(ResponseExamples.factFindingMeeting()));
        assertThat(untold()).containsExactly("RESPONSE A2", "RESPONSE A5");
        views.recorded(ResponseEvents.invitedToMeeting(), temporaryBarServed());
        assertThat(untold()).isEmpty();
    }

    @Test
    void what_was_taken_back_has_not_to_be_told() {
        views.recorded(
                decided(ResponseCode.A1, ResponseCode.A5),
                new ResponseWithdrawn(Invented.CASE, List.of(ResponseCode.A5), Invented.words("Why")));
        assertThat(untold()).containsExactly("RESPONSE A1");
    }

    @Test
    void advice_and_a_finding_are_told_by_whatever_is_said_next() {
        views.recorded(parentSpokenTo(), findingRecorded(), decided(ResponseCode.ADVICE));
        assertThat(untold()).containsExactly("FINDING FINDING", "RESPONSE ADVICE");
        views.recorded(caseClosed());
        assertThat(untold()).isEmpty();
    }

    @Test
    void a_notice_and_the_closing_are_told_by_their_entries_and_the_reporters_letter_is_none_of_the_parents() {
        views.recorded(temporaryBarServed(), caseClosed());
        for (LetterKind kind : List.of(LetterKind.TEMPORARY_BAR, LetterKind.OUTCOME, LetterKind.DEALT_WITH)) {
            LetterId id = LetterId.of(Invented.CASE, 1, kind);
            views.recorded(new LetterFrozen(Invented.CASE, id, 1, kind, "hash", 1));
        }
        assertThat(untold()).isEmpty();
        LetterId thanks = LetterId.of(Invented.CASE, 1, LetterKind.DEALT_WITH);
        views.recorded(
                new LetterServed(Invented.CASE, thanks, DeliveryMethod.POST, SERVED, Invented.words("Posted"), 2));
        assertThat(told().items()).extracting(Item::what).doesNotContain(What.LETTER);
    }

    @Test
    void that_the_parent_acknowledged_a_warning_shows_that_they_knew() {
        views.recorded(ResponseEvents.warningAcknowledged());
        assertThat(told().items())
                .extracting(Item::what, Item::toldAt)
                .containsExactly(tuple(
                        What.ACKNOWLEDGEMENT,
                        ResponseEvents.warningAcknowledged().acknowledgedAt()));
    }

    private static final Instant SERVED = Instant.parse("2026-11-20T08:30:00Z");

    private static ResponseDecided decided(ResponseCode... responses) {
        return new ResponseDecided(Invented.CASE, Arrays.asList(responses), Invented.words("Reasons"));
    }

    private static LetterId letter(long entry) {
        return LetterId.of(Invented.CASE, entry, LetterKind.WARNING);
    }

    private static LetterFrozen frozen(long entry) {
        return new LetterFrozen(Invented.CASE, letter(entry), entry, LetterKind.WARNING, "hash", 1);
    }

    private static LetterServed served(long entry) {
        var posted = LetterExamples.letterServed();
        return new LetterServed(Invented.CASE, letter(entry), posted.method(), SERVED, posted.proof(), entry);
    }

    private List<String> untold() {
        return told().notYetTold().stream()
                .map(left -> left.what() + " " + left.code())
                .toList();
    }

    private ToldToParent told() {
        return views.ask(new FindTold(Invented.CASE), ToldToParent.class);
    }
}
