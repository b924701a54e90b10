package casebook.web.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where passwords' hashes and second factors lie, each under an id that the log names once it is in use. They are kept before the log
 * names them, and what the log does not name opens nothing.
 */
public interface Secrets {

    /** Keeps a password's hash; on disk before this returns. */
    void keepPassword(UUID password, String hash);

    /** The hash kept under this id. */
    Optional<String> passwordHash(UUID password);

    /** Keeps a second factor's secret, sealed; on disk before this returns. */
    void keepFactor(UUID factor, byte[] secret);

    /** The secret kept under this id. */
    Optional<byte[]> factor(UUID factor);

    /** Keeps what is needed to know a factor's recovery codes again, in place of those before. */
    void keepRecovery(UUID factor, List<String> digests);

    /** How many recovery codes a factor has left. */
    int recoveryLeft(UUID factor);

    /** Spends a recovery code: true once for each. */
    boolean spendRecovery(UUID factor, String digest);

    /** Spends a time step: true when it is later than every step spent before, so that no code counts twice. */
    boolean spendStep(UUID factor, long step);

    /** Forgets what lies under these ids. */
    void forget(List<UUID> ids);
}
