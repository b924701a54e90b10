package casebook.shared.seal;

/**
 * Personal text that knows whose it is. In memory, on its way in, it is {@link Legible}; wherever it is stored or sent
 * it is {@link Closed}, under a key that can be destroyed. Only a {@link Seal} opens it, at the edge, for a reader who
 * may see it. Neither form ever prints its text.
 */
public sealed interface Sealed {

    /** The key this text is, or will be, sealed under. */
    KeyId key();

    /** Text on its way in, to be sealed under {@code key} when it is first written. */
    static Sealed text(KeyId key, String text) {
        return new Legible(key, text);
    }

    /** Not yet written anywhere. */
    record Legible(KeyId key, String text) implements Sealed {
        @Override
        public String toString() {
            return "Sealed[" + key + "]";
        }
    }

    /**
     * As stored: {@code box} is base64 of nonce, ciphertext and tag (AES-256-GCM, the key's name as associated data).
     */
    record Closed(KeyId key, String box) implements Sealed {
        @Override
        public String toString() {
            return "Sealed[" + key + "]";
        }
    }
}
