package casebook.web.bundle;

import java.nio.file.Path;

/** Where bundles lie until they are fetched: empty at each start, and closed to everybody but who runs Casebook. */
public interface BundleRoom {
    /** The folder. */
    Path folder();
}
