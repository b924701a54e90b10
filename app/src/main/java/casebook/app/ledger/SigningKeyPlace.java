package casebook.app.ledger;

import java.util.Optional;

/** Where a signing key lies. */
interface SigningKeyPlace {

    /** What lies there. */
    Optional<SigningKey> read();

    /** Puts it there, on disk before this returns; answers what lies there then, which on several nodes may be another's. */
    SigningKey write(SigningKey key);

    /** Puts what lies here in that place. */
    void become(SigningKeyPlace other);
}
