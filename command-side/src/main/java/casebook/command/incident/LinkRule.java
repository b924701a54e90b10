package casebook.command.incident;

/** Rules about linking cases. */
enum LinkRule implements Rule {
    LinkJoinsTwoCases(
            "A case is linked to another case, not to itself.",
            "Casebook procedure: a link says which two cases belong together"),

    CasesAreLinkedOnce(
            "These two cases are already linked in this way.",
            "Casebook procedure: the same fact is one entry on the record"),

    BreachIsOfABanInForce(
            "There is no bar or ban in force on this case that could have been breached. Link the cases as related.",
            "Policy A5: ban the parent/carer from the school site; a ban binds only once it is in force");

    private final String wants;
    private final String basis;

    LinkRule(String wants, String basis) {
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
}
