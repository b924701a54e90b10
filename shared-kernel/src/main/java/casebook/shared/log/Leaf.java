package casebook.shared.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a leaf commits to: one stored event, by the exact bytes in which it is stored, so by ciphertext where text is sealed,
 * with its metadata (who, in which role, on whose behalf, by which request).
 *
 * <p>Its bytes are {@code casebook/leaf/1} and a line feed, then nine fields in this order, each as a length in four bytes, big
 * end first, and so many bytes: aggregate type, aggregate id, sequence number (decimal digits), event id, timestamp as stored,
 * payload type, payload revision, payload, metadata. Texts are UTF-8; what is absent has the length {@code FFFFFFFF} and no bytes.
 */
public record Leaf(
        @Nullable String aggregateType,
        String aggregate,
        long sequence,
        String eventId,
        String timestamp,
        String payloadType,
        @Nullable String payloadRevision,
        ByteBuffer payload,
        ByteBuffer metadata) {

    private static final byte[] FORM = "casebook/leaf/1\n".getBytes(StandardCharsets.UTF_8);
    private static final int ABSENT = -1;
    private static final byte[] NOTHING = {};
    private static final int REVISION = 6;

    /** The bytes that are hashed. */
    public byte[] bytes() {
        byte[] head = head();
        return ByteBuffer.allocate(head.length + 2 * Integer.BYTES + payload.remaining() + metadata.remaining())
                .put(head)
                .putInt(payload.remaining())
                .put(payload.duplicate())
                .putInt(metadata.remaining())
                .put(metadata.duplicate())
                .array();
    }

    /** The leaf's hash. */
    public Hash hash() {
        return TreeHash.leaf(
                ByteBuffer.wrap(head()), length(payload), payload.duplicate(), length(metadata), metadata.duplicate());
    }

    /** All that comes before the payload. */
    private byte[] head() {
        byte[][] texts = {
            utf8(aggregateType),
            utf8(aggregate),
            utf8(Long.toString(sequence)),
            utf8(eventId),
            utf8(timestamp),
            utf8(payloadType),
            utf8(payloadRevision)
        };
        int length = FORM.length + texts.length * Integer.BYTES;
        for (byte[] text : texts) {
            length += text.length;
        }
        ByteBuffer out = ByteBuffer.allocate(length).put(FORM);
        for (int i = 0; i < texts.length; i++) {
            out.putInt(isAbsent(i) ? ABSENT : texts[i].length).put(texts[i]);
        }
        return out.array();
    }

    private static ByteBuffer length(ByteBuffer of) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(0, of.remaining());
    }

    private boolean isAbsent(int field) {
        return (field == 0 && aggregateType == null) || (field == REVISION && payloadRevision == null);
    }

    private static byte[] utf8(@Nullable String text) {
        return text == null ? NOTHING : text.getBytes(StandardCharsets.UTF_8);
    }
}
