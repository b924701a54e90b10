package casebook.app.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.kept.KeptForTest;
import casebook.web.draft.Drafts;
import casebook.web.draft.Drafts.Kept;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftsInMongoTest implements DraftsContract {

    private KeptForTest mongo;

    @BeforeEach
    void open() {
        mongo = KeptForTest.open();
    }

    @AfterEach
    void close() {
        if (mongo != null) {
            mongo.close();
        }
    }

    /** Another node each time. */
    @Override
    public Drafts drafts() {
        return new DraftsInMongo(mongo.kept());
    }

    @Test
    void what_one_node_kept_another_finds() {
        drafts().keep(HEADS, WORDS, MONDAY);
        assertThat(drafts().find(HEADS)).contains(new Kept(WORDS, MONDAY));
    }
}
