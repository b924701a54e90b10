package casebook.app.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.kept.KeptForTest;
import casebook.web.account.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecretsInMongoTest implements SecretsContract {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] SECRET = "twenty invented byte".getBytes(StandardCharsets.US_ASCII);

    private final MasterKey master = MasterKey.random(RANDOM);
    private KeptForTest mongo;

    @BeforeEach
    void open() {
        mongo = KeptForTest.open();
    }

    @AfterEach
    void close() {
        if (mongo != null) {
            mongo.close();
        }
    }

    /** Another node each time. */
    @Override
    public Secrets secrets() {
        return new SecretsInMongo(mongo.kept(), master, RANDOM);
    }

    @Test
    void what_one_node_keeps_another_finds() {
        secrets().keepPassword(ID, "a hash");
        secrets().keepFactor(ID, SECRET);
        assertThat(secrets().passwordHash(ID)).contains("a hash");
        assertThat(secrets().factor(ID)).contains(SECRET);
    }

    @Test
    void a_second_factor_lies_locked_and_opens_with_no_other_master_key() {
        secrets().keepFactor(ID, SECRET);
        Document kept = mongo.one("secrets", "factor/" + ID);
        assertThat(new String(kept.get("box", Binary.class).getData(), StandardCharsets.ISO_8859_1))
                .doesNotContain("twenty invented");
        Secrets another = new SecretsInMongo(mongo.kept(), MasterKey.random(RANDOM), RANDOM);
        assertThatThrownBy(() -> another.factor(ID)).isInstanceOf(IllegalStateException.class);
    }
}
