package casebook.app.mail;

import casebook.app.start.StartRefused;
import casebook.shared.people.Role;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Which mail server, who writes, where Casebook is found, and to whom in which role, from {@code casebook.mail.*}: {@code host},
 * {@code port}, {@code tls} ({@code starttls}, {@code implicit} or {@code none}), {@code username}, {@code password}, {@code from},
 * {@code link}, and for each role its addresses, as in {@code head} or {@code data-protection-lead}.
 */
record MailSettings(
        String host,
        int port,
        Tls tls,
        @Nullable String username,
        @Nullable String password,
        InternetAddress from,
        String link,
        Map<Role, List<InternetAddress>> addresses) {

    private static final String PREFIX = "casebook.mail.";

    enum Tls {
        STARTTLS(587),
        IMPLICIT(465),
        NONE(25);

        private final int port;

        Tls(int port) {
            this.port = port;
        }
    }

    /** As they are given; none without a host. */
    static Optional<MailSettings> in(Environment given) {
        return Optional.ofNullable(given.getProperty(PREFIX + "host"))
                .filter(host -> !host.isBlank())
                .map(host -> of(host.strip(), given));
    }

    private static MailSettings of(String host, Environment given) {
        Tls tls = tls(given.getProperty(PREFIX + "tls", "starttls"));
        return new MailSettings(
                host,
                given.getProperty(PREFIX + "port", Integer.class, tls.port),
                tls,
                given.getProperty(PREFIX + "username"),
                given.getProperty(PREFIX + "password"),
                one(given, "from").getFirst(),
                given.getProperty(PREFIX + "link", "http://localhost:" + given.getProperty("server.port", "8080")),
                addresses(given));
    }

    private static Map<Role, List<InternetAddress>> addresses(Environment given) {
        Map<Role, List<InternetAddress>> all = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            all.put(role, role == Role.HEAD ? one(given, name) : addresses(given, name));
        }
        return all;
    }

    private static List<InternetAddress> one(Environment given, String name) {
        List<InternetAddress> found = addresses(given, name);
        if (found.isEmpty()) {
            throw refused(name, "is needed where casebook.mail.host is set");
        }
        return found;
    }

    private static List<InternetAddress> addresses(Environment given, String name) {
        List<InternetAddress> addresses = new ArrayList<>();
        for (String written : given.getProperty(PREFIX + name, "").split(",", -1)) {
            if (!written.isBlank()) {
                addresses.add(address(name, written.strip()));
            }
        }
        return List.copyOf(addresses);
    }

    private static InternetAddress address(String name, String written) {
        try {
            InternetAddress address = new InternetAddress(written, true);
            address.validate();
            return address;
        } catch (AddressException e) {
            throw refused(name, "has something in it that is no e-mail address");
        }
    }

    private static Tls tls(String written) {
        try {
            return Tls.valueOf(written.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw refused("tls", "is none of starttls, implicit and none");
        }
    }

    // the setting is named and not quoted: it may hold a person's address
    private static StartRefused refused(String name, String why) {
        return new StartRefused(
                "The setting " + PREFIX + name + " " + why + ".",
                "Set casebook.mail.from and casebook.mail.head to e-mail addresses, with commas between several, or take casebook.mail.host out to have reminders on the board only.");
    }

    @Override
    public String toString() {
        return "MailSettings";
    }
}
