package casebook.app.words;

import casebook.app.folder.DataFolder;
import casebook.app.jdbc.LogTree;
import casebook.app.kept.KeptDatabase;
import casebook.app.kept.Movable;
import casebook.app.keys.MasterKeyInHand;
import casebook.app.ledger.MovedSigningKeys;
import casebook.app.mongo.OutsideMongo;
import casebook.app.postgres.Arrival;
import casebook.app.verify.Progress;
import casebook.app.verify.Verify;
import com.mongodb.MongoException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.env.Environment;

/** Fills the empty stores of several nodes with what a data folder holds, once its log holds. In the folder nothing is changed. */
record Import(Path from, Path masterKey, Environment settings) {

    private static final double NANOS = 1e9;

    static Import of(Options options) throws Mistake {
        Import asked = new Import(
                options.path("the data folder that is to go over"), options.masterKey(), SharedStores.in(options));
        asked.refuse();
        return asked;
    }

    private void refuse() throws Mistake {
        if (!Files.isRegularFile(from.resolve("events.db"))) {
            throw new Mistake("There is no events.db in " + from + ": that is no data folder with its events.");
        }
        if (!MovedSigningKeys.areIn(keys())) {
            throw new Mistake("The key that signs the log, log.key, is not in " + keys()
                    + ": name the master key that it lies beside with --casebook.master-key-file=<file>.");
        }
    }

    int run(PrintStream out, boolean terminal, SecureRandom random) throws Mistake {
        long begin = System.nanoTime();
        MasterKeyInHand master = MasterKeyInHand.in(settings, masterKey, from);
        try {
            DataFolder.open(from).close(); // before a long check: a folder in use is refused
            master.refuseUnlessOf(from);
            try (OutsideMongo mongo = OutsideMongo.in(settings);
                    Arrival events = Arrival.in(settings)) {
                KeptDatabase kept = new KeptDatabase(mongo.kept());
                kept.refuseUnlessEmpty();
                int holds = Verify.run(List.of("verify", from.toString()), out, terminal);
                if (holds != 0) {
                    out.println("Nothing was imported. Keep the folder for whoever looks into it.");
                    return holds;
                }
                copy(events, kept, master, random, new Told(out, terminal));
            }
        } catch (IOException | SQLException | MongoException | IllegalStateException e) {
            throw new Mistake(
                    "It was broken off, and nothing of it counts. See that both databases answer, and begin again.", e);
        }
        out.printf(
                "It took %.1f s. Start the nodes, and never again a Casebook on %s: what either recorded the other would not know."
                        + " Keep the folder until the nodes have a backup.%n",
                (System.nanoTime() - begin) / NANOS, from);
        return 0;
    }

    private record Told(PrintStream out, boolean terminal) {}

    private void copy(Arrival events, KeptDatabase kept, MasterKeyInHand master, SecureRandom random, Told told)
            throws IOException, SQLException {
        try (DataFolder held = DataFolder.open(from)) {
            Progress progress = new Progress(told.out, told.terminal);
            LogTree tree = events.copy(held.resolve("events.db"), progress);
            progress.done();
            told.out.printf(
                    "%,d events went over. Here and there the root of their tree is %s.%n", tree.size(), tree.root());
            events.bindTo(kept, new UUID(random.nextLong(), random.nextLong()));
            for (Movable kind : SharedStores.KEPT) {
                told.out.printf("%s: %,d%n", kind.plural(), kind.toMongo(held.path(), kept));
            }
            new MovedSigningKeys(keys(), kept, master.strongbox(random)).toMongo();
            events.count();
        }
    }

    private Path keys() {
        return Objects.requireNonNull(masterKey.getParent());
    }
}
