package casebook.app.keys;

import casebook.app.start.StartRefused;
import casebook.shared.seal.AesBox;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;

/** A word locked when the ring was made: whoever cannot open it has another master key, and would only find that out later. */
final class MasterCheck {

    private static final String WORD = "casebook keyring";

    private MasterCheck() {}

    static byte[] locked(SecretKey lock, SecureRandom random) {
        return AesBox.lock(lock, random, WORD, WORD.getBytes(StandardCharsets.UTF_8));
    }

    static void refuseAnother(KeyTable table, SecretKey lock, SecureRandom random) throws SQLException {
        KeyTable.Row check = table.check().orElse(null);
        if (check == null) {
            table.addCheck(locked(lock, random));
        } else if (!opens(check, lock)) {
            table.close();
            throw another();
        }
    }

    static void refuseUnlessOpened(KeyTable.Row check, SecretKey lock) {
        if (!opens(check, lock)) {
            throw another();
        }
    }

    static void refuseUnlessOpened(byte[] check, SecretKey lock) {
        try {
            AesBox.unlock(lock, WORD, check);
        } catch (AEADBadTagException e) {
            throw another();
        }
    }

    private static StartRefused another() {
        return new StartRefused(
                "The master key is not the one that these records were sealed under.",
                "Give Casebook the master key that belongs to these data.");
    }

    private static boolean opens(KeyTable.Row check, SecretKey lock) {
        try {
            return check instanceof KeyTable.Locked locked && locked.unlock(lock, WORD).length > 0;
        } catch (AEADBadTagException e) {
            return false;
        }
    }
}
