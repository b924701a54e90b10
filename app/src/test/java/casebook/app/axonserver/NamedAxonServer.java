package casebook.app.axonserver;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The real Axon Server that {@code CASEBOOK_TEST_AXONSERVER} names as {@code host:port}, with its access token in {@code
 * CASEBOOK_TEST_AXONSERVER_TOKEN}. Without one these tests are left out, and say so. Its log must be empty at first: nobody can empty
 * it, so what was sealed for it is kept, in {@code CASEBOOK_TEST_AXONSERVER_FOLDER}, for as long as it is.
 */
public record NamedAxonServer(String address, String token, Path folder) {

    private static final String NAME = "CASEBOOK_TEST_AXONSERVER";

    /** The one that is named, or the tests are left out. */
    public static NamedAxonServer named() {
        String address = needed("");
        return new NamedAxonServer(
                address,
                given("_TOKEN").orElse(""),
                Path.of(given("_FOLDER")
                        .orElse(Path.of(
                                        System.getProperty("java.io.tmpdir"),
                                        "casebook-" + address.replaceAll("\\W", "-"))
                                .toString())));
    }

    /** The one that speaks TLS, with the same token, or the tests are left out. */
    static NamedAxonServer speakingTls() {
        return new NamedAxonServer(
                needed("_TLS"),
                given("_TOKEN").orElse(""),
                Path.of(needed("_FOLDER")).resolve("tls"));
    }

    /** Who signed the certificate of the one that speaks TLS. */
    static Path authority() {
        return Path.of(needed("_CA"));
    }

    private static String needed(String what) {
        Optional<String> given = given(what);
        Assumptions.assumeTrue(
                given.isPresent(),
                "left out: " + NAME + what
                        + " names no Axon Server to test with; app/src/test/axonserver.md says how to have one");
        return given.orElseThrow();
    }

    private static Optional<String> given(String what) {
        return Optional.ofNullable(System.getenv(NAME + what));
    }

    /** What Casebook is told to use it. */
    public List<String> settings() {
        return List.of(
                "--casebook.events=axonserver",
                "--casebook.axonserver.servers=" + address,
                "--CASEBOOK_AXONSERVER_TOKEN=" + token);
    }
}
