package casebook.command.incident;

import casebook.shared.message.Refusal;

/** Rules about the notes of a meeting. */
enum MeetingRule implements Rule {
    NotesAreOfAMeetingHeld(
            Refusal.Kind.RULE,
            "There are no notes to share under that number: the meeting has to be recorded as held, with its notes.",
            "Policy A2: meet with a senior member of staff or the Head teacher; what is shared is what was noted of it"),

    NotesWereShared(
            Refusal.Kind.RULE,
            "The parent can only answer notes that were shared with them. Record first when and how they got them.",
            "Policy A2, and UK GDPR Article 5(1)(d): the parent can say whether a record of them is accurate"),

    DisputeIsInTheParentsWords(
            Refusal.Kind.RULE,
            "Say in the parent's own words what they dispute.",
            "UK GDPR Article 5(1)(d): a record that is disputed shows that it is, and what is said against it");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    MeetingRule(Refusal.Kind kind, String wants, String basis) {
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
