package casebook.app.bundles;

import casebook.app.folder.DataFolder;
import casebook.app.folder.PrivateFiles;
import casebook.web.bundle.BundleRoom;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** A folder in the data folder. What a Casebook that ended left there is deleted, fetched or not. */
@Component
final class FolderOfBundles implements BundleRoom {

    private final Path folder;

    FolderOfBundles(DataFolder data) throws IOException {
        folder = data.resolve("bundles");
        FileSystemUtils.deleteRecursively(folder);
        PrivateFiles.folder(folder);
    }

    @Override
    public Path folder() {
        return folder;
    }
}
