package casebook.command.incident;

import casebook.shared.message.Refusal;

/** Rules about panels that hear a complaint. */
enum PanelRule implements Rule {
    OnlyTheChairOrClerkArrangesPanels(
            Refusal.Kind.PERSON,
            "A panel is appointed, and its outcome recorded, by the Chair of governors or the clerk.",
            Said.DFE + "the clerk or the Chair convenes the panel"),

    WhoAppointsIsNoParty(
            Refusal.Kind.PERSON,
            "You have a recorded interest in this case or gave a statement on it, so somebody else appoints the panel.",
            "The rule against bias: nobody picks the judges of a case they are party to"),

    ComplaintWaitsForAPanel(
            Refusal.Kind.STATE,
            "There is no complaint with that number on this case that still waits to be heard.",
            "Casebook procedure: a panel hears one complaint, once, and the complaint is on file first"),

    PanelHasThreeMembers(
            Refusal.Kind.RULE,
            "A panel has at least three members, each named once.",
            Said.DFE + "at least three governors with no prior involvement hear a complaint"),

    OneMemberChairsThePanel(
            Refusal.Kind.RULE,
            "Say which one member chairs the panel.",
            Said.DFE + "the panel has a chair, who sees that the hearing is fair"),

    NoPanelMemberIsStaff(
            Refusal.Kind.RULE,
            "No member of staff sits on a panel. These work at the school:",
            Said.DFE + "a panel is independent of those complained about"),

    PanelIsOfGovernorsOrIndependentPeople(
            Refusal.Kind.RULE,
            "A panel is made of governors by username, and independent people by name. These are neither:",
            Said.DFE + "the panel is of governors; independent governors of another school where there are too few"),

    NoPanelMemberKnowsOfTheCase(
            Refusal.Kind.RULE,
            "Whoever knew of a case before its panel, or is party to it, does not sit on the panel. Appoint others in "
                    + "their place.",
            Said.DFE + "panel members have had no prior involvement or knowledge; and the rule against bias"),

    PanelIsAppointed(
            Refusal.Kind.STATE,
            "No panel has been appointed for that complaint, or it is decided already.",
            "Casebook procedure: the outcome is that of a panel on record");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    PanelRule(Refusal.Kind kind, String wants, String basis) {
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

    private static final class Said {
        static final String DFE = "Department for Education, best practice for school complaints procedures: ";
    }
}
