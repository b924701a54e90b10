package casebook.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever has the key, or makes a new one, can write a log that is whole in itself. What was given away earlier speaks against it. */
class RewrittenHistoryTest {

    private static final HonestLog LOG = HonestLog.of(200, 40);

    @Test
    void one_older_checkpoint_is_enough_against_a_history_rewritten_with_the_same_key() {
        IntStream.iterate(2, from -> from < 150, from -> from + 9).forEach(from -> {
            HonestLog rewritten = LOG.forked(from).grownTo(200);
            assertThat(Checked.log(rewritten.rows(), new Trust(List.of(LOG.key()), List.of()))
                            .hold())
                    .isTrue();
            for (int noted : List.of(160, 200)) {
                Findings findings = Checked.log(rewritten.rows(), held(noted));
                assertThat(findings.failing()).containsExactly(Check.WITNESSED);
                assertThat(findings.firstDifference())
                        .hasValueSatisfying(range -> assertThat((long) from).isBetween(range.from(), range.to()));
            }
        });
    }

    @Test
    void two_older_checkpoints_say_between_which_of_them() {
        HonestLog rewritten = LOG.forked(120).grownTo(200);
        Trust trust =
                new Trust(List.of(), List.of(new Trust.Held("autumn", note(100)), new Trust.Held("winter", note(140))));
        Findings findings = Checked.log(rewritten.rows(), trust);
        assertThat(findings.firstDifference()).hasValueSatisfying(range -> {
            assertThat(range.from()).isEqualTo(100);
            assertThat(range.to()).isEqualTo(139);
        });
    }

    @Test
    void a_history_with_a_new_key_is_seen_by_whoever_holds_the_old_key_and_otherwise_it_is_said_that_it_would_not_be() {
        HonestLog other = HonestLog.of(200, 40);
        assertThat(Checked.log(other.rows(), new Trust(List.of(LOG.key()), List.of()))
                        .failing())
                .contains(Check.KEYS);
        assertThat(Checked.log(other.rows(), held(100)).failing()).contains(Check.WITNESSED);
        Findings unaided = Checked.log(other.rows(), Trust.none());
        assertThat(unaided.hold()).isTrue();
        assertThat(unaided.warnings())
                .anySatisfy(warning -> assertThat(warning).contains("rewritten history with a new key"));
    }

    @Test
    void a_key_that_no_earlier_key_vouches_for_is_not_believed() {
        HonestLog taken = LOG.forked(150);
        taken.changeKey();
        Findings findings = Checked.log(taken.grownTo(200).rows(), Trust.none());
        assertThat(findings.failing()).containsExactly(Check.KEYS);
        assertThat(Checked.log(taken.rows(), new Trust(List.of(LOG.key(), taken.key()), List.of()))
                        .hold())
                .isTrue();
    }

    @Test
    void a_key_that_is_introduced_under_a_checkpoint_of_the_one_before_is_believed() {
        HonestLog log = LOG.forked(150);
        log.rotateKey();
        Findings findings = Checked.log(log.grownTo(200).rows(), new Trust(List.of(LOG.key()), List.of()));
        assertThat(findings.kept()).isEmpty();
    }

    @Test
    void a_log_without_a_checkpoint_shows_nothing() {
        assertThat(Checked.log(LOG.rows().subList(0, 30), Trust.none()).failing())
                .containsExactly(Check.CHECKPOINTS);
        assertThat(Checked.log(List.of(), Trust.none()).hold()).isFalse();
    }

    private static String note(int size) {
        return LOG.forked(size).checkpoint();
    }

    private static Trust held(int size) {
        return new Trust(List.of(), List.of(new Trust.Held("the minutes", note(size))));
    }
}
