package casebook.app.axonserver;

import casebook.app.start.StartRefused;
import io.grpc.Status;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Why an Axon Server cannot be used at the start, and what to do about it. Its own words are not repeated. */
enum Unusable {
    NO_ANSWER(
            "does not answer.", "See that it runs and is initialised, and that this computer may reach that address."),
    TOKEN("does not take the access token.", "Put the token that it was given into CASEBOOK_AXONSERVER_TOKEN."),
    TLS(
            "and Casebook find no common TLS: there is no trust in its certificate, or it has none.",
            "Name in casebook.axonserver.ca-file who signed its certificate, see that the certificate is for that address, and set casebook.axonserver.tls as it is set there.");

    private static final int DEEPEST = 20;

    private final String what;
    private final String remedy;

    Unusable(String what, String remedy) {
        this.what = what;
        this.remedy = remedy;
    }

    static Unusable of(Status ended) {
        return switch (ended.getCode()) {
            case PERMISSION_DENIED, UNAUTHENTICATED -> TOKEN;
            default -> isOfTls(ended) ? TLS : NO_ANSWER;
        };
    }

    private static boolean isOfTls(Status ended) {
        return Stream.iterate(ended.getCause(), cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(SSLException.class::isInstance);
    }

    /** Whether waiting may help. */
    boolean mayPass() {
        return this == NO_ANSWER;
    }

    StartRefused refused() {
        return new StartRefused("The Axon Server in casebook.axonserver.servers " + what, remedy);
    }
}
