package casebook.shared.log;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How a tree hashes (RFC 9162, section 2.1.1): leaves and nodes under different first bytes, so that neither passes for the other. */
public final class TreeHash {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** One for each thread: to look one up takes as long as to hash a leaf. It is as new after each digest. */
    private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(TreeHash::newSha256);

    private TreeHash() {}

    /** The root of a tree without leaves. */
    public static Hash empty() {
        return Hash.of(sha256().digest());
    }

    /** The hash of one leaf's bytes. */
    public static Hash leaf(byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return Hash.of(digest.digest(bytes));
    }

    /** The hash of one leaf's bytes, which lie in several places. */
    static Hash leaf(ByteBuffer... parts) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        for (ByteBuffer part : parts) {
            digest.update(part);
        }
        return Hash.of(digest.digest());
    }

    /** The hash over two subtrees. */
    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        left.into(digest);
        right.into(digest);
        return Hash.of(digest.digest());
    }

    private static MessageDigest sha256() {
        return SHA256.get();
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
