package casebook.command.people;

import casebook.command.incident.Rule;
import casebook.shared.message.Refusal;

/** Rules about the register of people. */
enum PeopleRule implements Rule {
    PersonIsOnTheRegister(
            Refusal.Kind.ABSENT,
            "The register of people has nobody by this id.",
            "UK GDPR Article 5(1)(d): personal data are accurate, so an entry is about somebody"),

    PersonIsRegisteredOnce(
            Refusal.Kind.STATE,
            "Somebody is on the register by this id already.",
            "UK GDPR Article 5(1)(d): one id stands for one person"),

    AccountsAreOfStaffAndGovernors(
            Refusal.Kind.RULE,
            "Only a member of staff or a governor has an account. Leave the username out, or say what the person is to the "
                    + "school.",
            "UK GDPR Article 5(1)(c): no more is kept about a person than is needed"),

    CorrectionSaysWhatIsRight(
            Refusal.Kind.RULE,
            "Give the right name, the right contact, or both.",
            "UK GDPR Article 16: inaccurate personal data are rectified"),

    MergedEntryStaysAsItIs(
            Refusal.Kind.STATE,
            "This entry was merged into another. Use the entry it was merged into.",
            "Casebook procedure: nothing is deleted, and of two entries for one person one goes on"),

    NobodyIsMergedIntoThemselves(
            Refusal.Kind.RULE,
            "Name two entries: the duplicate, and the one that goes on.",
            "Casebook procedure: a merge says that two entries are one person"),

    EntryThatGoesOnIsOnTheRegister(
            Refusal.Kind.RULE,
            "The register of people has nobody by the id that is to go on.",
            "UK GDPR Article 5(1)(d): a case that names a person names somebody"),

    EntryThatGoesOnIsNoDuplicate(
            Refusal.Kind.RULE,
            "The entry that is to go on was itself merged into another. Name the entry it was merged into.",
            "Casebook procedure: of two entries for one person one goes on, so merges never lead in a circle"),

    InterestIsDeclaredOnce(
            Refusal.Kind.STATE,
            "This interest is on record already. To say more about it, withdraw it and declare it anew.",
            "Casebook procedure: nobody decides about whom they have an interest in, and one entry says so"),

    InterestIsOnRecord(
            Refusal.Kind.RULE,
            "No interest of this user in this person is on record.",
            "Casebook procedure: only what was declared is withdrawn"),

    NobodyWithdrawsTheirOwnInterest(
            Refusal.Kind.PERSON,
            "It is for somebody else to say that your interest is no more.",
            "Policy D2 read with the rule against bias: nobody is the judge of their own interest"),

    SomebodyElseWasFirst(
            Refusal.Kind.VERSION,
            "The entry has changed since you looked at it. Read it again, then decide whether you still want to do this.",
            "Casebook procedure: what is put right is what was seen (RFC 9110, section 13.1.1)"),

    OneKeyOneRequest(
            Refusal.Kind.RULE,
            "This Idempotency-Key was already used for another request. Use a new key for a new request.",
            "Casebook procedure: the same submission twice is one entry, and a key stands for one submission");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    PeopleRule(Refusal.Kind kind, String wants, String basis) {
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
