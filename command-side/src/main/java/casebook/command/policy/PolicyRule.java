package casebook.command.policy;

import casebook.command.incident.Rule;
import casebook.shared.message.Refusal;

/** Rules about publishing the policy, and about who is on record as having agreed to it. */
enum PolicyRule implements Rule {
    EditionIsPublishedOnce(
            Refusal.Kind.STATE,
            "An edition with this id is published already, with other content. What is published never changes: give the new "
                    + "edition an id of its own.",
            "Casebook procedure: an allegation is judged under the edition in force when the message was posted"),

    OneEditionPerDay(
            Refusal.Kind.RULE,
            "Another edition is in force from the same day. Give the day from which this one is.",
            "Casebook procedure: on every day one edition is in force, and no more"),

    EveryTextIsThere(
            Refusal.Kind.RULE,
            "Give the edition an id, say when its review is due, and give every clause its code and its words.",
            "Policy, its last page: date and date of review; a parent can only be held to words that were published"),

    ClauseCodesAreUnique(
            Refusal.Kind.RULE,
            "Two clauses have the same code. Give each a code of its own.",
            "Casebook procedure: a finding names the clause by its code, so a code means one clause"),

    SomethingCanBeAlleged(
            Refusal.Kind.RULE,
            "The edition has no guideline, no expectation and no conduct that is called inappropriate. It needs at least one.",
            "Policy: parents are held to the guidelines, expectations and conduct of the edition in force on the day"),

    EditionIsPublished(
            Refusal.Kind.ABSENT,
            "There is no published edition of the policy with this id.",
            "Policy K1: \"I agree to abide by this policy\" says which policy"),

    ChangesAreToTheLatestEdition(
            Refusal.Kind.STATE,
            "A later edition is published, so this one is changed no more. Propose the change to the latest edition.",
            "Policy, its last page: date of review; each edition is prepared from the one before it"),

    ProposedClauseHasItsKind(
            Refusal.Kind.RULE,
            "This clause stands in another part of the policy. Leave it there, or propose a clause with a code of its own.",
            "Casebook procedure: a finding names the clause by its code, so a code means one clause"),

    NobodySignsAheadOfTime(
            Refusal.Kind.RULE,
            "The date of an acknowledgement lies in the future. Give the day on which it was signed.",
            "Policy K1: name, signature and date of whoever agrees to abide by the policy"),

    ReviewIsPublishedOnce(
            Refusal.Kind.STATE,
            "The review of this edition is published already. It is published once, because a second one could be subtracted from the "
                    + "first and show a single family.",
            "Casebook procedure: two reports of the same people can be subtracted from each other"),

    ReviewIsOfTermsThatAreOver(
            Refusal.Kind.RULE,
            "A review is published of whole terms that are over: August to December, January to April, May to July. Wait until a term "
                    + "of this edition is over.",
            "Casebook procedure: a term that goes on has other numbers tomorrow, and the difference is a family"),

    ReviewsShareNoTerm(
            Refusal.Kind.STATE,
            "Another published review has one of these terms. Each term is told in one review.",
            "Casebook procedure: two reports of the same people can be subtracted from each other"),

    NothingSmallIsPublished(
            Refusal.Kind.RULE,
            "A number from one to four points at families in a small school, and is not published. Leave it out.",
            "Policy P1: concerns are raised in confidence; Casebook procedure: nothing under five is told of families"),

    OneKeyOneRequest(
            Refusal.Kind.RULE,
            "This Idempotency-Key was already used for another request on this register. Use a new key for a new request.",
            "Casebook procedure: the same submission twice is one entry, and a key stands for one submission");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    PolicyRule(Refusal.Kind kind, String wants, String basis) {
        this.kind = kind;
        this.wants = wants;
        this.basis = basis;
    }

    @Override
    public String wants() {
        return wants;
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Refusal.Kind kind() {
        return kind;
    }
}
