package casebook.command.incident;

import casebook.shared.message.Refusal;

/** Rules about the case as a whole: who acts on it, when, and what keeps its record honest. */
enum CaseRule implements Rule {
    CaseIsAtThatStep(
            Refusal.Kind.STATE,
            "This case is not at that step. Look at its status: a closed or screened-out case has to be "
                    + "reopened first, and a concern is screened before anything else is asked about it.",
            "Casebook procedure, after the order of the policy (P1, P2, responses): each step has its " + "place"),

    OnlyTheHeadDecides(
            Refusal.Kind.PERSON,
            "Only the Head teacher, or the delegate named in a recorded conflict of the Head's, may do " + "this.",
            "Policy D2: the final decision for how to respond to breaches rests with the Head teacher"),

    NobodyDecidesTheirOwnCase(
            Refusal.Kind.PERSON,
            "You have a recorded interest in this case or in whom it is about, so the decision is the named "
                    + "delegate's. Where nobody is named yet, record the conflict and who decides instead.",
            "Policy D2 read with the rule against bias: nobody decides a case they are party to"),

    WitnessDoesNotDecide(
            Refusal.Kind.PERSON,
            "You gave a statement on this case, so the decision is another's: record the conflict and who decides "
                    + "instead.",
            "Policy D2 read with the rule against bias: a witness is no judge of what they saw"),

    SomebodyElseWasFirst(
            Refusal.Kind.VERSION,
            "The case has changed since you looked at it. Read it again, then decide whether you still "
                    + "want to do this.",
            "Casebook procedure: a decision is made on what was known, so two people deciding at once "
                    + "cannot both win (RFC 9110, section 13.1.1)"),

    OneKeyOneRequest(
            Refusal.Kind.RULE,
            "This Idempotency-Key was already used for another request on this case. Use a new key for a "
                    + "new request.",
            "Casebook procedure: the same submission twice is one entry, and a key stands for one " + "submission"),

    NothingIsRecordedBeforeItHappens(
            Refusal.Kind.RULE,
            "The time given lies in the future. Give the time when it happened.",
            "Casebook procedure: the record says what happened, and when people say it did"),

    EntryToCorrectExists(
            Refusal.Kind.RULE,
            "There is no entry with that version on this case to correct.",
            "Casebook procedure: nothing is deleted, and a correction names the entry it corrects"),

    CorrectedByItsAuthorOrALeader(
            Refusal.Kind.PERSON,
            "Only whoever recorded the entry, a senior leader or the Head may correct it.",
            "UK GDPR Article 5(1)(d): records are accurate, and whoever answers for them puts them right"),

    DelegateIsFreeToDecide(
            Refusal.Kind.RULE,
            "The delegate must be another person than the one with the interest, have no recorded "
                    + "interest in this case or in whom it is about and not be a witness in it, and be a senior leader, a Head, the safeguarding lead or the Chair.",
            "Policy D2 read with the rule against bias: where the Head cannot decide, a named delegate " + "does"),

    PersonNamedIsOnTheRegister(
            Refusal.Kind.RULE,
            "The register of people has nobody by this id. Look the person up again, or give their name instead.",
            "UK GDPR Article 5(1)(d): what a case says about somebody is about that person and no other"),

    CaseIsNotReportedTwice(
            Refusal.Kind.STATE,
            "This case is already on record.",
            "Casebook procedure: the same submission twice is one entry");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    CaseRule(Refusal.Kind kind, String wants, String basis) {
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
