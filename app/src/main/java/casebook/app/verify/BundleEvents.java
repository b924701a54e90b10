package casebook.app.verify;

import casebook.shared.log.Checkpoint;
import casebook.shared.log.Hash;
import casebook.shared.log.Leaf;
import casebook.shared.log.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events of a bundle, each with its proof. */
final class BundleEvents {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Checkpoint checkpoint;
    private final Findings findings;
    private final LongConsumer progress;
    private final SeenIds ids = new SeenIds();
    private long lines;
    private long last = -1;

    BundleEvents(Checkpoint checkpoint, Findings findings, LongConsumer progress) {
        this.checkpoint = checkpoint;
        this.findings = findings;
        this.progress = progress;
    }

    void check(BundleFile bundle) throws IOException {
        try (InputStream in = bundle.open("events.jsonl")) {
            Lines all = new Lines(in, Limits.LINE);
            for (byte[] line = all.next(); line != null; line = all.next()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new Interrupted();
                }
                lines++;
                check(line);
                progress.accept(lines);
            }
        }
        findings.fact("%,d events of the log's first %,d are in the bundle.".formatted(lines, checkpoint.size()));
    }

    private void check(byte[] line) {
        try {
            JsonNode read = JSON.readTree(line);
            long number = read.required("number").longValue();
            Place place = new Place(number, number + 1, leaf(read.required("leaf")));
            List<Hash> proof = read.required("proof")
                    .valueStream()
                    .map(hash -> Hash.of(hash.stringValue()))
                    .toList();
            check(place, Examined.of(new Row(place.globalIndex(), place.event())), proof);
        } catch (JacksonException | IllegalArgumentException e) {
            findings.found(Check.INCLUDED, "Line %d of events.jsonl cannot be read.".formatted(lines));
        }
    }

    private void check(Place place, Examined event, List<Hash> proof) {
        if (place.leaf() <= last) {
            findings.found(
                    Check.INCLUDED, place, "it comes after leaf %d, so the order is not the log's.".formatted(last));
        }
        last = place.leaf();
        if (!Verification.isIncluded(event.hash(), place.leaf(), checkpoint.size(), proof, checkpoint.root())) {
            findings.found(Check.INCLUDED, place, "it is not the event that is in the log at this place.");
        }
        if (place.event() == null || !ids.isNew(place.event().eventId())) {
            findings.found(Check.IDS, place, "another event before it has the same id.");
        }
        if (event.time() == null) {
            findings.found(Check.TIMES, place, "its time cannot be read.");
        }
        if (!event.hasReadablePayload() || !event.hasReadableMetadata()) {
            findings.found(Check.JSON, place, "its payload or metadata is no readable JSON.");
        }
    }

    private static Leaf leaf(JsonNode leaf) {
        return new Leaf(
                optional(leaf, "aggregateType"),
                leaf.required("aggregate").stringValue(),
                leaf.required("sequence").longValue(),
                leaf.required("eventId").stringValue(),
                leaf.required("timestamp").stringValue(),
                leaf.required("payloadType").stringValue(),
                optional(leaf, "payloadRevision"),
                bytes(leaf, "payload"),
                bytes(leaf, "metadata"));
    }

    private static @Nullable String optional(JsonNode leaf, String field) {
        JsonNode value = leaf.get(field);
        return value == null || value.isNull() ? null : value.stringValue();
    }

    private static ByteBuffer bytes(JsonNode leaf, String field) {
        return ByteBuffer.wrap(Base64.getDecoder().decode(leaf.required(field).stringValue()));
    }
}
