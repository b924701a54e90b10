package casebook.app.axonserver;

import casebook.app.start.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Which Axon Server, from {@code casebook.axonserver.*}: {@code servers} ({@code host:8124}, with commas between), {@code tls} and
 * {@code ca-file}. The token comes from the variable {@code CASEBOOK_AXONSERVER_TOKEN} alone: a command line is seen by others.
 */
record AxonServerSettings(
        String servers, String token, boolean tls, @Nullable Path authority) {
    private static final String PREFIX = "casebook.axonserver.";
    private static final String TOKEN = "CASEBOOK_AXONSERVER_TOKEN";

    static AxonServerSettings in(Environment given) {
        String servers = needed(given, PREFIX + "servers");
        String tls = given.getProperty(PREFIX + "tls", "").strip();
        if (tls.isEmpty() && !Arrays.stream(servers.split(",", -1)).allMatch(AxonServerSettings::isHere)) {
            throw new StartRefused(
                    "It is not said whether the way to Axon Server is encrypted.",
                    "Set casebook.axonserver.tls to true; or to false where nobody else is on that network.");
        }
        return new AxonServerSettings(servers, needed(given, TOKEN), Boolean.parseBoolean(tls), authority(given));
    }

    private static @Nullable Path authority(Environment given) {
        Path file = Optional.ofNullable(given.getProperty(PREFIX + "ca-file"))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .orElse(null);
        if (file != null && !Files.isReadable(file)) {
            throw new StartRefused(
                    "The file " + file + " in casebook.axonserver.ca-file cannot be read.",
                    "Put there the certificate, as PEM, of whoever signed Axon Server's own.");
        }
        return file;
    }

    private static boolean isHere(String server) {
        String host = server.strip().replaceFirst(":\\d+$", "");
        return host.equals("localhost") || host.equals("127.0.0.1");
    }

    private static String needed(Environment given, String name) {
        return Optional.ofNullable(given.getProperty(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new StartRefused(
                        "casebook.events is axonserver, and " + name + " is missing.",
                        "Give casebook.axonserver.servers, and the access token in the variable " + TOKEN + "."));
    }

    /**
     * As the connector calls them. Each view is sent every event, also those it does not show: otherwise its place would not move on with
     * the log, and whoever has written would wait for it in vain.
     */
    Map<String, Object> forTheConnector() {
        Map<String, Object> its = new HashMap<>(Map.of(
                "servers",
                servers,
                "token",
                token,
                "ssl-enabled",
                tls,
                "component-name",
                "casebook",
                "event-block-listing-enabled",
                false));
        if (authority != null) {
            its.put("cert-file", authority.toString());
        }
        return its;
    }

    @Override
    public String toString() {
        return "AxonServerSettings";
    }
}
