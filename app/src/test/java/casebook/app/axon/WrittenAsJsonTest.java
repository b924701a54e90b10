package casebook.app.axon;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.InMemoryKeyring;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Seal;
import casebook.shared.seal.Sealed;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenAsJsonTest {

    private final Serializer serializer = WrittenAsJson.written(new Seal(new InMemoryKeyring(), new SecureRandom()));

    record Said(UUID by, Sealed words) {}

    static List<TrackingToken> tokens() {
        TrackingToken gaps = GapAwareTrackingToken.newInstance(7, List.of(3L, 5L));
        return List.of(
                gaps,
                new GlobalSequenceTrackingToken(7),
                ReplayToken.createReplayToken(gaps),
                ReplayToken.createReplayToken(gaps, GapAwareTrackingToken.newInstance(1, List.of())));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void a_token_is_read_back_as_it_was(TrackingToken token) {
        assertThat(writtenAndRead(token)).isEqualTo(token);
    }

    @Test
    void metadata_is_read_back_as_it_was() {
        MetaData trace = MetaData.with("actor", "head").and("role", "HEAD");
        assertThat(writtenAndRead(trace)).isEqualTo(trace);
    }

    @Test
    void personal_words_are_written_closed() {
        Said said = new Said(UUID.randomUUID(), Sealed.text(new KeyId(KeyId.Owner.CASE, UUID.randomUUID()), "unkind"));
        String written = serializer.serialize(said, String.class).getData();
        assertThat(written).contains("box").doesNotContain("unkind");
        assertThat(((Said) writtenAndRead(said)).words()).isInstanceOf(Sealed.Closed.class);
    }

    private Object writtenAndRead(Object value) {
        SerializedObject<byte[]> written = serializer.serialize(value, byte[].class);
        return serializer.deserialize(written);
    }
}
