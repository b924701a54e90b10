package casebook.app.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * One kind of what is kept beside the events. A row in the data folder and a document in MongoDB hold the same, so they are copied as they
 * are: nothing is opened on the way, and what is locked stays locked under the same master key, and bound to the same name.
 */
public interface Movable {

    /** What people call many of them. */
    String plural();

    /** Copies all of a data folder that nobody uses into an empty database; answers how many. */
    long toMongo(Path data, KeptDatabase kept) throws IOException, SQLException;

    /** Copies all that is there into a data folder that has none yet; answers how many. */
    long toFolder(KeptDatabase kept, Path data) throws IOException, SQLException;
}
