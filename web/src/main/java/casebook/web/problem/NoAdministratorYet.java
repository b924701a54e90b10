package casebook.web.problem;

/** Casebook awaits its first administrator. */
public final class NoAdministratorYet extends RuntimeException {
    public NoAdministratorYet() {
        super(
                "Casebook awaits its first administrator. Take the setup code that it printed at its start to /api/first-start.");
    }
}
