package casebook.command.incident;

/** Rules about raising and screening a concern. */
enum IntakeRule implements Rule {
    ConcernSaysSomething(
            "Say what happened, or name the clause it is about.",
            "Policy P1: concerns about inappropriate comments are raised with the school in confidence"),

    ClauseIsInTheEditionInForce(
            "A clause named is not one that the policy in force when the message was posted lets anybody "
                    + "be held to. Use its codes, such as G1 to G4, E1 to E6 and N1 to N7.",
            "Policy: parents are held to the guidelines, expectations and conduct of the edition in force"
                    + " on the day"),

    SafeguardingQuestionIsAnswered(
            "Answer whether there is a safeguarding concern: yes or no.",
            "Policy: the school takes safeguarding responsibilities seriously and will deal with any "
                    + "reported incidents appropriately"),

    ScreeningOutNeedsAReason(
            "Give the reason for screening this concern out.",
            "Policy D1: the school will always respond to an incident in a proportional way");

    private final String wants;
    private final String basis;

    IntakeRule(String wants, String basis) {
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
