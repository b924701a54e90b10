package casebook.app.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Short unless {@code casebook.trial.commands} says how many commands are sent: docs/operations.md has the line. */
class ThreeNodesIT {

    private static final int PEOPLE = 6;
    private static final int KILL_EVERY_MILLIS = 4_000;
    private static final int SELDOM_MILLIS = 20_000;

    @TempDir
    Path folder;

    @Test
    void nodes_that_are_killed_lose_nothing_that_was_confirmed_and_do_nothing_twice() throws Exception {
        assumeThat(Node.isPackaged()).isTrue();
        long seed = Long.getLong("casebook.trial.seed", 7);
        String said = ThreeNodes.run(folder, seed, Trial.Size.asAsked(PEOPLE, KILL_EVERY_MILLIS, SELDOM_MILLIS));
        System.out.println(said);
        assertThat(said).contains("commands were confirmed");
    }
}
