package casebook.app.axonserver;

import casebook.shared.log.Leaf;
import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.event.Event;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.axonserver.connector.util.GrpcMetaDataConverter;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * What Axon Server stores of an event, as a leaf. The payload is its bytes as they lie there. Metadata lie there as a map without an
 * order, and not as bytes: the leaf has them as JSON, sorted by name. What belongs to no aggregate has none, and the event's own id
 * for its stream, as in the other stores.
 */
final class Entries {

    private final Serializer serializer;
    private final GrpcMetaDataConverter metadata;

    Entries(Serializer serializer) {
        this.serializer = serializer;
        this.metadata = new GrpcMetaDataConverter(serializer);
    }

    Leaf leaf(Event event) {
        boolean alone = event.getAggregateType().isEmpty();
        return new Leaf(
                alone ? null : event.getAggregateType(),
                alone ? event.getMessageIdentifier() : event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                event.getMessageIdentifier(),
                DateTimeUtils.formatInstant(Instant.ofEpochMilli(event.getTimestamp())),
                event.getPayload().getType(),
                orNull(event.getPayload().getRevision()),
                bytes(event.getPayload().getData()),
                sorted(event.getMetaDataMap()));
    }

    private ByteBuffer sorted(Map<String, MetaDataValue> stored) {
        Map<String, Object> byName = new TreeMap<>(metadata.convert(stored));
        return ByteBuffer.wrap(serializer.serialize(byName, byte[].class).getData());
    }

    private static ByteBuffer bytes(ByteString stored) {
        return ByteBuffer.wrap(stored.toByteArray());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
