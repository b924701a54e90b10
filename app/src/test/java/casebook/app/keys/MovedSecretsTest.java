package casebook.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.kept.KeptForTest;
import casebook.web.account.Secrets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedSecretsTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final UUID PASSWORD = UUID.randomUUID();
    private static final UUID FACTOR = UUID.randomUUID();
    private static final byte[] SECRET = "twenty invented byte".getBytes(StandardCharsets.US_ASCII);

    private final MasterKey master = MasterKey.random(RANDOM);

    @TempDir
    Path here;

    @TempDir
    Path there;

    private KeptForTest mongo;

    @BeforeEach
    void a_password_and_a_second_factor_one_of_whose_codes_was_used() throws Exception {
        mongo = KeptForTest.open();
        try (AccountSecrets secrets = in(here)) {
            secrets.keepPassword(PASSWORD, "a hash");
            secrets.keepFactor(FACTOR, SECRET);
            secrets.spendStep(FACTOR, 5);
            secrets.keepRecovery(FACTOR, List.of("one", "two", "three"));
            secrets.spendRecovery(FACTOR, "two");
        }
    }

    @AfterEach
    void close() {
        if (mongo != null) {
            mongo.close();
        }
    }

    @Test
    void whoever_could_sign_in_here_can_there_and_a_code_still_counts_once() throws Exception {
        assertThat(new MovedSecrets().toMongo(here, mongo.kept())).isEqualTo(3);
        isTheSame(new SecretsInMongo(mongo.kept(), master, RANDOM));
    }

    @Test
    void and_here_again() throws Exception {
        new MovedSecrets().toMongo(here, mongo.kept());
        assertThat(new MovedSecrets().toFolder(mongo.kept(), there)).isEqualTo(3);
        try (AccountSecrets secrets = in(there)) {
            isTheSame(secrets);
        }
    }

    private static void isTheSame(Secrets secrets) {
        assertThat(secrets.passwordHash(PASSWORD)).contains("a hash");
        assertThat(secrets.factor(FACTOR)).contains(SECRET);
        assertThat(secrets.spendStep(FACTOR, 5)).isFalse();
        assertThat(secrets.spendStep(FACTOR, 6)).isTrue();
        assertThat(secrets.recoveryLeft(FACTOR)).isEqualTo(2);
        assertThat(secrets.spendRecovery(FACTOR, "two")).isFalse();
        assertThat(secrets.spendRecovery(FACTOR, "three")).isTrue();
    }

    private AccountSecrets in(Path folder) {
        return AccountSecrets.open(folder.resolve(AccountSecrets.FILE), master, RANDOM);
    }
}
