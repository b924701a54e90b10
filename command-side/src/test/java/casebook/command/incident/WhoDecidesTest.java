package casebook.command.incident;

import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.conflictDeclared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.shared.message.Refused;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhoDecidesTest {

    private static final Actor HEAD = new Actor("head", Role.HEAD);
    private static final Actor DELEGATE = new Actor("senior", Role.SENIOR_LEADER);

    private final WhoDecides usual = WhoDecides.after(List.of(concernReported()), new KnownPeople());
    private final WhoDecides passedOn =
            WhoDecides.after(List.of(concernReported(), conflictDeclared()), new KnownPeople());

    @Test
    void the_head_decides_for_nobody_else() {
        usual.checkMayDecide(HEAD);
        assertThat(usual.isFree(HEAD)).isTrue();
        assertThat(usual.decidesFor(HEAD)).isEmpty();
        assertThat(usual.decidesFor(DELEGATE)).isEmpty();
    }

    @Test
    void a_delegate_decides_for_the_head_who_has_an_interest() {
        passedOn.checkMayDecide(DELEGATE);
        assertThat(passedOn.decidesFor(DELEGATE)).contains("head");
        assertThat(passedOn.isFree(HEAD)).isFalse();
        assertThat(passedOn.isFree(DELEGATE)).isTrue();
    }

    @Test
    void nobody_else_decides() {
        assertThatThrownBy(() -> usual.checkMayDecide(DELEGATE)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> passedOn.checkMayDecide(HEAD)).isInstanceOf(Refused.class);
    }
}
