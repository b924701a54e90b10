package casebook.app.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines that end with a line feed, each of at most so many bytes. */
record Lines(InputStream in, int longest) {

    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return line.toByteArray();
            }
            if (line.size() == longest) {
                throw new IOException("A line is too long");
            }
            line.write(next);
        }
        if (line.size() > 0) {
            throw new IOException("The last line has no end");
        }
        return null;
    }
}
