package casebook.web.pages.within;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;

/** What is written stays here. */
final class KeptBytes extends ServletOutputStream {
    private final ByteArrayOutputStream kept;

    KeptBytes(ByteArrayOutputStream kept) {
        this.kept = kept;
    }

    @Override
    public void write(int b) {
        kept.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        kept.write(bytes, offset, length);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("Nothing here is written asynchronously");
    }
}
