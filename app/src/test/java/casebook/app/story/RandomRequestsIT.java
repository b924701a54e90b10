package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invariants 7, 13, 14 and 15 at the front door, whatever is asked by whomever in whatever order. The seed is in the test's name. */
@ExtendWith(SharedCasebook.class)
class RandomRequestsIT {

    private static final int STEPS = 120;

    @ParameterizedTest(name = "walk {0}")
    @ValueSource(longs = {3, 11})
    void are_recorded_once_or_refused_on_record(long seed, School school) {
        Walk walk = new Walk(seed, RandomRequests.reported(school));
        for (int step = 0; step < STEPS; step++) {
            walk.step();
        }
        walk.isOnRecord();
    }

    private static final class Walk {

        private record Accepted(As by, RandomRequests.Ask ask, Reply first) {}

        private final Random random;
        private final Case concern;
        private final RandomRequests requests;
        private final List<Accepted> accepted = new ArrayList<>();
        private final List<String> refusals = new ArrayList<>();
        private long version;

        Walk(long seed, Case concern) {
            this.random = new Random(seed);
            this.concern = concern;
            this.requests = new RandomRequests(random, concern);
        }

        void step() {
            switch (random.nextInt(8)) {
                case 0 -> again();
                case 1 -> otherwiseUnderTheSameKey();
                case 2 -> late();
                default -> ask(requests.anybody().underKey(key()));
            }
        }

        private void ask(As by) {
            RandomRequests.Ask ask = requests.anything();
            Reply reply = by.posts(ask.path(), ask.body());
            if (isAccepted(reply)) {
                version++;
                assertThat(reply.version()).as("one entry for one request").isEqualTo(version);
                accepted.add(new Accepted(by, ask, reply));
            }
        }

        /** 14: the same submission twice is one event. */
        private void again() {
            if (!accepted.isEmpty()) {
                Accepted earlier = accepted.get(random.nextInt(accepted.size()));
                earlier.by().posts(earlier.ask().path(), earlier.ask().body()).isTheSameAs(earlier.first());
            }
        }

        private void otherwiseUnderTheSameKey() {
            if (!accepted.isEmpty()) {
                Accepted earlier = accepted.get(random.nextInt(accepted.size()));
                String other = earlier.ask().body().replace("Said", "Said otherwise");
                Reply reply = earlier.by().posts(earlier.ask().path(), other);
                assertThat(isAccepted(reply)).as("a key stands for one request").isFalse();
                assertThat(reply.text("rule")).isEqualTo("OneKeyOneRequest");
            }
        }

        /** 13: whoever decides on what was is told that it is no more. */
        private void late() {
            if (version > 0) {
                RandomRequests.Ask ask = requests.anything();
                Reply reply = requests.anybody()
                        .underKey(key())
                        .havingSeen(random.nextInt(Math.toIntExact(version)))
                        .posts(ask.path(), ask.body());
                assertThat(isAccepted(reply)).as("one of two wins").isFalse();
            }
        }

        private boolean isAccepted(Reply reply) {
            int status = reply.response().statusCode();
            assertThat(status).as(reply.body()).isIn(200, 201, 403, 404, 409, 412, 422);
            if (status >= 400) {
                refusals.add(reply.isProblem().text("rule"));
            }
            return status < 400;
        }

        private String key() {
            return new UUID(random.nextLong(), random.nextLong()).toString();
        }

        /** 15: every refusal is itself recorded, and nothing else is. */
        void isOnRecord() {
            assertThat(accepted).hasSizeGreaterThan(10);
            assertThat(refusals).hasSizeGreaterThan(10).contains("SomebodyElseWasFirst", "OneKeyOneRequest");
            assertThat(TheEnd.pages(
                            concern.school().dataProtectionLead(),
                            "/api/audit?type=GuardRefused&limit=100&incident=" + concern.id()))
                    .extracting(entry -> entry.path("rule").asString())
                    .isEqualTo(refusals);
            assertThat(concern.timeline()).hasSize(accepted.size() + 1);
            concern.school().neverAnsweredWith(RandomRequests.REPORTER);
        }
    }
}
