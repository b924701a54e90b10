package casebook.command.incident;

import casebook.shared.message.Refusal;

/** Rules about deciding a response and carrying it out. */
enum ResponseRule implements Rule {
    BreachIsFound(
            Refusal.Kind.RULE,
            "A response needs a breach: the finding on file has none, or there is no finding yet.",
            "Policy: if a parent/carer has breached the code of conduct, the school may then respond"),

    ProportionalityIsOnFile(
            Refusal.Kind.RULE,
            "Before a response is decided, weigh it: the lesser steps, the effect on the child, the "
                    + "adjustments offered.",
            "Policy D1: the school will always respond to an incident in a proportional way"),

    LesserStepsAreWeighed(
            Refusal.Kind.RULE,
            "Say of each lesser step whether it was tried or, if not, why it is unsuitable; the "
                    + "authorities or a ban need at least one lesser step weighed.",
            "Policy D1: the school will always respond to an incident in a proportional way"),

    HeadHasDecidedThisResponse(
            Refusal.Kind.RULE,
            "The Head has not decided on this response for this case.",
            "Policy D2: the final decision for how to respond to breaches rests with the Head teacher; A1"
                    + " to A5 are what may be decided"),

    OnlyWhatIsStillToBeDoneIsWithdrawn(
            Refusal.Kind.RULE,
            "Only a response that was decided, and that nobody has begun to carry out, can be withdrawn. A meeting, an "
                    + "escalation or a ban that is under way is first brought to its outcome.",
            "Policy D1 and D2: the Head may think again; what was done stays on record as done"),

    WarningNamesClausesFoundBreached(
            Refusal.Kind.RULE,
            "A warning may name only clauses that were found breached, and at least one.",
            "Policy A1 and D1: a warning letter is about the breach that was found, no more"),

    MeetingIsOnRecord(
            Refusal.Kind.ABSENT,
            "There is no open meeting with that number on this case.",
            "Policy A2: invite the parent/carer into school to meet with a senior member of staff or the "
                    + "Head teacher"),

    EscalationNeedsACriminalGround(
            Refusal.Kind.RULE,
            "Going to the authorities needs at least one criminal ground from the list, with the facts "
                    + "that meet it. Rudeness, disrepute or challenging a policy is not a crime.",
            "Policy A3: contact the appropriate authorities (in cases of criminal behaviour)"),

    EscalationSaysWhatIsShared(
            Refusal.Kind.RULE,
            "Say what is shared with the authority.",
            "UK GDPR Article 5(1)(c): no more is shared than is needed"),

    EmergencyCallIsOnRecord(
            Refusal.Kind.ABSENT,
            "There is no emergency call with that number on this case that still waits for the Head.",
            "Policy A3: contact the appropriate authorities (in cases of criminal behaviour); D2: the final "
                    + "decision rests with the Head teacher, here after the fact"),

    EscalationIsOnRecord(
            Refusal.Kind.ABSENT,
            "There is no open escalation with that number on this case.",
            "Policy A3: contact the appropriate authorities (in cases of criminal behaviour)"),

    LegalAdviceIsAboutLibelOrSlander(
            Refusal.Kind.RULE,
            "Legal advice under this policy is about libel or slander: name one of the two.",
            "Policy A4: seek advice from our legal team (in cases of conduct that may be libellous or "
                    + "slanderous)"),

    AdviceWasSought(
            Refusal.Kind.RULE,
            "No legal advice was sought on this case that could have arrived.",
            "Policy A4: seek advice from our legal team (in cases of conduct that may be libellous or "
                    + "slanderous)"),

    ReputationIsAPersons(
            Refusal.Kind.RULE,
            "Say which person's reputation it is. A school or public body has no reputation in the law of"
                    + " defamation.",
            "Derbyshire County Council v Times Newspapers [1993] AC 534; Policy A4"),

    NoActionIsOpen(
            Refusal.Kind.RULE,
            "Something the Head decided has not been done, or has no outcome on record yet; or an emergency "
                    + "call or a proposal waits for the Head; or a ban is proposed and not decided; or a breach was "
                    + "found and no response decided.",
            "Policy D1 and D2: a case ends when what was decided about it is done"),

    ParentHasBeenTold(
            Refusal.Kind.RULE,
            "Record what the parent was told.",
            "Policy P2: the school will speak to the parent about the incident"),

    ReporterIsToldItIsDealtWith(
            Refusal.Kind.RULE,
            "Tell the reporter that it was dealt with, no more, and record that they were told.",
            "Policy P1: concerns about inappropriate comments are raised with the school in confidence"),

    ReopeningNeedsAReason(
            Refusal.Kind.RULE,
            "Give the reason for reopening.",
            "Policy D1: the school will always respond to an incident in a proportional way");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    ResponseRule(Refusal.Kind kind, String wants, String basis) {
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
