package casebook.app.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.folder.DataFolder;
import casebook.app.kept.KeptForTest;
import casebook.web.draft.Drafts.Kept;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedDraftsTest {

    @TempDir
    Path here;

    @TempDir
    Path there;

    @Test
    void what_was_half_written_is_found_by_its_writer_there_and_here_again() throws Exception {
        try (KeptForTest mongo = KeptForTest.open()) {
            try (DataFolder data = DataFolder.open(here);
                    DraftsInSqlite drafts = new DraftsInSqlite(data)) {
                drafts.keep(DraftsContract.HEADS, DraftsContract.WORDS, DraftsContract.MONDAY);
            }
            Kept kept = new Kept(DraftsContract.WORDS, DraftsContract.MONDAY);

            assertThat(new MovedDrafts().toMongo(here, mongo.kept())).isEqualTo(1);
            assertThat(new DraftsInMongo(mongo.kept()).find(DraftsContract.HEADS))
                    .contains(kept);

            assertThat(new MovedDrafts().toFolder(mongo.kept(), there)).isEqualTo(1);
            try (DataFolder data = DataFolder.open(there);
                    DraftsInSqlite drafts = new DraftsInSqlite(data)) {
                assertThat(drafts.find(DraftsContract.HEADS)).contains(kept);
            }
        }
    }
}
