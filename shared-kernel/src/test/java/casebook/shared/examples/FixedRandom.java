package casebook.shared.examples;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Randomness for tests: equal seeds give equal bytes, in order, and no call repeats an earlier one. */
public final class FixedRandom extends SecureRandom {

    private final long start;
    private final AtomicLong calls = new AtomicLong();

    public FixedRandom(long start) {
        this.start = start;
    }

    @Override
    public void nextBytes(byte[] bytes) {
        long call = calls.getAndIncrement();
        for (int from = 0, block = 0; from < bytes.length; from += 32, block++) {
            System.arraycopy(block(call, block), 0, bytes, from, Math.min(32, bytes.length - from));
        }
    }

    private byte[] block(long call, int block) {
        byte[] input = ByteBuffer.allocate(20)
                .putLong(start)
                .putLong(call)
                .putInt(block)
                .array();
        try {
            return MessageDigest.getInstance("SHA-256").digest(input);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
