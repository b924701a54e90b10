package casebook.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Twelve ways to alter a log, each hundreds of times by chance: none goes unseen, and the place that is named is the right one. */
class AttackedLogTest {

    /** Of each kind; {@code -Dattack.times=834} makes ten thousand of them. */
    private static final int TIMES = Integer.getInteger("attack.times", 350);

    private static final int EVENTS = 240;
    private static final int EVERY = 80;

    private static final HonestLog LOG = HonestLog.of(EVENTS, EVERY);
    /** The last event is a checkpoint over all before it; what somebody noted covers that one too. */
    private static final String NOTED = LOG.checkpoint();

    private static final int SIGNED = LOG.rows().size() - 1;

    @ParameterizedTest
    @EnumSource
    void each_attack_is_seen_with_a_key_and_a_checkpoint_held_elsewhere_and_the_place_is_right(Attack attack) {
        Trust trust = new Trust(List.of(LOG.key()), List.of(new Trust.Held("the minutes", NOTED)));
        attempts(attack, LOG.rows().size()).parallel().forEach(attempt -> {
            Findings findings = Checked.log(attempt.rows, trust);
            assertThat(findings.hold()).as("%s", attempt).isFalse();
            assertThat(findings.firstDifference())
                    .as("%s", attempt)
                    .hasValueSatisfying(range -> assertThat(attempt.first).isBetween(range.from(), range.to()));
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUT_OFF")
    void by_the_log_alone_what_is_signed_is_seen_and_placed_between_two_checkpoints(Attack attack) {
        Trust trust = new Trust(List.of(LOG.key()), List.of());
        attempts(attack, SIGNED)
                .filter(attempt -> attempt.first < SIGNED)
                .parallel()
                .forEach(attempt -> {
                    Findings findings = Checked.log(attempt.rows, trust);
                    assertThat(findings.hold()).as("%s", attempt).isFalse();
                    assertThat(findings.firstDifference()).as("%s", attempt).hasValueSatisfying(attempt::isPlaced);
                });
    }

    private static Stream<Attempt> attempts(Attack attack, int below) {
        return IntStream.range(0, TIMES).mapToObj(seed -> Attempt.of(attack, seed, below));
    }

    private record Attempt(Attack attack, int seed, List<Row> rows, long first) {

        static Attempt of(Attack attack, int seed, int below) {
            Random chance = new Random(seed);
            while (true) {
                List<Row> rows = new ArrayList<>(LOG.rows());
                attack.on(rows, chance.nextInt(below), chance);
                if (!rows.equals(LOG.rows())) {
                    return new Attempt(attack, seed, rows, firstDifference(rows));
                }
            }
        }

        private static long firstDifference(List<Row> rows) {
            List<Row> original = LOG.rows();
            return IntStream.range(0, original.size())
                    .filter(i -> i >= rows.size() || !rows.get(i).equals(original.get(i)))
                    .findFirst()
                    .orElse(original.size());
        }

        /** Between the two checkpoints around it, of which one may itself be what was attacked. */
        private void isPlaced(Differences.Range range) {
            assertThat(first).isBetween(range.from(), range.to());
            assertThat(range.to() - range.from()).isLessThanOrEqualTo(2 * EVERY);
        }

        @Override
        public String toString() {
            return attack + " with seed " + seed + ", first at " + first;
        }
    }
}
