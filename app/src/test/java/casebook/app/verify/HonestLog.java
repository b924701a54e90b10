package casebook.app.verify;

import casebook.shared.log.Checkpoint;
import casebook.shared.log.Frontier;
import casebook.shared.log.Hash;
import casebook.shared.log.Leaf;
import casebook.shared.log.NoteKey;
import casebook.shared.log.SignedNote;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A log as a school's would be: cases, their register, reads, the log's key, and a checkpoint every so many events. */
final class HonestLog {

    static final String ORIGIN = "casebook/0192c0de-0000-7000-8000-000000005c00";
    static final Instant FIRST_DAY = Instant.parse("2026-09-01T07:30:00Z");

    private static final String REGISTER = "register-2026";

    private final Random chance;
    private final int every;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();
    private final Map<String, Long> next = new HashMap<>();
    private final Frontier frontier = Frontier.empty();
    private KeyPair pair;

    private HonestLog(long seed, int every, KeyPair pair) {
        this.chance = new Random(seed);
        this.every = every;
        this.pair = pair;
    }

    static HonestLog of(int events, int every) {
        HonestLog log = new HonestLog(events, every, newPair());
        log.introduce(log.key());
        return log.grownTo(events);
    }

    HonestLog grownTo(int events) {
        while (rows.size() < events) {
            grow();
        }
        return this;
    }

    /** Another future by the same key, after so many events. */
    HonestLog forked(int size) {
        HonestLog fork = new HonestLog(-size, every, pair);
        rows.subList(0, size).forEach(row -> fork.add(Objects.requireNonNull(row.leaf())));
        return fork;
    }

    private static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** What Casebook keeps beside it. */
    KeptLeaves leaves() {
        Iterator<Hash> left = rows.stream()
                .map(row -> Objects.requireNonNull(row.leaf()).hash())
                .toList()
                .iterator();
        return () -> left.hasNext() ? left.next() : null;
    }

    NoteKey key() {
        return NoteKey.of(ORIGIN, pair.getPublic());
    }

    /** A signed note over all there is by now. */
    String checkpoint() {
        return sign(new Checkpoint(ORIGIN, frontier.size(), frontier.root(), List.of()).text())
                .toString();
    }

    SignedNote sign(String text) {
        return SignedNote.sign(text, key(), pair.getPrivate());
    }

    /** From here on another key signs; the old one does not vouch for it. */
    void changeKey() {
        pair = newPair();
        introduce(key());
    }

    /** The old key's last checkpoint is over the introduction of the new one. */
    void rotateKey() {
        KeyPair next = newPair();
        introduce(NoteKey.of(ORIGIN, next.getPublic()));
        signCheckpoint();
        pair = next;
    }

    private void introduce(NoteKey key) {
        byItself("casebook.shared.audit.LogKeyIntroduced", json(Map.of("key", key.toString())));
    }

    private void signCheckpoint() {
        byItself("casebook.shared.audit.CheckpointSigned", json(Map.of("note", checkpoint())));
    }

    private void grow() {
        if (rows.size() % every == every - 1) {
            signCheckpoint();
        } else if (references() < cases.size()) {
            issueReference();
        } else if (cases.isEmpty() || chance.nextInt(12) == 0) {
            openCase();
        } else if (chance.nextInt(4) == 0) {
            byItself("casebook.shared.audit.ConfidentialRead", "{\"what\":\"CASE\"}");
        } else {
            inSequence(
                    "Incident",
                    cases.get(chance.nextInt(cases.size())),
                    "casebook.shared.incident.event.StatementRecorded",
                    words());
        }
    }

    private void openCase() {
        inSequence("Incident", uuid(), "casebook.shared.incident.event.ConcernReported", words());
    }

    private long references() {
        return next.getOrDefault(REGISTER, 0L);
    }

    private void issueReference() {
        inSequence(
                "Register",
                REGISTER,
                "casebook.shared.register.ReferenceIssued",
                "{\"year\":2026,\"number\":%d,\"incidentId\":\"%s\"}".formatted(references() + 1, cases.getLast()));
    }

    private String words() {
        byte[] box = new byte[300 + chance.nextInt(600)];
        chance.nextBytes(box);
        return "{\"statementId\":\"%s\",\"takenAt\":\"2026-11-21T09:00:00Z\",\"text\":{\"key\":\"CASE/%s\",\"box\":\"%s\"},\"how\":\"PHONE\"}"
                .formatted(uuid(), uuid(), Base64.getEncoder().encodeToString(box));
    }

    private void byItself(String type, String payload) {
        String id = uuid();
        add(null, id, 0, id, type, payload);
    }

    private void inSequence(String aggregateType, String aggregate, String type, String payload) {
        add(aggregateType, aggregate, next.getOrDefault(aggregate, 0L), uuid(), type, payload);
    }

    private void add(
            @Nullable String aggregateType, String aggregate, long sequence, String id, String type, String payload) {
        String metadata = "{\"actor\":\"%s\",\"role\":\"SENIOR_LEADER\",\"request\":\"%s\"}".formatted(uuid(), uuid());
        Leaf leaf = new Leaf(
                aggregateType,
                aggregate,
                sequence,
                id,
                FIRST_DAY.plusSeconds(97L * rows.size()).plusMillis(1).toString(),
                type,
                "1",
                bytes(payload),
                bytes(metadata));
        add(leaf);
    }

    private void add(Leaf leaf) {
        rows.add(new Row(rows.size() + 1, leaf));
        frontier.append(leaf.hash());
        next.put(leaf.aggregate(), leaf.sequence() + 1);
        if (leaf.payloadType().endsWith("ConcernReported")) {
            cases.add(leaf.aggregate());
        }
    }

    static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private String uuid() {
        return new UUID(chance.nextLong(), chance.nextLong()).toString();
    }
}
