package casebook.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.web.account.Secrets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What passwords and second factors are kept by, wherever they lie. */
interface SecretsContract {

    UUID ID = UUID.fromString("3f0e0f6a-0000-4000-8000-000000000001");

    Secrets secrets();

    @Test
    default void what_was_forgotten_is_not_found() {
        secrets().keepPassword(ID, "a hash");
        secrets().keepFactor(ID, new byte[] {1});
        secrets().keepRecovery(ID, List.of("one"));
        secrets().forget(List.of(ID));
        assertThat(secrets().passwordHash(ID)).isEmpty();
        assertThat(secrets().factor(ID)).isEmpty();
        assertThat(secrets().recoveryLeft(ID)).isZero();
        assertThat(secrets().spendRecovery(ID, "one")).isFalse();
    }

    @Test
    default void a_step_and_those_before_it_count_once() {
        secrets().keepFactor(ID, new byte[] {1});
        assertThat(secrets().spendStep(ID, 7)).isTrue();
        assertThat(secrets().spendStep(ID, 7)).isFalse();
        assertThat(secrets().spendStep(ID, 6)).isFalse();
        assertThat(secrets().spendStep(ID, 8)).isTrue();
    }

    @Test
    default void a_recovery_code_counts_once_and_new_ones_replace_the_old() {
        secrets().keepRecovery(ID, List.of("one", "two"));
        assertThat(secrets().spendRecovery(ID, "one")).isTrue();
        assertThat(secrets().spendRecovery(ID, "one")).isFalse();
        assertThat(secrets().recoveryLeft(ID)).isEqualTo(1);
        secrets().keepRecovery(ID, List.of("three"));
        assertThat(secrets().spendRecovery(ID, "two")).isFalse();
        assertThat(secrets().recoveryLeft(ID)).isEqualTo(1);
    }
}
