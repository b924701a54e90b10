package casebook.app.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.web.account.Secrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountSecretsTest implements SecretsContract {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] SECRET = "twenty invented byte".getBytes(StandardCharsets.US_ASCII);

    private final MasterKey master = MasterKey.random(RANDOM);

    @TempDir
    Path temp;

    private AccountSecrets secrets;

    @Override
    public Secrets secrets() {
        return secrets;
    }

    @BeforeEach
    void open() {
        secrets = opened(master);
    }

    @AfterEach
    void close() throws SQLException {
        secrets.close();
    }

    @Test
    void what_is_kept_is_on_disk_before_it_is_confirmed() throws SQLException {
        secrets.keepPassword(ID, "a hash");
        secrets.keepFactor(ID, SECRET);
        try (AccountSecrets others = opened(master)) {
            assertThat(others.passwordHash(ID)).contains("a hash");
            assertThat(others.factor(ID)).contains(SECRET);
        }
    }

    @Test
    void a_second_factor_lies_locked_and_opens_with_no_other_master_key() throws SQLException, IOException {
        secrets.keepFactor(ID, SECRET);
        assertThat(new String(Files.readAllBytes(temp.resolve("tested.db")), StandardCharsets.ISO_8859_1))
                .doesNotContain("twenty invented");
        try (AccountSecrets another = opened(MasterKey.random(RANDOM))) {
            assertThatThrownBy(() -> another.factor(ID)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void what_is_forgotten_is_gone_from_the_file() throws IOException {
        secrets.keepPassword(ID, "a hash that was invented");
        secrets.keepFactor(ID, SECRET);
        secrets.forget(List.of(ID));
        assertThat(secrets.passwordHash(ID)).isEmpty();
        assertThat(secrets.factor(ID)).isEmpty();
        assertThat(new String(Files.readAllBytes(temp.resolve("tested.db")), StandardCharsets.ISO_8859_1))
                .doesNotContain("a hash that");
    }

    private AccountSecrets opened(MasterKey key) {
        return AccountSecrets.open(temp.resolve("tested.db"), key, RANDOM);
    }
}
