package casebook.app.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import casebook.app.axonserver.NamedAxonServer;
import casebook.app.mongo.RealMongo;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Left out where no Axon Server is named; app/src/test/axonserver.md says how to have one, and an empty one each time. */
class AxonServerApartIT {

    private static final int PEOPLE = 6;
    private static final int KILL_EVERY_MILLIS = 15_000;
    private static final int SELDOM_MILLIS = 30_000;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void processes_that_are_killed_lose_nothing_that_was_confirmed_and_do_nothing_twice() throws Exception {
        assumeThat(Node.isPackaged()).isTrue();
        long seed = Long.getLong("casebook.trial.seed", 7);
        FiveProcesses five = new FiveProcesses(folder, NamedAxonServer.named(), RealMongo.there());
        String said = five.run(seed, Trial.Size.asAsked(PEOPLE, KILL_EVERY_MILLIS, SELDOM_MILLIS));
        System.out.println(said);
        assertThat(said).contains("commands were confirmed");
        Alone alone = Alone.in(folder);
        assertThat(five.exportsFor(alone)).contains("Everything that was checked holds");
        alone.goesOn();
    }
}
