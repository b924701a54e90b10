package casebook.app.door;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.kept.KeptForTest;
import casebook.shared.seal.KeyedDigest;
import casebook.web.door.SignIns;
import casebook.web.door.Throttle;
import casebook.web.problem.TooManyRequests;
import casebook.web.schoolaccount.Linkings;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two doors over one database: each call below is made at another node. What lasts does by the database's own clock. */
class SharedDoorTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private final SecureRandom random = new SecureRandom();
    private Instant now = Clock.systemUTC().instant();
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
    void whoever_signed_in_at_one_node_is_signed_in_at_another() {
        SignIns.Issued issued = signIns().open("head");
        assertThat(signIns().whose(issued.token())).contains("head");
        assertThat(signIns().whose("another token")).isEmpty();
    }

    @Test
    void whoever_signed_out_at_one_node_is_signed_out_at_another() {
        SignIns.Issued issued = signIns().open("head");
        signIns().close(issued.token());
        assertThat(signIns().whose(issued.token())).isEmpty();
    }

    @Test
    void signing_somebody_out_everywhere_leaves_others_in() {
        SignIns.Issued one = signIns().open("head");
        SignIns.Issued two = signIns().open("head");
        SignIns.Issued others = signIns().open("office");
        signIns().closeAllOf("head");
        assertThat(signIns().whose(one.token())).isEmpty();
        assertThat(signIns().whose(two.token())).isEmpty();
        assertThat(signIns().whose(others.token())).contains("office");
    }

    @Test
    void a_sign_in_ends_by_itself() {
        SignIns.Issued issued = signIns().open("head");
        ends("sign-ins");
        assertThat(signIns().whose(issued.token())).isEmpty();
    }

    @Test
    void a_sign_in_lasts_as_long_at_a_node_whose_clock_is_a_year_ahead() {
        SignIns.Issued here = signIns().open("head");
        now = now.plus(Duration.ofDays(365));
        assertThat(signIns().whose(here.token())).contains("head");
        SignIns.Issued there = signIns().open("head");
        assertThat(mongo.kept().collection("sign-ins").distinct("until", Date.class))
                .allSatisfy(until -> assertThat(until).isBefore(there.expiresAt()));
    }

    @Test
    void a_name_is_kept_as_it_is_written() {
        assertThat(signIns().whose(signIns().open("$until").token())).contains("$until");
    }

    @Test
    void the_database_knows_no_token() {
        SignIns.Issued issued = signIns().open("head");
        assertThat(String.valueOf(mongo.kept().collection("sign-ins").find().first()))
                .doesNotContain(issued.token());
    }

    @Test
    void tries_are_counted_over_all_nodes_also_those_made_at_once() throws Exception {
        try (ExecutorService at = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> tries = at.invokeAll(IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(each -> this::tried)
                    .toList());
            int let = 0;
            for (Future<Boolean> one : tries) {
                let += outcome(one) ? 1 : 0;
            }
            assertThat(let).isEqualTo(5);
        }
        ends("tries");
        throttle().count("head");
    }

    @Test
    void a_good_try_is_given_back_and_a_key_forgotten() {
        for (int each = 0; each < 5; each++) {
            throttle().count("head");
        }
        assertThatThrownBy(() -> throttle().count("head")).isInstanceOf(TooManyRequests.class);
        throttle().giveBack("head");
        throttle().count("head");
        assertThatThrownBy(() -> throttle().count("head")).isInstanceOf(TooManyRequests.class);
        throttle().count("office");
        throttle().forget("head");
        throttle().count("head");
    }

    @Test
    void the_database_knows_nobody_who_tried() {
        throttle().count("head");
        assertThat(String.valueOf(mongo.kept().collection("tries").find().first()))
                .doesNotContain("head");
    }

    @Test
    void whoever_set_out_from_one_node_is_back_at_another_once() {
        linkings().begin("head");
        assertThat(linkings().end("office")).isFalse();
        assertThat(linkings().end("head")).isTrue();
        assertThat(linkings().end("head")).isFalse();
        linkings().begin("head");
        ends("linkings");
        assertThat(linkings().end("head")).isFalse();
    }

    @Test
    void what_is_over_is_forgotten_by_the_database_itself() {
        linkings();
        signIns();
        throttle();
        for (String each : List.of("sign-ins", "tries", "linkings")) {
            assertThat(mongo.kept().collection(each).listIndexes().into(new ArrayList<>()))
                    .extracting(index -> index.get("expireAfterSeconds"))
                    .anyMatch(after -> after instanceof Number number && number.longValue() == 0);
        }
    }

    private void ends(String collection) {
        mongo.kept().collection(collection).updateMany(exists("until"), set("until", Date.from(now.minusSeconds(1))));
    }

    private boolean tried() {
        throttle().count("head");
        return true;
    }

    private static boolean outcome(Future<Boolean> tried) throws InterruptedException {
        try {
            return tried.get();
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(TooManyRequests.class);
            return false;
        }
    }

    private SignIns signIns() {
        return new SignInsInMongo(mongo.kept(), clock(), random);
    }

    private Throttle throttle() {
        KeyedDigest digest = new KeyedDigest(new SecretKeySpec(new byte[32], "HmacSHA256"));
        return new ThrottlesInMongo(mongo.kept(), digest).allowing("sign-in", 5, FIVE_MINUTES);
    }

    private Linkings linkings() {
        return new LinkingsInMongo(mongo.kept());
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
