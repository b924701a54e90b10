package casebook.web.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;

/** A body that is there already: nothing of it is waited for. */
public final class BodyAtHand extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    public BodyAtHand(ByteArrayInputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        return bytes.read(into, offset, length);
    }

    @Override
    public boolean isFinished() {
        return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("Nothing here is read asynchronously");
    }
}
