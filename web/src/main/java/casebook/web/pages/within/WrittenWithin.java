package casebook.web.pages.within;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;

/** Keeps what the API writes to a page, at once and whole. */
final class WrittenWithin extends ServletOutputStream {
    private final ByteArrayOutputStream body;

    WrittenWithin(ByteArrayOutputStream body) {
        this.body = body;
    }

    @Override
    public void write(int b) {
        body.write(b);
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
