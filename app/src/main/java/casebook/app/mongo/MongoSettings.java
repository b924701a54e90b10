package casebook.app.mongo;

import casebook.app.start.StartRefused;
import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/**
 * Which MongoDB, from {@code casebook.mongodb.*}: {@code uri}, best from the environment since a password is in it, {@code
 * views-database}, {@code kept-database} for what cannot be worked out from the events, and {@code ca-file}, the certificates to trust.
 */
record MongoSettings(ConnectionString uri, String viewsDatabase, String keptDatabase, Optional<Path> caFile) {
    private static final String PREFIX = "casebook.mongodb.";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,60}");
    private static final Pattern HERE = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?");
    private static final String FORM =
            "Write it as mongodb://<user>:<password>@<host>:27017/?tls=true&authSource=<database>.";

    static MongoSettings in(Environment given) {
        ConnectionString uri = uri(text(given, "uri")
                .orElseThrow(() -> new StartRefused(
                        "Something is to be kept in MongoDB, and casebook.mongodb.uri is missing.",
                        "Give it in CASEBOOK_MONGODB_URI. " + FORM)));
        return new MongoSettings(
                uri,
                name(given, "views-database", "casebook_views"),
                name(given, "kept-database", "casebook"),
                text(given, "ca-file").map(Path::of));
    }

    private static ConnectionString uri(String text) {
        ConnectionString uri = parsed(text);
        if (!isHere(uri.getHosts())) {
            if (uri.getSslEnabled() == null) {
                throw new StartRefused(
                        "casebook.mongodb.uri does not say whether the way to the database is encrypted.",
                        "Add tls=true; or tls=false where nobody else is on that network.");
            }
            if (uri.getCredential() == null) {
                throw new StartRefused(
                        "casebook.mongodb.uri names no user, and its database is on another computer.",
                        "Make a user for Casebook there. " + FORM);
            }
        }
        return uri;
    }

    // what the driver says of a wrong one can quote the password
    private static ConnectionString parsed(String text) {
        try {
            return new ConnectionString(text);
        } catch (IllegalArgumentException e) {
            throw new StartRefused("casebook.mongodb.uri is not the address of a MongoDB.", FORM);
        }
    }

    private static boolean isHere(List<String> hosts) {
        return hosts.stream()
                .allMatch(host -> HERE.matcher(host.toLowerCase(Locale.ROOT)).matches());
    }

    private static String name(Environment given, String setting, String usual) {
        String name = text(given, setting).orElse(usual);
        if (!NAME.matcher(name).matches()) {
            throw new StartRefused(
                    PREFIX + setting + " is no name for a database of Casebook's.",
                    "Use up to 60 letters, digits, _ and -.");
        }
        return name;
    }

    private static Optional<String> text(Environment given, String setting) {
        return Optional.ofNullable(given.getProperty(PREFIX + setting))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    @Override
    public String toString() {
        return "MongoSettings";
    }
}
