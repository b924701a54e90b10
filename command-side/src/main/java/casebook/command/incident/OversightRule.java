package casebook.command.incident;

import casebook.shared.message.Refusal;

/** Rules about what is proposed to the Head, what came of a call for help, and what is said of messages and of the policy. */
enum OversightRule implements Rule {
    ProposalIsOnRecord(
            Refusal.Kind.ABSENT,
            "There is no proposal with that number on this case that still waits for the Head.",
            "Policy A3 and D2: the authorities are told in cases of criminal behaviour, and the final decision rests with the Head teacher"),

    EmergencyCallAwaitsAnOutcome(
            Refusal.Kind.ABSENT,
            "There is no emergency call with that number on this case that has no outcome yet.",
            "Policy A3: contact the appropriate authorities (in cases of criminal behaviour); what they did stays beside the call"),

    GapIsInAClauseOfTheEdition(
            Refusal.Kind.RULE,
            "The clause named is not in the edition of the policy that this case is judged under. Leave the clause out if the gap is in none.",
            "Policy: date of review; what the review is told names the words that it is about"),

    AuthorshipIsOfEvidenceOnFile(
            Refusal.Kind.RULE,
            "Name evidence that is registered on this case: who wrote a message is said of a message that is on file.",
            "Policy P2: the school will gather information; what is concluded rests on what was gathered"),

    AnotherAuthorIsNamed(
            Refusal.Kind.RULE,
            "Say who else wrote it, or what is known of them.",
            "Policy P2 and UK GDPR Article 5(1)(d): who wrote a message is a conclusion with its basis; a name in a chat is only what somebody's telephone calls a number");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    OversightRule(Refusal.Kind kind, String wants, String basis) {
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
