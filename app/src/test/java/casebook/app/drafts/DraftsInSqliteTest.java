package casebook.app.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.folder.DataFolder;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import casebook.web.draft.Drafts.Kept;
import casebook.web.draft.Drafts.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsInSqliteTest {

    private static final Place HEADS = new Place("head", "/incidents/1/decision");
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final KeyId KEY =
            new KeyId(KeyId.Owner.CASE, UUID.fromString("0190a0c0-0000-7000-8000-000000000001"));
    private static final Sealed.Closed WORDS = new Sealed.Closed(KEY, "Ym94");

    @TempDir
    Path temp;

    private DataFolder folder;
    private DraftsInSqlite drafts;

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
    void only_the_latest_of_somebody_s_are_kept_and_nothing_of_others_is_forgotten() {
        Place older = new Place("head", "/incidents/2/decision");
        Place another = new Place("senior", "/incidents/1/decision");
        drafts.keep(HEADS, WORDS, MONDAY.plusSeconds(1));
        drafts.keep(older, WORDS, MONDAY);
        drafts.keep(another, WORDS, MONDAY);
        drafts.forgetAllBut(1, "head");
        assertThat(drafts.find(older)).isEmpty();
        assertThat(drafts.find(HEADS)).isPresent();
        assertThat(drafts.find(another)).isPresent();
    }

    @Test
    void a_later_draft_takes_the_place_of_the_one_before() {
        Sealed.Closed later = new Sealed.Closed(KEY, "bGF0ZXI=");
        drafts.keep(HEADS, WORDS, MONDAY);
        drafts.keep(HEADS, later, MONDAY.plusSeconds(1));
        assertThat(drafts.find(HEADS)).contains(new Kept(later, MONDAY.plusSeconds(1)));
    }

    @Test
    void nobody_finds_what_another_kept_or_what_was_kept_of_another_form() {
        drafts.keep(HEADS, WORDS, MONDAY);
        assertThat(drafts.find(new Place("senior", HEADS.form()))).isEmpty();
        assertThat(drafts.find(new Place("head", "/incidents/2/decision"))).isEmpty();
    }

    @Test
    void what_is_forgotten_is_overwritten_on_disk() throws Exception {
        drafts.keep(HEADS, new Sealed.Closed(KEY, "c29tZXRoaW5nIGludmVudGVk"), MONDAY);
        drafts.forget(HEADS);
        assertThat(drafts.find(HEADS)).isEmpty();
        assertThat(Files.readString(temp.resolve(DraftsInSqlite.FILE), StandardCharsets.ISO_8859_1))
                .doesNotContain("c29tZXRoaW5nIGludmVudGVk");
    }

    @Test
    void what_is_too_old_is_forgotten_and_nothing_else() {
        drafts.keep(HEADS, WORDS, MONDAY);
        drafts.forgetBefore(MONDAY);
        assertThat(drafts.find(HEADS)).isPresent();
        drafts.forgetBefore(MONDAY.plusSeconds(1));
        assertThat(drafts.find(HEADS)).isEmpty();
    }
}
