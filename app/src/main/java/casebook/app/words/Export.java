package casebook.app.words;

import casebook.app.axonserver.PartAway;
import casebook.app.folder.PrivateFiles;
import casebook.app.jdbc.LogTree;
import casebook.app.kept.Departure;
import casebook.app.kept.KeptDatabase;
import casebook.app.kept.Movable;
import casebook.app.keys.MasterKeyInHand;
import casebook.app.ledger.LogBroken;
import casebook.app.ledger.MovedSigningKeys;
import casebook.app.mongo.OutsideMongo;
import casebook.app.sqlite.NewEventsFile;
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
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * Writes a data folder of what several processes share, also while they run, and checks its log. The events are read first and as they are at
 * one moment: whatever one of them needs (its key, its evidence) was there before it, so goes into the folder too.
 */
record Export(Path to, Optional<Path> keysTo, Path masterKey, Environment settings) {

    private static final double NANOS = 1e9;

    static Export of(Options options) throws Mistake {
        Export asked = new Export(
                options.path("the folder that it goes to"),
                options.folder("keys"),
                options.masterKey(),
                SharedStores.toReadFrom(options));
        asked.refuse();
        return asked;
    }

    private void refuse() throws Mistake {
        if (Files.exists(to)) {
            throw new Mistake(to + " is there already: an export goes into a new folder.");
        }
        if (keysTo.filter(folder -> folder.startsWith(to)).isPresent()) {
            throw new Mistake("The keys do not go where the data are: whoever finds one would have both.");
        }
        if (keysTo.filter(Files::exists).isPresent()) {
            throw new Mistake(keysTo.get() + " is there already: the keys go into a new folder.");
        }
    }

    int run(PrintStream out, boolean terminal, SecureRandom random) throws Mistake {
        long begin = System.nanoTime();
        try (OutsideMongo mongo = OutsideMongo.in(settings)) {
            KeptDatabase kept = new KeptDatabase(mongo.kept());
            Optional<MasterKeyInHand> master = master(kept);
            events(kept, out, new Progress(out, terminal));
            for (Movable kind : SharedStores.KEPT) {
                out.printf("%s: %,d%n", kind.plural(), kind.toFolder(kept, to));
            }
            if (keysTo.isPresent() && master.isPresent()) {
                keys(keysTo.get(), master.get(), kept, random);
            } else {
                out.println(
                        "The keys are not in it. Without them nobody can read it: name a place for them with --keys=<folder>.");
            }
        } catch (LogBroken e) {
            throw new Mistake("The log is not whole, and so is no export of it. " + e.getMessage(), e);
        } catch (IOException | SQLException | MongoException | PartAway | IllegalStateException e) {
            throw new Mistake("The export is not whole. Take " + to + " away and try again.", e);
        }
        out.printf("It is in %s, and took %.1f s. It is checked now.%n", to, (System.nanoTime() - begin) / NANOS);
        return Verify.run(List.of("verify", to.toString()), out, terminal);
    }

    private Optional<MasterKeyInHand> master(KeptDatabase kept) {
        if (keysTo.isEmpty()) {
            return Optional.empty();
        }
        MasterKeyInHand master = MasterKeyInHand.in(settings, masterKey, to);
        master.refuseUnlessOf(kept);
        return Optional.of(master);
    }

    private void keys(Path folder, MasterKeyInHand master, KeptDatabase kept, SecureRandom random) throws IOException {
        PrivateFiles.folder(folder);
        master.copyTo(folder.resolve(Objects.requireNonNull(masterKey.getFileName())));
        new MovedSigningKeys(folder, kept, master.strongbox(random)).toFolder();
    }

    private void events(KeptDatabase kept, PrintStream out, Progress progress) throws IOException, SQLException {
        try (Departure departure = SharedStores.departure(settings)) {
            departure.refuseUnlessOf(kept);
            PrivateFiles.folder(to);
            LogTree tree = new NewEventsFile(to.resolve("events.db")).write(departure.events(), progress);
            progress.done();
            out.printf(
                    "%,d events went over. Here and there the root of their tree is %s.%n", tree.size(), tree.root());
        }
    }
}
