package casebook.app.sqlite;

import java.io.IOException;
import java.nio.file.Path;

/** A data folder with the tables that Casebook makes at its first start, for tests that fill them by themselves. */
public final class EmptyEvents {

    private EmptyEvents() {}

    public static void in(Path folder) throws IOException {
        OpenedEvents.in(folder).close();
    }
}
