package casebook.app.postgres;

import casebook.app.start.StartRefused;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Which database, from {@code casebook.postgres.*}: {@code url}, {@code username} and {@code password}; {@code move-events} moves those of a file there. */
record PostgresSettings(String url, String username, String password, boolean moveEvents) {
    private static final String PREFIX = "casebook.postgres.";
    private static final String BEGINNING = "jdbc:postgresql://";

    static PostgresSettings in(Environment given) {
        String url = needed(given, "url");
        if (!url.startsWith(BEGINNING)) {
            throw new StartRefused(
                    "casebook.postgres.url is not the address of a PostgreSQL database.",
                    "Write it as jdbc:postgresql://<host>:5432/<database>?sslmode=verify-full.");
        }
        if (!url.contains("sslmode=") && !isHere(url)) {
            throw new StartRefused(
                    "casebook.postgres.url does not say whether the way to the database is encrypted.",
                    "Add ?sslmode=verify-full; or ?sslmode=disable where nobody else is on that network.");
        }
        return new PostgresSettings(
                url,
                needed(given, "username"),
                needed(given, "password"),
                given.getProperty(PREFIX + "move-events", Boolean.class, false));
    }

    private static boolean isHere(String url) {
        String rest = url.substring(BEGINNING.length());
        return rest.startsWith("127.0.0.1:") || rest.startsWith("localhost:") || rest.startsWith("localhost/");
    }

    private static String needed(Environment given, String name) {
        return Optional.ofNullable(given.getProperty(PREFIX + name))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElseThrow(
                        () -> new StartRefused(
                                "casebook.events is postgres, and " + PREFIX + name + " is missing.",
                                "Give casebook.postgres.url, .username and .password, the password in CASEBOOK_POSTGRES_PASSWORD."));
    }

    @Override
    public String toString() {
        return "PostgresSettings";
    }
}
