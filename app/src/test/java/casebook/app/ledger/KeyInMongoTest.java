package casebook.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.kept.KeptForTest;
import casebook.app.keys.Strongbox;
import casebook.app.keys.StrongboxForTest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyInMongoTest {

    private final SecureRandom random = new SecureRandom();
    private final Strongbox strongbox = StrongboxForTest.any();
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

    @Test
    void of_two_nodes_that_make_one_both_sign_with_the_first() {
        SigningKey first = current().write(SigningKey.make("casebook/1", random));
        SigningKey second = current().write(SigningKey.make("casebook/2", random));
        assertThat(second.half()).isEqualTo(first.half());
        assertThat(current().read().orElseThrow().half()).isEqualTo(first.half());
    }

    @Test
    void the_next_takes_the_place_of_the_one_before_once_whichever_node_says_so() {
        current().write(SigningKey.make("casebook/1", random));
        SigningKey next = next().write(SigningKey.make("casebook/1", random));
        next().become(current());
        next().become(current());
        assertThat(current().read().orElseThrow().half()).isEqualTo(next.half());
        assertThat(next().read()).isEmpty();
    }

    @Test
    void the_data_alone_do_not_suffice_to_sign() {
        SigningKey key = current().write(SigningKey.make("casebook/1", random));
        byte[] box = mongo.one("log-keys").get("box", Binary.class).getData();
        assertThat(new String(box, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(key.written(), StandardCharsets.ISO_8859_1)
                        .lines()
                        .toList()
                        .get(1));
    }

    private KeyInMongo current() {
        return new KeyInMongo(mongo.kept(), strongbox, "log key");
    }

    private KeyInMongo next() {
        return new KeyInMongo(mongo.kept(), strongbox, "next log key");
    }
}
