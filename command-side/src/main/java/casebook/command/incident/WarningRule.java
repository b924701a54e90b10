package casebook.command.incident;

import casebook.shared.message.Refusal;

/** Rules about what becomes of a warning, and about the words of every letter. */
enum WarningRule implements Rule {
    WarningIsOnRecord(
            Refusal.Kind.ABSENT,
            "This case has no such warning. Choose one from those that its letters page shows.",
            "Policy A1: send a warning letter to the parent/carer"),

    WarningIsAcknowledgedOnce(
            Refusal.Kind.STATE,
            "That the parent acknowledged this warning is on record already.",
            "Casebook procedure: nothing is overwritten; a mistake in the entry is put right by a correction"),

    WarningStands(
            Refusal.Kind.STATE,
            "This warning was withdrawn. What was withdrawn is neither acknowledged nor withdrawn again.",
            "Policy D1 and D2: a response stands until whoever decided it takes it back"),

    WithdrawalNeedsAReason(
            Refusal.Kind.RULE,
            "Give the reason for withdrawing the warning: the parent is told it.",
            "Policy D1: the school will always respond to an incident in a proportional way, and says why"),

    LetterThreatensNobody(
            Refusal.Kind.RULE,
            "These words go into a letter to the parent, and they threaten with prosecution, the police or the courts. "
                    + "Say what happened, what is asked and why, and leave the threat out.",
            "Policy A1 and A3: a letter is one response, and the appropriate authorities are another, for criminal "
                    + "behaviour only; neither is a threat (D1: in a proportional way)");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    WarningRule(Refusal.Kind kind, String wants, String basis) {
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
