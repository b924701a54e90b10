package casebook.shared.examples;

import casebook.shared.log.Checkpoint;
import casebook.shared.log.NoteKey;
import casebook.shared.log.SignedNote;
import casebook.shared.log.TreeHash;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;

/** A log's key, and a checkpoint that it signed. It is the first test key of RFC 8032, and so protects nothing. */
public final class LogExamples {

    private static final String NAME = "casebook/0123456789abcdef";
    private static final String PRIVATE =
            "302e020100300506032b6570042204209d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    private static final String PUBLIC =
            "302a300506032b6570032100d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    private LogExamples() {}

    public static NoteKey key() {
        try {
            return NoteKey.of(NAME, ed25519().generatePublic(new X509EncodedKeySpec(bytes(PUBLIC))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static SignedNote checkpoint() {
        var root = TreeHash.leaf("an event".getBytes(StandardCharsets.UTF_8));
        try {
            return SignedNote.sign(
                    new Checkpoint(NAME, 1, root, List.of()).text(),
                    key(),
                    ed25519().generatePrivate(new PKCS8EncodedKeySpec(bytes(PRIVATE))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyFactory ed25519() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519");
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
