package casebook.command.letters;

import casebook.command.incident.Rule;
import casebook.shared.message.Refusal;

/** What keeps the school's letters honest. */
enum LetterRule implements Rule {
    EntryCallsForThisLetter(
            Refusal.Kind.RULE,
            "A letter belongs to an entry that calls for it: a warning, an invitation, a notice or decision about "
                    + "coming on site, or the closing of the case.",
            "Casebook procedure, after the policy's responses (A1, A2, A5): the letter follows the decision, "
                    + "never the other way round"),

    LetterIsOnThisCase(
            Refusal.Kind.ABSENT,
            "There is no such letter on this case.",
            "Casebook procedure: a letter is frozen as it goes out before anyone can say that it arrived"),

    LetterIsServedOnce(
            Refusal.Kind.STATE,
            "The service of this letter is on record already.",
            "Casebook procedure: nothing is overwritten, and time limits run from one day of service"),

    ServiceHasHappened(
            Refusal.Kind.RULE,
            "The time given lies in the future. Give the time when the letter was served.",
            "Casebook procedure: the record says what happened, and when people say it did"),

    OneKeyOneService(
            Refusal.Kind.RULE,
            "This Idempotency-Key was already used to record another service of this letter. Use a new key for a "
                    + "new request.",
            "Casebook procedure: the same submission twice is one entry, and a key stands for one submission");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    LetterRule(Refusal.Kind kind, String wants, String basis) {
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
