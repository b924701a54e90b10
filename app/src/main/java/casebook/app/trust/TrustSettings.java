package casebook.app.trust;

import casebook.app.start.StartRefused;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Which schools, from {@code casebook.trust.schools.<key>.*}: {@code name}, {@code address} and {@code username}. The password comes
 * from the variable {@code CASEBOOK_TRUST_SCHOOLS_<KEY>_PASSWORD} alone: a command line is seen by others. {@code casebook.trust.tls}
 * is {@code false} where nobody else is on the network that leads there.
 */
final class TrustSettings {
    private static final String TLS = "casebook.trust.tls";
    private static final String PREFIX = "casebook.trust.schools";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Environment given;

    private TrustSettings(Environment given) {
        this.given = given;
    }

    /** In the order of their keys. */
    static List<SchoolAddress> in(Environment given) {
        Set<String> keys = new TreeSet<>();
        Binder.get(given)
                .bind(PREFIX, Bindable.mapOf(String.class, Object.class))
                .ifBound(schools -> keys.addAll(schools.keySet()));
        TrustSettings settings = new TrustSettings(given);
        return keys.stream().map(settings::school).toList();
    }

    private SchoolAddress school(String key) {
        if (!key.matches("[a-z0-9]+")) {
            throw new StartRefused(
                    "One of the schools in " + PREFIX
                            + " has a key with something else in it than small letters and digits.",
                    "Give each school a short key, such as " + PREFIX + ".oak.name.");
        }
        String its = PREFIX + "." + key;
        return new SchoolAddress(
                needed(its + ".name", key),
                address(its + ".address", key),
                needed(its + ".username", key),
                needed(password(key), key));
    }

    private URI address(String setting, String key) {
        URI address = Optional.of(needed(setting, key))
                .filter(written -> written.matches("https?://[A-Za-z0-9.\\-\\[\\]:]+/?"))
                .map(URI::create)
                .filter(uri -> uri.getHost() != null)
                .orElseThrow(() -> new StartRefused(
                        setting + " is not the address of a Casebook.",
                        "Write it as https://casebook.oak.example, with nothing after it."));
        if (address.getScheme().equals("http") && !HERE.contains(address.getHost()) && !networkIsClosed()) {
            throw new StartRefused(
                    setting + " begins with http, so the password would go there in clear.",
                    "Write https; or set " + TLS + " to false where nobody else is on that network.");
        }
        return address;
    }

    private boolean networkIsClosed() {
        return given.getProperty(TLS, "").strip().equals("false");
    }

    private String needed(String setting, String key) {
        return Optional.ofNullable(given.getProperty(setting))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new StartRefused(
                        "A school of the trust is set up only in part: " + setting + " is missing.",
                        "Give " + PREFIX + "." + key
                                + ".name, .address and .username, and the password in the variable " + password(key)
                                + "."));
    }

    private static String password(String key) {
        return "CASEBOOK_TRUST_SCHOOLS_" + key.toUpperCase(Locale.ROOT) + "_PASSWORD";
    }
}
