package casebook.app.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key that signs, the one that is to follow it, and the list by which others know them. */
final class LogKeys {

    private static final Logger LOG = LoggerFactory.getLogger(LogKeys.class);

    private final SigningKeyPlace place;
    private final SigningKeyPlace nextPlace;
    private final Path list;
    private final SecureRandom random;
    private List<Spoken.Key> told = List.of();

    LogKeys(Path file, Path list, SecureRandom random) {
        this(new KeyFile(file), new KeyFile(file).next(), list, random);
    }

    LogKeys(SigningKeyPlace place, SigningKeyPlace nextPlace, Path list, SecureRandom random) {
        this.place = place;
        this.nextPlace = nextPlace;
        this.list = list;
        this.random = random;
        place.read(); // one that cannot be read is refused at the start
    }

    /** The key that signs; made when there is none, under the name that the log has, if it has one. */
    synchronized SigningKey current(Ledger ledger) {
        return place.read().orElseGet(() -> place.write(SigningKey.make(name(ledger), random)));
    }

    /** The key that is to follow, if there is one. */
    Optional<SigningKey> next() {
        return nextPlace.read();
    }

    /** The key that is to follow; made when there is none. */
    synchronized SigningKey makeNext(Ledger ledger) {
        return next().orElseGet(
                        () -> nextPlace.write(SigningKey.make(current(ledger).origin(), random)));
    }

    /** From here on the next key signs. */
    synchronized void change() {
        nextPlace.become(place);
    }

    private String name(Ledger ledger) {
        List<Spoken.Key> known = ledger.keys();
        if (known.isEmpty()) {
            return SigningKey.anyName(random);
        }
        LOG.warn("The key that signed the log is gone. A new one is made, which no older key vouches for");
        return known.getLast().key().name();
    }

    /** Writes the list anew when the log has introduced another key. */
    synchronized void tell(List<Spoken.Key> known) {
        if (known.equals(told)) {
            return;
        }
        try {
            Path draft = list.resolveSibling(list.getFileName() + ".draft");
            Files.writeString(draft, lines(known), StandardCharsets.US_ASCII);
            Files.move(draft, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of the log's keys cannot be written", e);
        }
        LOG.info("The log is signed with the key {}", known.getLast().key());
        told = known;
    }

    private static String lines(List<Spoken.Key> known) {
        return known.stream().map(key -> key.key() + "\n").collect(Collectors.joining());
    }
}
