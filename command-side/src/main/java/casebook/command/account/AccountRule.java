package casebook.command.account;

import casebook.command.incident.Rule;
import casebook.shared.message.Refusal;

/** What keeps accounts honest: whose they are, who may do what to them, and that somebody administers them. */
enum AccountRule implements Rule {
    UsernameIsPlain(
            Refusal.Kind.RULE,
            "A username is 2 to 40 small letters, digits, dots, hyphens or underscores, and begins with a letter. Give one like jane.smith.",
            "Casebook procedure: the log names people by their username, so each reads the same everywhere"),

    UsernameIsNobodyElses(
            Refusal.Kind.STATE,
            "This username was given out before. Choose another; or, for the same person, open their closed account again.",
            "UK GDPR, Article 5(1)(d): what the log says of one person is never taken for another's"),

    AccountIsThere(
            Refusal.Kind.ABSENT,
            "There is no account by this username.",
            "Casebook procedure: what is changed is named exactly, so that nothing else is"),

    AccountIsOpen(
            Refusal.Kind.STATE,
            "This account is closed. Open it again first.",
            "UK GDPR, Article 32: access ends with the need for it, and comes back only when somebody says so"),

    AccountIsClosed(
            Refusal.Kind.STATE,
            "This account is open already.",
            "Casebook procedure: only what was closed is opened again"),

    AccountHasARole(
            Refusal.Kind.RULE,
            "Give the account at least one role of the school's; or close it. Who raises a concern needs no account.",
            "UK GDPR, Article 25(2): an account gives access to what its role needs, and one without a role needs none"),

    TheTrustHasNoOtherRole(
            Refusal.Kind.RULE,
            "The account of a trust has no role beside it. Open another account for somebody who works at the school.",
            "UK GDPR, Article 25(2): the trust reads numbers without a name, and nothing that a role at the school would open to it"),

    AnAdministratorIsLeft(
            Refusal.Kind.RULE,
            "This is the last account of an administrator. Make somebody else an administrator first.",
            "UK GDPR, Article 32(1)(b): the school can always close the account of somebody who leaves"),

    NobodyGrantsThemselvesARole(
            Refusal.Kind.PERSON,
            "You cannot give yourself a role. Ask another administrator to do it.",
            "Policy D2: the final decision rests with the Head teacher; so an administrator never becomes one by their own hand"),

    FirstAdministratorIsAwaited(
            Refusal.Kind.STATE,
            "This Casebook has its administrator. Ask them for an account.",
            "Casebook procedure: only the first administrator is appointed by the setup code"),

    OnlyForOneself(
            Refusal.Kind.PERSON,
            "A password and a second factor are chosen only by whom the account belongs to.",
            "National Cyber Security Centre, password guidance: nobody but its owner knows a password"),

    OwnPasswordIsChangedNotReset(
            Refusal.Kind.PERSON,
            "Your own password and second factor are changed on your own page, with what you have now.",
            "National Cyber Security Centre, password guidance: whoever takes over a session must not keep the account"),

    SecondFactorIsBeingSetUp(
            Refusal.Kind.STATE,
            "No second factor is being set up. Begin again.",
            "Casebook procedure: a second factor is asked for only once a first code was right"),

    SecondFactorIsInUse(
            Refusal.Kind.STATE,
            "This account has no second factor.",
            "Casebook procedure: only what is in use is taken away"),

    SchoolAccountIsNobodyElses(
            Refusal.Kind.STATE,
            "This school account already signs somebody else in. Choose your own; or ask the administrator to reset the other.",
            "UK GDPR, Article 5(1)(f): what one person does is never recorded as another's"),

    SchoolAccountIsLinked(
            Refusal.Kind.STATE,
            "No school account is linked to this account.",
            "Casebook procedure: only what is in use is taken away"),

    OneKeyOneRequest(
            Refusal.Kind.RULE,
            "This Idempotency-Key was already used for another request. Use a new key for a new request.",
            "Casebook procedure: the same submission twice is one entry, and a key stands for one submission");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    AccountRule(Refusal.Kind kind, String wants, String basis) {
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
