package casebook.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.kept.KeptForTest;
import casebook.app.keys.Strongbox;
import casebook.app.keys.StrongboxForTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedSigningKeysTest {

    private final SecureRandom random = new SecureRandom();

    @TempDir
    Path here;

    @TempDir
    Path there;

    @Test
    void the_key_that_signs_and_the_one_that_follows_go_over_and_come_back() throws Exception {
        Strongbox strongbox = StrongboxForTest.any();
        KeyFile file = new KeyFile(here.resolve("log.key"));
        SigningKey key = file.write(SigningKey.make("casebook/1", random));
        SigningKey next = file.next().write(SigningKey.make("casebook/1", random));
        try (KeptForTest mongo = KeptForTest.open()) {
            new MovedSigningKeys(here, mongo.kept(), strongbox).toMongo();
            assertThat(new KeyInMongo(mongo.kept(), strongbox, "log key")
                            .read()
                            .orElseThrow()
                            .half())
                    .isEqualTo(key.half());
            assertThat(new KeyInMongo(mongo.kept(), strongbox, "next log key")
                            .read()
                            .orElseThrow()
                            .half())
                    .isEqualTo(next.half());

            new MovedSigningKeys(there, mongo.kept(), strongbox).toFolder();
        }
        assertThat(there.resolve("log.key")).hasSameBinaryContentAs(here.resolve("log.key"));
        assertThat(there.resolve("log.key.next")).hasSameBinaryContentAs(here.resolve("log.key.next"));
        assertThat(Files.readString(there.resolve("log.key")))
                .startsWith(key.half().toString());
    }
}
