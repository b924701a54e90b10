package casebook.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.evidence.EvidenceVault;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Keyring;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What evidence is kept by, wherever it lies. */
interface EvidenceContract {

    IncidentId INCIDENT = IncidentId.of("3f0e0f6a-0000-4000-8000-000000000001");
    UUID SCREENSHOT = UUID.fromString("3f0e0f6a-0000-4000-8000-00000000000a");
    byte[] ORIGINAL = "the very bytes of a screenshot".getBytes(StandardCharsets.UTF_8);

    EvidenceVault vault();

    Keyring keyring();

    @Test
    default void gives_back_the_exact_bytes() {
        vault().keep(INCIDENT, SCREENSHOT, ORIGINAL);
        assertThat(vault().open(INCIDENT, SCREENSHOT)).isEqualTo(new EvidenceVault.Original(ByteBuffer.wrap(ORIGINAL)));
    }

    @Test
    default void keeps_the_last_when_the_same_is_kept_again() {
        vault().keep(INCIDENT, SCREENSHOT, new byte[] {1});
        vault().keep(INCIDENT, SCREENSHOT, ORIGINAL);
        assertThat(vault().open(INCIDENT, SCREENSHOT)).isEqualTo(new EvidenceVault.Original(ByteBuffer.wrap(ORIGINAL)));
    }

    @Test
    default void forgets_what_was_refused() {
        vault().keep(INCIDENT, SCREENSHOT, ORIGINAL);
        vault().discard(INCIDENT, SCREENSHOT);
        vault().discard(INCIDENT, SCREENSHOT);
        assertThat(vault().open(INCIDENT, SCREENSHOT)).isEqualTo(new EvidenceVault.Absent());
    }

    @Test
    default void says_when_and_why_it_was_erased() {
        vault().keep(INCIDENT, SCREENSHOT, ORIGINAL);
        Instant on = Instant.parse("2026-11-22T09:30:00Z");
        keyring().destroy(new KeyId(KeyId.Owner.CASE, INCIDENT.value()), on, "Article 17");
        assertThat(vault().open(INCIDENT, SCREENSHOT)).isEqualTo(new EvidenceVault.Erased(on, "Article 17"));
    }
}
