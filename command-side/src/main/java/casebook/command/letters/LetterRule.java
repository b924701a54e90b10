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

    LetterIsADraft(
            Refusal.Kind.STATE,
            "This letter is no draft any more: it was approved, and goes out as it was then.",
            "Casebook procedure: what was approved is what goes out"),

    LetterIsApprovedFirst(
            Refusal.Kind.STATE,
            "This letter is a draft. Somebody who may approve it has to, before it can go out.",
            "Policy D2: the final decision for how to respond to breaches rests with the Head teacher, and the letter "
                    + "is how the parent learns of it"),

    LetterIsFrozenFirst(
            Refusal.Kind.STATE,
            "This letter is not frozen yet, so it cannot have arrived. A draft is approved first.",
            "Casebook procedure: a letter is frozen as it goes out before anyone can say that it arrived"),

    DraftThreatensNobody(
            Refusal.Kind.RULE,
            "This letter threatens with prosecution, the police or the courts. Say what happened, what is asked and "
                    + "why, and leave the threat out.",
            "Policy A1 and A3: a letter is one response, and the appropriate authorities are another, for criminal "
                    + "behaviour only; neither is a threat (D1: in a proportional way)"),

    EntryStillStands(
            Refusal.Kind.RULE,
            "The warning that this letter is about was withdrawn. It does not go out any more.",
            "Policy D1 and D2: a response stands until whoever decided it takes it back"),

    LetterIsOnThisCase(
            Refusal.Kind.ABSENT,
            "There is no such letter on this case.",
            "Casebook procedure: a letter is frozen as it goes out before anyone can say that it arrived"),

    CaseIsNotErased(
            Refusal.Kind.STATE,
            "This case was erased, and its letters with it: nothing more is recorded about them.",
            "UK GDPR Article 5(1)(e): records are kept no longer than they are needed"),

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
            "This Idempotency-Key was already used for another request on this letter. Use a new key for a "
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
