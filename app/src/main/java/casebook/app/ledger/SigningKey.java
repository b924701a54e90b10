package casebook.app.ledger;

import casebook.shared.log.Checkpoint;
import casebook.shared.log.NoteKey;
import casebook.shared.log.SignedNote;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** The key that signs the log. Written as two lines: its public half as notes name it, and the private half (PKCS#8) in base64. */
final class SigningKey {

    private static final int SCHOOL_ID_BYTES = 8;

    private final NoteKey half;
    private final PrivateKey secret;

    private SigningKey(NoteKey half, PrivateKey secret) {
        this.half = half;
        this.secret = secret;
    }

    /** A name for a log that has none yet. It says nothing of the school. */
    static String anyName(SecureRandom random) {
        byte[] id = new byte[SCHOOL_ID_BYTES];
        random.nextBytes(id);
        return "casebook/" + HexFormat.of().formatHex(id);
    }

    static SigningKey make(String name, SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, random);
            KeyPair pair = generator.generateKeyPair();
            return new SigningKey(NoteKey.of(name, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has Ed25519", e);
        }
    }

    /** Reads what {@link #written} wrote; anything else, or halves that do not belong together, is an {@link IllegalArgumentException}. */
    static SigningKey read(String written) {
        List<String> lines = written.lines().toList();
        if (lines.size() != 2) {
            throw new IllegalArgumentException("A signing key is two lines");
        }
        try {
            byte[] encoded = Base64.getDecoder().decode(lines.get(1));
            PrivateKey secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            SigningKey key = new SigningKey(NoteKey.of(lines.get(0)), secret);
            if (!SignedNote.sign("halves\n", key.half, secret).isSignedBy(key.half)) {
                throw new IllegalArgumentException("The halves do not belong together");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is no Ed25519 key", e);
        }
    }

    byte[] written() {
        return (half + "\n" + Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** What others know it by. */
    NoteKey half() {
        return half;
    }

    String origin() {
        return half.name();
    }

    SignedNote sign(Checkpoint checkpoint) {
        return SignedNote.sign(checkpoint.text(), half, secret);
    }

    /** A bundle's manifest: never to be taken for a checkpoint, whose second line is a number. */
    SignedNote signManifest(String sha256) {
        return SignedNote.sign("casebook/bundle/1\n" + origin() + "\n" + sha256 + "\n", half, secret);
    }
}
