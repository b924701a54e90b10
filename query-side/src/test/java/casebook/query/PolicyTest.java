package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.shared.examples.Invented;
import casebook.shared.examples.PeopleExamples;
import casebook.shared.examples.PolicyEvents;
import casebook.shared.policy.AcknowledgementRecorded;
import casebook.shared.policy.AskedToSignCounted;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEditionPublished;
import casebook.shared.query.AcknowledgementList;
import casebook.shared.query.AcknowledgementsByName;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.BadCursor;
import casebook.shared.query.Coverage;
import casebook.shared.query.FindAcknowledgements;
import casebook.shared.query.FindAcknowledgementsOf;
import casebook.shared.query.FindAuditTrail;
import casebook.shared.query.FindCoverage;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindPolicyEditions;
import casebook.shared.query.FindPublishedReviews;
import casebook.shared.query.PolicyEditionList;
import casebook.shared.query.PolicyEditionPage;
import casebook.shared.query.PublishedReviews;
import casebook.shared.seal.Opened;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class PolicyTest {

    private final Views views;

    PolicyTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(PolicyEvents.editionPublished());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void an_edition_is_shown_as_it_was_published_with_who_signed_it() {
        PolicyEditionPage page = views.find(new FindPolicyEdition("2025-01"), PolicyEditionPage.class)
                .orElseThrow();
        assertThat(page.clauses()).isEqualTo(PolicyEvents.edition().clauses());
        assertThat(page.inForceFrom()).isEqualTo(PolicyEvents.edition().inForceFrom());
        assertThat(page.publishedAt()).isEqualTo(Log.friday());
        assertThat(views.seal().open(Objects.requireNonNull(page.headTeacher())))
                .isEqualTo(new Opened.Text("Head Teacher A"));
        assertThat(views.find(new FindPolicyEdition("2031-01"), PolicyEditionPage.class))
                .isEmpty();
    }

    @Test
    void a_review_is_shown_as_it_was_published() {
        views.recorded(PolicyEvents.reviewPublished());
        assertThat(views.ask(new FindPublishedReviews(), PublishedReviews.class).reviews())
                .containsExactly(new PublishedReviews.PublishedReview(
                        "2025-01", Log.friday().plusSeconds(60), PolicyEvents.reviewFigures()));
    }

    @Test
    void editions_are_listed_with_the_latest_first_in_pages() {
        var later = new PolicyEdition(
                "2027-04",
                LocalDate.parse("2027-04-12"),
                "Spring 2029",
                PolicyEvents.edition().clauses());
        views.recorded(new PolicyEditionPublished(later, null, null));
        PolicyEditionList first = views.ask(new FindPolicyEditions(1, null), PolicyEditionList.class);
        PolicyEditionList second = views.ask(new FindPolicyEditions(1, first.next()), PolicyEditionList.class);
        assertThat(first.items()).extracting(PolicyEditionList.Item::id).containsExactly("2027-04");
        assertThat(second.items()).extracting(PolicyEditionList.Item::id).containsExactly("2025-01");
        assertThat(second.next()).isNull();
    }

    @Test
    void the_register_is_read_class_by_class_in_pages() {
        views.recorded(agreed(3, "Year 5", "Parent D"), agreed(1, "Year 4", "Parent A"), agreed(2, "Year 4", "B"));
        AcknowledgementList first = register(2, null);
        AcknowledgementList second = register(2, first.next());
        assertThat(first.items()).extracting(AcknowledgementList.Item::personId).containsExactly(id(1), id(2));
        assertThat(second.items())
                .extracting(AcknowledgementList.Item::pupilClass)
                .containsExactly("Year 5");
        assertThat(second.next()).isNull();
        assertThatThrownBy(() -> register(2, "guessed")).hasCauseInstanceOf(BadCursor.class);
    }

    @Test
    void coverage_counts_each_class() {
        views.recorded(agreed(3, "Year 5", "Parent D"), agreed(1, "Year 4", "Parent A"), agreed(2, "Year 4", "B"));
        assertThat(views.ask(new FindCoverage("2025-01"), Coverage.class).classes())
                .containsExactly(new Coverage.InClass("Year 4", 2, null), new Coverage.InClass("Year 5", 1, null));
        assertThat(views.ask(new FindCoverage("2031-01"), Coverage.class).classes())
                .isEmpty();
    }

    @Test
    void coverage_says_of_how_many_who_were_asked_also_where_nobody_has_signed_yet() {
        views.recorded(
                agreed(1, "Year 4", "Parent A"),
                asked("2025-01", "Year 4", 28),
                asked("2025-01", "Year 4", 30),
                asked("2025-01", "Year 6", 20),
                asked("2025-01", "Year 7", 9),
                asked("2025-01", "Year 7", 0),
                asked("2031-01", "Year 4", 12));
        assertThat(views.ask(new FindCoverage("2025-01"), Coverage.class).classes())
                .containsExactly(new Coverage.InClass("Year 4", 1, 30), new Coverage.InClass("Year 6", 0, 20));
    }

    private static AskedToSignCounted asked(String edition, String pupilClass, int asked) {
        return new AskedToSignCounted(edition, pupilClass, asked);
    }

    @Test
    void what_somebody_agreed_to_is_found_by_their_name_however_it_is_written() {
        views.recorded(agreed(1, "Year 4", "Parent  a"), agreed(2, "Year 4", "Parent B"));
        assertThat(known(PeopleExamples.register().name()))
                .containsExactly(new AcknowledgementsByName.Item("2025-01", LocalDate.parse("2025-01-20"), "Year 4"));
        assertThat(known(Invented.words("Somebody else"))).isEmpty();
    }

    @Test
    void an_erased_name_is_found_by_nobody() {
        AcknowledgementRecorded event = agreed(1, "Year 4", "Parent A");
        views.recorded(event);
        views.keyring().destroy(event.acknowledgement().name().key(), Log.friday(), "Article 17");
        views.projectAgain();
        assertThat(known(PeopleExamples.register().name())).isEmpty();
        assertThat(register(50, null).items()).hasSize(1);
    }

    @Test
    void both_are_on_the_audit_trail() {
        views.recorded(agreed(1, "Year 4", "Parent A"));
        assertThat(views.ask(new FindAuditTrail(false, null, null, null, null, null, 50, null), AuditTrail.class)
                        .entries())
                .extracting(AuditTrail.Entry::type)
                .containsExactly("PolicyEditionPublished", "AcknowledgementRecorded");
    }

    private AcknowledgementList register(int limit, @Nullable String after) {
        return views.ask(new FindAcknowledgements("2025-01", limit, after), AcknowledgementList.class);
    }

    private List<AcknowledgementsByName.Item> known(Sealed name) {
        return views.ask(new FindAcknowledgementsOf(name), AcknowledgementsByName.class)
                .items();
    }

    private static AcknowledgementRecorded agreed(int number, String pupilClass, String name) {
        var example = PolicyEvents.acknowledgement(id(number).toString(), name, pupilClass);
        return new AcknowledgementRecorded("2025-01", example);
    }

    private static UUID id(int number) {
        return new UUID(0x0192c0de00004000L, 0x8000000000000000L + number);
    }
}
