package casebook.app.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short version; the long one is run by its main method (see docs/operations.md). */
class ThreeNodesIT {

    @TempDir
    Path folder;

    @Test
    void nodes_that_are_killed_lose_nothing_that_was_confirmed_and_do_nothing_twice() throws Exception {
        assumeThat(Node.isPackaged()).isTrue();
        String said = ThreeNodes.run(folder, 7, new ThreeNodes.Size(300, 4, 4_000));
        System.out.println(said);
        assertThat(said).contains("commands were confirmed");
    }
}
