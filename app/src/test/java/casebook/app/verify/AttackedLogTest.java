package casebook.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.log.Leaf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    private static final Trust HELD = new Trust(List.of(LOG.key()), List.of(new Trust.Held("the minutes", NOTED)));

    private static final int SIGNED = LOG.rows().size() - 1;

    @ParameterizedTest
    @EnumSource
    void each_attack_is_seen_with_a_key_and_a_checkpoint_held_elsewhere_and_placed_between_two_checkpoints(
            Attack attack) {
        attempts(attack, LOG.rows().size())
                .parallel()
                .forEach(attempt -> attempt.isSeen(Checked.log(attempt.rows, HELD), attempt::isPlaced));
    }

    @ParameterizedTest
    @EnumSource
    void where_the_leaves_hashes_are_still_kept_beside_the_log_it_is_placed_to_the_entry(Attack attack) {
        attempts(attack, LOG.rows().size())
                .parallel()
                .forEach(attempt -> attempt.isSeen(
                        Checked.log(attempt.rows, HELD, LOG.leaves()),
                        range -> assertThat(range)
                                .as("%s", attempt)
                                .extracting(Differences.Range::from, Differences.Range::to)
                                .containsExactly(attempt.first, attempt.first)));
    }

    /** That the end was cut off is not seen then, nor what comes after the last checkpoint. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUT_OFF")
    void by_the_log_alone_what_is_signed_is_seen_and_placed_between_two_checkpoints(Attack attack) {
        Trust trust = new Trust(List.of(LOG.key()), List.of());
        attempts(attack, SIGNED)
                .filter(attempt -> attempt.first < SIGNED)
                .parallel()
                .forEach(attempt -> attempt.isSeen(Checked.log(attempt.rows, trust), attempt::isPlaced));
    }

    @Test
    void hashes_kept_beside_the_log_that_were_altered_too_are_not_believed() {
        List<Row> rows = new ArrayList<>(LOG.rows());
        Attack.A_BYTE_OF_THE_PAYLOAD.on(rows, 100, new Random(1));
        AtomicInteger place = new AtomicInteger();
        KeptLeaves untrue = () -> {
            Leaf leaf = Objects.requireNonNull(rows.get(place.getAndIncrement()).leaf());
            return leaf.hash();
        };
        Attempt attempt = new Attempt(Attack.A_BYTE_OF_THE_PAYLOAD, 1, rows, 100);
        attempt.isSeen(Checked.log(rows, HELD, untrue), attempt::isPlaced);
        attempt.isSeen(Checked.log(rows, HELD, () -> null), attempt::isPlaced);
        attempt.isSeen(
                Checked.log(rows, HELD, () -> {
                    throw new IOException("damaged");
                }),
                attempt::isPlaced);
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

        private void isSeen(Findings findings, Consumer<Differences.Range> place) {
            assertThat(findings.hold()).as("%s", this).isFalse();
            assertThat(findings.firstDifference()).as("%s", this).hasValueSatisfying(place);
        }

        /** Between the two checkpoints around it, of which one may itself be what was attacked; for whoever has no key. */
        private void isPlaced(Differences.Range range) {
            assertThat(first).as("%s", this).isBetween(range.from(), range.to());
            assertThat(first).as("%s", this).isBetween(range.unlessForged(), range.to());
            assertThat(range.to() - range.unlessForged()).as("%s", this).isLessThanOrEqualTo(2 * EVERY);
        }

        @Override
        public String toString() {
            return attack + " with seed " + seed + ", first at " + first;
        }
    }
}
