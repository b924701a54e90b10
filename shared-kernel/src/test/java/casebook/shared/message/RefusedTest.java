package casebook.shared.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.junit.jupiter.api.Test;

class RefusedTest {

    private static final Refusal REFUSAL = new Refusal(
            Refusal.Kind.RULE, "BanNeedsSiteRiskBasis", "Say what the risk on site is.", "Policy, A5 and D1");

    @Test
    void carries_its_refusal() {
        assertThat(new Refused(REFUSAL).refusal()).isEqualTo(REFUSAL);
        assertThat(new Refused(REFUSAL)).hasMessage("BanNeedsSiteRiskBasis");
    }

    @Test
    void is_found_as_it_was_thrown() {
        assertThat(Refused.in(new Refused(REFUSAL))).contains(REFUSAL);
    }

    @Test
    void is_found_in_what_another_process_sent_back() {
        assertThat(Refused.in(new CommandExecutionException("remote", null, REFUSAL)))
                .contains(REFUSAL);
    }

    @Test
    void is_found_inside_the_wrapping_of_a_future() {
        assertThat(Refused.in(new ExecutionException(new Refused(REFUSAL)))).contains(REFUSAL);
        assertThat(Refused.in(new CompletionException(new ExecutionException(new Refused(REFUSAL)))))
                .contains(REFUSAL);
    }

    @Test
    void is_not_found_where_nothing_was_refused() {
        assertThat(Refused.in(new IllegalStateException("out of order"))).isEmpty();
        assertThat(Refused.in(new CommandExecutionException("remote", null))).isEmpty();
        assertThat(Refused.in(new CommandExecutionException("remote", null, "other details")))
                .isEmpty();
    }
}
