package casebook.command.incident;

import casebook.shared.message.Refusal;

/** Rules about keeping a case, erasing it, and opening what was sealed in confidence. */
enum RetentionRule implements Rule {
    HeldIsNeverErased(
            Refusal.Kind.RULE,
            "There is a hold on this case: somebody may still need it. It can be erased once every hold on it is released.",
            "UK GDPR Article 17(3)(b) and (e): what a legal duty or a legal claim needs is not erased"),

    HoldIsInForce(
            Refusal.Kind.RULE,
            "There is no hold in force with that number on this case.",
            "Casebook procedure: holds count from 1 on each case, and each is released once"),

    BanIsOver(
            Refusal.Kind.RULE,
            "A bar or ban on this case is in force, or still to be decided. The case is kept until it has ended.",
            "UK GDPR Article 17(3)(b): the record of a measure is needed for as long as it binds somebody"),

    RetentionIsOver(
            Refusal.Kind.RULE,
            "The time for which this school keeps a closed case is not over. Its day is on the deadline board.",
            "UK GDPR Article 5(1)(e), with the school's own retention schedule: records are kept as long as they are "
                    + "needed, and no longer"),

    TheYearsAreOnRecord(
            Refusal.Kind.RULE,
            "By the clock of this computer the time for which this school keeps a closed case is over, but for more than a "
                    + "hundred days of it nothing at all is on record. If the clock is ahead, have it set right. If Casebook "
                    + "was not used for so long, those days come on top.",
            "UK GDPR Article 5(1)(f): records are kept safe from being lost or destroyed by accident"),

    ErasureIsAskedForOnce(
            Refusal.Kind.STATE,
            "The erasure of this case was asked for already. Somebody else than whoever asked can order it.",
            "Casebook procedure: the same fact is one entry on the record"),

    ErasureWasAskedFor(
            Refusal.Kind.RULE,
            "Nobody has asked for this case to be erased, or it was reopened or held since. Ask first; somebody else orders it.",
            "UK GDPR Article 5(2): the school can show why a record was erased"),

    ErasureTakesTwo(
            Refusal.Kind.PERSON,
            "You asked for this erasure, so somebody else has to order it.",
            "UK GDPR Article 5(2): what cannot be undone is looked at by a second person"),

    UnsealingNeedsAName(
            Refusal.Kind.RULE,
            "The reporter of this concern gave no name or contact, so there is nothing to see.",
            "Policy P1: a concern is raised in confidence; what an anonymous reporter did not say is not on record"),

    UnsealingIsAskedFor(
            Refusal.Kind.RULE,
            "There is no open request with that number to see who raised this concern.",
            "Casebook procedure: such requests count from 1 on each case, and each is answered once"),

    UnsealingTakesTwo(
            Refusal.Kind.PERSON,
            "You asked to see who raised this concern, so somebody else has to agree.",
            "Policy P1: a concern is raised in confidence; two people have to find a reason to open it");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    RetentionRule(Refusal.Kind kind, String wants, String basis) {
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
