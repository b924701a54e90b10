package casebook.app.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.folder.DataFolder;
import casebook.shared.seal.Sealed;
import casebook.web.draft.Drafts;
import casebook.web.draft.Drafts.Kept;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsInSqliteTest implements DraftsContract {

    @TempDir
    Path temp;

    private DataFolder folder;
    private DraftsInSqlite drafts;

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @BeforeEach
    void open() {
        folder = DataFolder.open(temp);
        drafts = new DraftsInSqlite(folder);
    }

    @AfterEach
    void close() throws Exception {
        drafts.close();
        folder.close();
    }

    @Test
    void what_was_kept_is_there_after_a_restart() throws Exception {
        drafts.keep(HEADS, WORDS, MONDAY);
        close();
        open();
        assertThat(drafts.find(HEADS)).contains(new Kept(WORDS, MONDAY));
    }

    @Test
    void what_is_forgotten_is_overwritten_on_disk() throws Exception {
        drafts.keep(HEADS, new Sealed.Closed(KEY, "c29tZXRoaW5nIGludmVudGVk"), MONDAY);
        drafts.forget(HEADS);
        assertThat(drafts.find(HEADS)).isEmpty();
        assertThat(Files.readString(temp.resolve(DraftsInSqlite.FILE), StandardCharsets.ISO_8859_1))
                .doesNotContain("c29tZXRoaW5nIGludmVudGVk");
    }
}
