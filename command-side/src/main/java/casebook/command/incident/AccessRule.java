package casebook.command.incident;

import casebook.shared.message.Refusal;

/** Rules about who may know of a case. */
enum AccessRule implements Rule {
    AccessIsForThoseWithNone(
            Refusal.Kind.RULE,
            "Access is given to a governor, the Chair, the clerk or the data protection lead. Staff who work on cases "
                    + "read them by their role, and nobody reads a case because they administer Casebook.",
            "UK GDPR Article 5(1)(c) and (f): people see what they need for their task, and no more"),

    AccessHasAPurpose(
            Refusal.Kind.RULE,
            "Say what this person needs to read the case for.",
            "UK GDPR Article 5(1)(b): personal information is used for a specified purpose"),

    AccessEndsWithinThreeMonths(
            Refusal.Kind.RULE,
            "Access ends on a day that is today or later, and at most three months ahead. Give it again if it is still "
                    + "needed then.",
            "UK GDPR Article 5(1)(c) and (e): no more, and for no longer, than the purpose needs"),

    NobodyGrantsThemselvesAccess(
            Refusal.Kind.PERSON,
            "Nobody gives themselves access to a case. Ask somebody else who may give it.",
            "UK GDPR Article 5(1)(f): access is controlled by somebody other than who gains it"),

    PanelReadsByLeaveOfTheChairOrClerk(
            Refusal.Kind.PERSON,
            "This governor sits on the panel that hears a complaint about this case, so what they read is for the Chair "
                    + "or the clerk to arrange.",
            "Department for Education, best practice for school complaints procedures: a panel is independent of those "
                    + "complained about"),

    AccessIsOnRecord(
            Refusal.Kind.STATE,
            "This person has no access to this case that could be taken back.",
            "Casebook procedure: what is taken back was given"),

    TakingAccessBackHasAReason(
            Refusal.Kind.RULE,
            "Say why access is taken back.",
            "Casebook procedure: every change of who may read a case says why"),

    OnlyAGovernorIsTold(
            Refusal.Kind.RULE,
            "This register is of governors who were told of a case outside Casebook. Give a governor's or the Chair's "
                    + "username.",
            "Department for Education, best practice for school complaints procedures: panel members have had no prior "
                    + "involvement");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    AccessRule(Refusal.Kind kind, String wants, String basis) {
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
