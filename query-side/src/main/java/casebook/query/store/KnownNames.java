package casebook.query.store;

import casebook.shared.people.PersonName;
import casebook.shared.seal.KeyedDigest;
import casebook.shared.seal.Opened;
import casebook.shared.seal.Seal;
import casebook.shared.seal.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whether two sealed names are the same by a keyed digest: the store can compare them, nobody can read them. */
@Component
public class KnownNames {

    private final Seal seal;
    private final KeyedDigest digest;

    public KnownNames(Seal seal, KeyedDigest digest) {
        this.seal = seal;
        this.digest = digest;
    }

    /** Nothing for a name that was erased. */
    public Optional<String> of(Sealed name) {
        return seal.open(name) instanceof Opened.Text opened
                ? Optional.of(
                        digest.of("name", PersonName.compared(opened.text()).getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }
}
