package casebook.command.incident;

import casebook.shared.message.Refusal;

/** Rules about hearing the parent for longer, and about the Chair's part in a ban. */
enum HearingRule implements Rule {
    MoreTimeIsMoreTime(
            Refusal.Kind.RULE,
            "An extension gives the parent a later day than the one they were told.",
            "Department for Education, \"Controlling access to school premises\": a parent is told of an "
                    + "intended ban and may make their case first"),

    BanAwaitsTheChair(
            Refusal.Kind.STATE,
            "There is no ban on this case that waits for the Chair.",
            "The school's own arrangement that its Chair of governors confirms a ban; Policy A5"),

    OnlyTheChairConfirms(
            Refusal.Kind.PERSON,
            "Only the Chair of governors may confirm a ban that waits for the Chair.",
            "The school's own arrangement that its Chair of governors confirms a ban; Policy A5"),

    ChairConfirmsAnothersDecision(
            Refusal.Kind.PERSON,
            "You took this decision in the Head's place, or have an interest in the case, so somebody else has to "
                    + "confirm it.",
            "Policy D2 read with the rule against bias: nobody confirms their own decision");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    HearingRule(Refusal.Kind kind, String wants, String basis) {
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
