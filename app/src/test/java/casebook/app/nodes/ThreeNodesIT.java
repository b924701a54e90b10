package casebook.app.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Short unless {@code casebook.trial.commands} says how many commands are sent: docs/operations.md has the line. */
class ThreeNodesIT {

    private static final int SHORT = 300;

    @TempDir
    Path folder;

    @Test
    void nodes_that_are_killed_lose_nothing_that_was_confirmed_and_do_nothing_twice() throws Exception {
        assumeThat(Node.isPackaged()).isTrue();
        int commands = Integer.getInteger("casebook.trial.commands", SHORT);
        long seed = Long.getLong("casebook.trial.seed", 7);
        int killEvery = commands > SHORT ? 20_000 : 4_000;
        String said = ThreeNodes.run(folder, seed, new ThreeNodes.Size(commands, 6, killEvery));
        System.out.println(said);
        assertThat(said).contains("commands were confirmed");
    }
}
