package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.log.Checkpoint;
import casebook.shared.log.Hash;
import casebook.shared.log.NoteKey;
import casebook.shared.log.SignedNote;
import casebook.shared.log.Verification;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** What a governor with a key on paper can check from the front door's answers alone. */
record TheLog(School school, NoteKey key) {

    private static final String CHECKPOINT = "/api/audit/checkpoint";

    /** The latest checkpoint, signed by the key on paper. */
    String checkpoint() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> governor(CHECKPOINT).response().statusCode() == 200);
        String note = governor(CHECKPOINT).isDone().body();
        assertThat(SignedNote.of(note).isSignedBy(key)).isTrue();
        return note;
    }

    /** Every entry of the audit trail that the latest checkpoint covers is in the tree that it signs. */
    void holdsEveryEntry() {
        Checkpoint signed = read(checkpoint());
        List<Long> entries = TheEnd.pages(school.governor(), "/api/audit?limit=200").stream()
                .map(item -> item.path("entry").asLong())
                .filter(entry -> entry < signed.size())
                .toList();
        assertThat(entries).hasSizeGreaterThan(3);
        entries.forEach(this::isIncluded);
    }

    private void isIncluded(long entry) {
        Reply proof = governor("/api/audit/proof?entry=" + entry).isDone();
        Checkpoint checkpoint = read(proof.text("checkpoint"));
        assertThat(Verification.isIncluded(
                        Hash.of(proof.text("leafHash")),
                        entry,
                        checkpoint.size(),
                        hashes(proof.at("proof")),
                        checkpoint.root()))
                .isTrue();
    }

    /** What was signed once is the beginning of what is signed now. */
    void stillBeginsWith(String kept) {
        Checkpoint then = read(kept);
        Checkpoint now = read(checkpoint());
        Reply proof = governor("/api/audit/proof?from=" + then.size() + "&to=" + now.size())
                .isDone();
        assertThat(Verification.isConsistent(
                        then.size(), then.root(), now.size(), now.root(), hashes(proof.at("proof"))))
                .isTrue();
        compared(kept).shows("finding", "CONTAINED");
    }

    Reply compared(String kept) {
        return school.governor()
                .posts(CHECKPOINT + "/comparison", "{'checkpoint':'%s'}".formatted(kept.replace("\n", "\\n")))
                .isDone();
    }

    long size() {
        return read(checkpoint()).size();
    }

    private Checkpoint read(String note) {
        SignedNote signed = SignedNote.of(note);
        assertThat(signed.isSignedBy(key)).isTrue();
        return Checkpoint.of(signed.text());
    }

    private Reply governor(String path) {
        return school.governor().reads(path);
    }

    private static List<Hash> hashes(JsonNode proof) {
        return proof.valueStream().map(hash -> Hash.of(hash.asString())).toList();
    }
}
