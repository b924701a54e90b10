package casebook.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.log.Leaf;
import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private static final String PAYLOAD = "{\"b\" : 1,\"a\":2}";
    private final Entries entries = new Entries(Jackson3Serializer.builder().build());

    @Test
    void a_payload_is_its_bytes_as_they_lie_there() {
        assertThat(entries.leaf(event().build()).payload()).isEqualTo(bytes(PAYLOAD));
    }

    @Test
    void metadata_are_json_in_the_order_of_their_names_whatever_order_they_came_in() {
        Event one = event().putMetaData("role", text("HEAD"))
                .putMetaData("actor", text("head"))
                .build();
        Event other = event().putMetaData("actor", text("head"))
                .putMetaData("role", text("HEAD"))
                .build();
        assertThat(entries.leaf(one).metadata()).isEqualTo(bytes("{\"actor\":\"head\",\"role\":\"HEAD\"}"));
        assertThat(entries.leaf(one).hash()).isEqualTo(entries.leaf(other).hash());
    }

    @Test
    void what_was_recorded_when_and_on_which_stream_is_in_it() {
        Leaf leaf = entries.leaf(event().setAggregateType("Incident")
                .setAggregateIdentifier("a-case")
                .setAggregateSequenceNumber(3)
                .build());
        assertThat(leaf.aggregateType()).isEqualTo("Incident");
        assertThat(leaf.aggregate()).isEqualTo("a-case");
        assertThat(leaf.sequence()).isEqualTo(3);
        assertThat(leaf.timestamp()).isEqualTo("2026-11-22T09:30:00.123Z");
        assertThat(leaf.payloadRevision()).isEqualTo("1");
    }

    @Test
    void what_belongs_to_no_stream_is_as_in_the_other_stores() {
        Leaf leaf = entries.leaf(event().build());
        assertThat(leaf.aggregateType()).isNull();
        assertThat(leaf.aggregate()).isEqualTo(leaf.eventId()).isEqualTo("an-event");
        assertThat(leaf.sequence()).isZero();
    }

    private static Event.Builder event() {
        return Event.newBuilder()
                .setMessageIdentifier("an-event")
                .setTimestamp(Instant.parse("2026-11-22T09:30:00.123Z").toEpochMilli())
                .setPayload(SerializedObject.newBuilder()
                        .setType("casebook.Noted")
                        .setRevision("1")
                        .setData(ByteString.copyFromUtf8(PAYLOAD)));
    }

    private static MetaDataValue text(String value) {
        return MetaDataValue.newBuilder().setTextValue(value).build();
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
