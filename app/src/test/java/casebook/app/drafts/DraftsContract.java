package casebook.app.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import casebook.web.draft.Drafts;
import casebook.web.draft.Drafts.Kept;
import casebook.web.draft.Drafts.Place;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What half-written forms are kept by, wherever they lie. */
interface DraftsContract {

    Place HEADS = new Place("head", "/incidents/1/decision");
    Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    KeyId KEY = new KeyId(KeyId.Owner.CASE, UUID.fromString("0190a0c0-0000-7000-8000-000000000001"));
    Sealed.Closed WORDS = new Sealed.Closed(KEY, "Ym94");

    Drafts drafts();

    @Test
    default void what_is_forgotten_is_not_found() {
        drafts().keep(HEADS, WORDS, MONDAY);
        drafts().forget(HEADS);
        drafts().forget(HEADS);
        assertThat(drafts().find(HEADS)).isEmpty();
    }

    @Test
    default void only_the_latest_of_somebody_s_are_kept_and_nothing_of_others_is_forgotten() {
        Place older = new Place("head", "/incidents/2/decision");
        Place another = new Place("senior", "/incidents/1/decision");
        drafts().keep(HEADS, WORDS, MONDAY.plusSeconds(1));
        drafts().keep(older, WORDS, MONDAY);
        drafts().keep(another, WORDS, MONDAY);
        drafts().forgetAllBut(1, "head");
        assertThat(drafts().find(older)).isEmpty();
        assertThat(drafts().find(HEADS)).isPresent();
        assertThat(drafts().find(another)).isPresent();
    }

    @Test
    default void a_later_draft_takes_the_place_of_the_one_before() {
        Sealed.Closed later = new Sealed.Closed(KEY, "bGF0ZXI=");
        drafts().keep(HEADS, WORDS, MONDAY);
        drafts().keep(HEADS, later, MONDAY.plusSeconds(1));
        assertThat(drafts().find(HEADS)).contains(new Kept(later, MONDAY.plusSeconds(1)));
    }

    @Test
    default void nobody_finds_what_another_kept_or_what_was_kept_of_another_form() {
        drafts().keep(HEADS, WORDS, MONDAY);
        assertThat(drafts().find(new Place("senior", HEADS.form()))).isEmpty();
        assertThat(drafts().find(new Place("head", "/incidents/2/decision"))).isEmpty();
    }

    @Test
    default void what_is_too_old_is_forgotten_and_nothing_else() {
        drafts().keep(HEADS, WORDS, MONDAY);
        drafts().forgetBefore(MONDAY);
        assertThat(drafts().find(HEADS)).isPresent();
        drafts().forgetBefore(MONDAY.plusSeconds(1));
        assertThat(drafts().find(HEADS)).isEmpty();
    }
}
