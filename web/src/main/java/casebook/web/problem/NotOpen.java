package casebook.web.problem;

import casebook.shared.message.Refusal;

/** Refused at the door: the operation is not open to any role the user has. */
public final class NotOpen extends RuntimeException {
    private final transient Refusal refusal;

    public NotOpen(Refusal refusal) {
        super(refusal.rule());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
