package casebook.web.problem;

/** The username or the password is wrong; which of them is not said. */
public final class FailedSignIn extends RuntimeException {
    public FailedSignIn() {
        super("The username or the password is wrong.");
    }
}
