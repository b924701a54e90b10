package casebook.web.bundle;

import casebook.shared.log.Leaf;
import casebook.shared.query.CheckpointHistory;
import casebook.shared.query.FindExtract;
import casebook.shared.query.LogExtract;
import casebook.web.dispatch.Queries;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes entries of the log and proofs, one to a line, as docs/audit-bundle.md has them. */
@Component
class EventLines {
    private static final JsonMapper JSON = new JsonMapper();

    private final Queries queries;

    EventLines(Queries queries) {
        this.queries = queries;
    }

    /** Answers with how many entries it wrote; says how far it has looked. */
    long write(Order order, long size, OutputStream out, LongConsumer looked) throws IOException {
        long written = 0;
        long place = 0;
        while (place < size) {
            var query = new FindExtract(order.incident(), order.from(), order.to(), place, size);
            LogExtract extract = queries.ask(query, LogExtract.class);
            for (LogExtract.Entry entry : extract.entries()) {
                line(event(entry), out);
                written++;
            }
            if (extract.next() <= place) {
                throw new IOException("The log ends before its checkpoint");
            }
            place = extract.next();
            looked.accept(place);
        }
        return written;
    }

    void write(CheckpointHistory history, OutputStream out) throws IOException {
        for (CheckpointHistory.Item item : history.items()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("from", item.from());
            fields.put("proof", item.proof());
            fields.put("checkpoint", item.note());
            line(fields, out);
        }
    }

    static void line(Object fields, OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(fields));
        out.write('\n');
    }

    private static Map<String, Object> event(LogExtract.Entry entry) {
        Leaf leaf = entry.leaf();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("aggregateType", leaf.aggregateType());
        fields.put("aggregate", leaf.aggregate());
        fields.put("sequence", leaf.sequence());
        fields.put("eventId", leaf.eventId());
        fields.put("timestamp", leaf.timestamp());
        fields.put("payloadType", leaf.payloadType());
        fields.put("payloadRevision", leaf.payloadRevision());
        fields.put("payload", base64(leaf.payload()));
        fields.put("metadata", base64(leaf.metadata()));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", entry.entry());
        line.put("leaf", fields);
        line.put("proof", entry.proof());
        return line;
    }

    private static String base64(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        return Base64.getEncoder().encodeToString(copy);
    }
}
