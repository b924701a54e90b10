package casebook.app.verify;

import casebook.shared.log.Hash;
import casebook.shared.log.Leaf;
import casebook.shared.log.TreeHash;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** What can be told of one row by itself, so that many can be examined at once. */
record Examined(
        Row row,
        Hash hash,
        @Nullable Instant time,
        boolean hasReadablePayload,
        boolean hasReadableMetadata,
        Told told) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    static Examined of(Row row) {
        Leaf leaf = row.leaf();
        return leaf == null
                ? new Examined(row, TreeHash.leaf(new byte[0]), null, false, false, Told.NOTHING)
                : new Examined(
                        row,
                        leaf.hash(),
                        StoredTime.of(leaf.timestamp()),
                        isReadable(leaf.payload()),
                        isReadable(leaf.metadata()),
                        Told.of(leaf));
    }

    /** One JSON object and nothing after it. */
    static boolean isReadable(ByteBuffer bytes) {
        try (JsonParser parser = JSON.createParser(
                ObjectReadContext.empty(), bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining())) {
            if (parser.nextToken() == null || !parser.currentToken().isStructStart()) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }
}
