package casebook.web.account;

import casebook.shared.message.Refusal;

/** Who may make the first start. */
enum FirstStartRule {
    FirstAdministratorIsAwaited(
            Refusal.Kind.STATE,
            "This Casebook has its administrator. Ask them for an account.",
            "Casebook procedure: only the first administrator is appointed by the setup code"),

    SetupCodeIsRight(
            Refusal.Kind.PERSON,
            "This is not the setup code. It was printed when Casebook last started, and lies in the file setup-code beside the master key.",
            "Casebook procedure: whoever can read the computer that Casebook runs on appoints its first administrator");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    FirstStartRule(Refusal.Kind kind, String wants, String basis) {
        this.kind = kind;
        this.wants = wants;
        this.basis = basis;
    }

    Refusal refusal() {
        return new Refusal(kind, name(), wants, basis);
    }
}
