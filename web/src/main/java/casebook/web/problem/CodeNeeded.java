package casebook.web.problem;

/** The password is right, and a code of the second factor is missing or wrong. */
public final class CodeNeeded extends RuntimeException {
    private CodeNeeded(String message) {
        super(message);
    }

    /** No code was given. */
    public static CodeNeeded missing() {
        return new CodeNeeded("Give the code that your authenticator shows, or one of your recovery codes, too.");
    }

    /** The code that was given is not right now, or was used before. */
    public static CodeNeeded wrong() {
        return new CodeNeeded("The code is wrong, or was used before. Wait for the next one.");
    }
}
