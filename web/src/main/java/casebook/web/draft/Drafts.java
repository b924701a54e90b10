package casebook.web.draft;

import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.Optional;

/**
 * Where half-written forms lie until they are sent, given up or too old. Their words come sealed under their case's key, so whoever
 * erases the case erases them too.
 */
public interface Drafts {

    /** Keeps it in place of the one before; on disk before this returns. */
    void keep(Place place, Sealed.Closed words, Instant at);

    /** What was kept there. */
    Optional<Kept> find(Place place);

    /** Forgets what was kept there, if anything was. */
    void forget(Place place);

    /** Forgets everything that was last kept before then. */
    void forgetBefore(Instant then);

    /** Forgets all that somebody has there but the latest so many. */
    void forgetAllBut(int latest, String who);

    /** Whose it is (a username), and the form's address. */
    record Place(String who, String form) {}

    /** What was kept, and when. */
    record Kept(Sealed.Closed words, Instant at) {}
}
