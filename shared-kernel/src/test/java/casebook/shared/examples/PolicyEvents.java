package casebook.shared.examples;

import casebook.shared.policy.Acknowledgement;
import casebook.shared.policy.AcknowledgementRecorded;
import casebook.shared.policy.AskedToSignCounted;
import casebook.shared.policy.ClauseChangeProposed;
import casebook.shared.policy.ClauseChangeWithdrawn;
import casebook.shared.policy.CountAskedToSign;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEdition.Clause;
import casebook.shared.policy.PolicyEdition.Kind;
import casebook.shared.policy.PolicyEditionPublished;
import casebook.shared.policy.PolicyEvent;
import casebook.shared.policy.PolicyReviewPublished;
import casebook.shared.policy.ProposeClauseChange;
import casebook.shared.policy.PublishPolicyEdition;
import casebook.shared.policy.PublishPolicyReview;
import casebook.shared.policy.RecordAcknowledgement;
import casebook.shared.policy.ReviewFigures;
import casebook.shared.policy.ReviewFigures.Line;
import casebook.shared.policy.ReviewFigures.Table;
import casebook.shared.policy.ReviewFigures.Topic;
import casebook.shared.policy.ReviewFigures.Until;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.KeyId.Owner;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A policy that is published, and a parent who agrees to it; with the commands that ask for it. */
public final class PolicyEvents {

    private PolicyEvents() {}

    /** Every event of the policy. */
    public static List<PolicyEvent> all() {
        return List.of(
                editionPublished(),
                acknowledgementRecorded(),
                askedToSignCounted(),
                reviewPublished(),
                clauseChangeProposed(),
                clauseChangeWithdrawn());
    }

    public static PolicyEdition edition() {
        return new PolicyEdition(
                Invented.EDITION,
                LocalDate.parse("2025-01-01"),
                "Spring 2027",
                List.of(
                        new Clause("N1", Kind.INAPPROPRIATE_CONDUCT, "Abusive or personal comments"),
                        new Clause("K1", Kind.ACKNOWLEDGEMENT, "I agree to abide by this policy")));
    }

    public static PolicyEditionPublished editionPublished() {
        return new PolicyEditionPublished(
                edition(),
                person("0192c0de-0000-4000-8000-0000000000a1", "Governor A"),
                person("0192c0de-0000-4000-8000-0000000000a2", "Head Teacher A"));
    }

    public static PublishPolicyEdition publishEdition() {
        PolicyEditionPublished published = editionPublished();
        return new PublishPolicyEdition(published.edition(), published.governorResponsible(), published.headTeacher());
    }

    public static PolicyReviewPublished reviewPublished() {
        return new PolicyReviewPublished(Invented.EDITION, reviewFigures());
    }

    public static ClauseChangeProposed clauseChangeProposed() {
        return new ClauseChangeProposed(Invented.EDITION, proposeClauseChange().clause());
    }

    public static ClauseChangeWithdrawn clauseChangeWithdrawn() {
        return new ClauseChangeWithdrawn(Invented.EDITION, "K1");
    }

    /** The first clause, with other words. */
    public static ProposeClauseChange proposeClauseChange() {
        return new ProposeClauseChange(
                Invented.EDITION, new Clause("N1", Kind.INAPPROPRIATE_CONDUCT, "Abusive comments about a person"));
    }

    public static PublishPolicyReview publishReview() {
        return new PublishPolicyReview(Invented.EDITION, reviewFigures());
    }

    public static ReviewFigures reviewFigures() {
        return new ReviewFigures(
                List.of(
                        new ReviewFigures.Term(
                                "Spring 2024/25", LocalDate.parse("2025-01-01"), LocalDate.parse("2025-04-30"), null),
                        new ReviewFigures.Term(
                                "Summer 2024/25", LocalDate.parse("2025-05-01"), LocalDate.parse("2025-07-31"), 21L)),
                List.of(
                        new Table(
                                Topic.SOURCE,
                                21L,
                                List.of(
                                        new Line(List.of("OPEN"), 6, false),
                                        new Line(List.of("CONFIDENTIAL", "ANONYMOUS"), 15, false))),
                        new Table(Topic.CLAUSE, 21L, List.of(new Line(List.of("N1"), 14, true)))),
                List.of(new ReviewFigures.Days(Until.FINDING, 9, 21)),
                37L,
                112L,
                140L,
                List.of("G2"));
    }

    public static AcknowledgementRecorded acknowledgementRecorded() {
        return new AcknowledgementRecorded(Invented.EDITION, acknowledgement());
    }

    public static AskedToSignCounted askedToSignCounted() {
        return new AskedToSignCounted(Invented.EDITION, "Year 4", 30);
    }

    public static CountAskedToSign countAskedToSign() {
        return new CountAskedToSign(Invented.EDITION, "Year 4", 30);
    }

    public static RecordAcknowledgement recordAcknowledgement() {
        return new RecordAcknowledgement(Invented.EDITION, acknowledgement());
    }

    /** What the parent whose messages the concern is about signed, long before. */
    public static Acknowledgement acknowledgement() {
        return acknowledgement("0192c0de-0000-4000-8000-0000000000b1", "Parent A", "Year 4");
    }

    public static Acknowledgement acknowledgement(String person, String name, String pupilClass) {
        return new Acknowledgement(
                UUID.fromString(person),
                person(person, name),
                pupilClass,
                LocalDate.parse("2025-01-20"),
                Acknowledgement.How.PAPER);
    }

    private static Sealed person(String id, String name) {
        return Sealed.text(new KeyId(Owner.PERSON, UUID.fromString(id)), name);
    }
}
