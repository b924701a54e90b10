package casebook.command.policy;

import static casebook.shared.examples.PolicyEvents.publishReview;
import static casebook.shared.examples.PolicyEvents.reviewFigures;
import static casebook.shared.examples.PolicyEvents.reviewPublished;

import casebook.command.incident.Policies;
import casebook.shared.examples.PolicyEvents;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.message.Trace;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEditions;
import casebook.shared.policy.PolicyReviewPublished;
import casebook.shared.policy.PublishPolicyReview;
import casebook.shared.policy.ReviewFigures;
import casebook.shared.policy.ReviewFigures.Term;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyReviewsTest {

    private static final String LATER = "2025-08";
    private static final MetaData REQUEST = MetaData.with(Trace.REQUEST, "r1").and(Trace.DIGEST, "d1");

    @Test
    void publishes_what_is_told_of_whole_terms() {
        fixture("2025-08-01")
                .givenNoPriorActivity()
                .when(publishReview(), REQUEST)
                .expectEvents(reviewPublished())
                .expectResultMessagePayload("2025-01");
    }

    @Test
    void publishes_the_review_of_an_edition_once() {
        refused(published().when(publishReview(), REQUEST.and(Trace.REQUEST, "r2")), PolicyRule.ReviewIsPublishedOnce);
    }

    @Test
    void answers_a_repeated_request_as_it_did_at_first() {
        published().when(publishReview(), REQUEST).expectNoEvents().expectResultMessagePayload("2025-01");
    }

    @Test
    void is_of_an_edition_that_was_published() {
        refused(at("2026-09-01", new PublishPolicyReview("2031-01", reviewFigures())), PolicyRule.EditionIsPublished);
    }

    @Test
    void waits_for_the_end_of_the_last_term() {
        refused(at("2025-07-31", publishReview()), PolicyRule.ReviewIsOfTermsThatAreOver);
    }

    @Test
    void is_of_no_part_of_a_term() {
        refused(at("2026-09-01", of("2025-01", "2025-01-02", "2025-04-30")), PolicyRule.ReviewIsOfTermsThatAreOver);
        refused(at("2026-09-01", of("2025-01", "2025-01-01", "2025-04-29")), PolicyRule.ReviewIsOfTermsThatAreOver);
        refused(
                at("2026-09-01", new PublishPolicyReview("2025-01", figures(List.of(), null))),
                PolicyRule.ReviewIsOfTermsThatAreOver);
    }

    @Test
    void tells_no_term_that_another_review_told() {
        MetaData another = REQUEST.and(Trace.REQUEST, "r2");
        refused(published().when(of(LATER, "2025-05-01", "2025-07-31"), another), PolicyRule.ReviewsShareNoTerm);
        PublishPolicyReview next = of(LATER, "2025-08-01", "2025-12-31");
        published().when(next, another).expectEvents(new PolicyReviewPublished(LATER, next.figures()));
    }

    @Test
    void tells_no_number_that_points_at_a_few() {
        refused(
                at(
                        "2026-09-01",
                        new PublishPolicyReview(
                                "2025-01", figures(reviewFigures().terms(), 3L))),
                PolicyRule.NothingSmallIsPublished);
        refused(
                at("2026-09-01", new PublishPolicyReview("2025-01", asked(31L, 30L))),
                PolicyRule.NothingSmallIsPublished);
        at("2026-09-01", new PublishPolicyReview("2025-01", asked(35L, 30L))).expectSuccessfulHandlerExecution();
    }

    private static TestExecutor<PolicyReviews> published() {
        return fixture("2026-09-01").given(new GenericEventMessage<>(reviewPublished(), REQUEST));
    }

    private static ResultValidator<PolicyReviews> at(String today, PublishPolicyReview command) {
        return fixture(today).givenNoPriorActivity().when(command, REQUEST);
    }

    private static PublishPolicyReview of(String edition, String first, String last) {
        return new PublishPolicyReview(
                edition,
                figures(List.of(new Term("A term", LocalDate.parse(first), LocalDate.parse(last), null)), null));
    }

    private static ReviewFigures figures(List<Term> terms, @Nullable Long acknowledged) {
        return new ReviewFigures(terms, List.of(), List.of(), 0L, acknowledged, null, List.of());
    }

    /** One short of all who were asked is one family. */
    private static ReviewFigures asked(long asked, long acknowledged) {
        return new ReviewFigures(reviewFigures().terms(), List.of(), List.of(), 0L, acknowledged, asked, List.of());
    }

    private static void refused(ResultValidator<PolicyReviews> result, PolicyRule rule) {
        result.expectException(Refused.class)
                .expectExceptionDetails(new Refusal(rule.kind(), rule.name(), rule.wants(), rule.basis()))
                .expectNoEvents();
    }

    private static AggregateTestFixture<PolicyReviews> fixture(String today) {
        PolicyEdition first = PolicyEvents.edition();
        PolicyEdition later = new PolicyEdition(LATER, LocalDate.parse("2025-08-20"), "2029", first.clauses());
        AggregateTestFixture<PolicyReviews> fixture = new AggregateTestFixture<>(PolicyReviews.class);
        fixture.registerInjectableResource((Policies) () -> new PolicyEditions(List.of(first, later)));
        fixture.registerInjectableResource(Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC));
        return fixture;
    }
}
