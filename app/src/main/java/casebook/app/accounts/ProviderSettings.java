package casebook.app.accounts;

import casebook.app.start.StartRefused;
import casebook.web.schoolaccount.SchoolProvider;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * Who vouches for the school's people, from {@code casebook.oidc.*}: {@code issuer}, {@code client-id}, {@code client-secret} and
 * {@code name}, which the button shows.
 */
final class ProviderSettings {
    private static final String PREFIX = "casebook.oidc.";

    private ProviderSettings() {}

    /** As they are given; none where there are none. */
    static Optional<SchoolProvider> in(Environment given) {
        boolean any = List.of("issuer", "client-id", "client-secret").stream()
                .anyMatch(name -> !given.getProperty(PREFIX + name, "").isBlank());
        return any
                ? Optional.of(new SchoolProvider(
                        given.getProperty(PREFIX + "name", "your school account"),
                        issuer(needed(given, "issuer")),
                        needed(given, "client-id"),
                        needed(given, "client-secret")))
                : Optional.empty();
    }

    private static String needed(Environment given, String name) {
        return Optional.ofNullable(given.getProperty(PREFIX + name))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new StartRefused(
                        "Signing in with a school account is set up only in part: " + PREFIX + name + " is missing.",
                        "Give casebook.oidc.issuer, .client-id and .client-secret, or none of them."));
    }

    private static String issuer(String given) {
        URI uri = URI.create(given);
        boolean here = "127.0.0.1".equals(uri.getHost()) || "localhost".equals(uri.getHost());
        if (!"https".equals(uri.getScheme()) && !here) {
            throw new StartRefused(
                    "casebook.oidc.issuer is not an address that begins with https.",
                    "Copy it from the provider, for example https://accounts.google.com.");
        }
        return given;
    }
}
