package casebook.shared.log;

import java.io.ByteArrayOutputStream;
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

    /** The bytes that are hashed. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512 + payload.remaining() + metadata.remaining());
        out.writeBytes(FORM);
        write(aggregateType, out);
        write(aggregate, out);
        write(Long.toString(sequence), out);
        write(eventId, out);
        write(timestamp, out);
        write(payloadType, out);
        write(payloadRevision, out);
        write(copy(payload), out);
        write(copy(metadata), out);
        return out.toByteArray();
    }

    /** The leaf's hash. */
    public Hash hash() {
        return TreeHash.leaf(bytes());
    }

    private static void write(@Nullable String text, ByteArrayOutputStream out) {
        if (text == null) {
            writeLength(ABSENT, out);
        } else {
            write(text.getBytes(StandardCharsets.UTF_8), out);
        }
    }

    private static void write(byte[] bytes, ByteArrayOutputStream out) {
        writeLength(bytes.length, out);
        out.writeBytes(bytes);
    }

    private static void writeLength(int length, ByteArrayOutputStream out) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }

    private static byte[] copy(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
