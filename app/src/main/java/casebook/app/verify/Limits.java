package casebook.app.verify;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much may be read out of a bundle, whatever it says of its own sizes: a small file can unfold into a very large one. */
final class Limits {

    static final int FILES = 10_000;
    static final int NAME = 200;
    static final int SMALL_FILE = 8 << 20;
    static final int LINE = 32 << 20;
    private static final long SPARE = 64L << 20;
    private static final int UNFOLDS = 100;

    private final long allowed;
    private long read;

    Limits(long zipped) {
        this.allowed = SPARE + UNFOLDS * zipped;
    }

    /** What is read from it counts. */
    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int next = super.read();
                count(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, length);
                count(Math.max(count, 0));
                return count;
            }
        };
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        if (read > allowed) {
            throw new IOException("It unfolds into more than a bundle of its size can hold");
        }
    }
}
