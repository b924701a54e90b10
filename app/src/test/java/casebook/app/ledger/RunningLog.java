package casebook.app.ledger;

import casebook.app.folder.DataFolder;
import casebook.shared.audit.ChangeLogKey;
import casebook.shared.audit.IntroduceLogKey;
import casebook.shared.audit.SignCheckpoint;
import casebook.shared.calendar.Spans;
import casebook.shared.examples.FixedRandom;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** The ledger as a started Casebook has it, on an invented log. */
record RunningLog(InventedLog log, DataFolder data, Ledger ledger, LogKeys keys, Signing signing, LogAnswers answers)
        implements AutoCloseable {

    static final int ENTRIES = 1_000;

    static RunningLog start(InventedLog log, Path folder) {
        DataFolder data = DataFolder.open(folder.resolve("data"));
        Ledger ledger = new Ledger(log, new KeptFile(data));
        LogKeys keys = new LogKeys(folder.resolve("secrets/log.key"), data.resolve("log-keys.txt"), new FixedRandom(7));
        Cadence cadence = new Cadence(ENTRIES, Duration.ofDays(1), Duration.ofMinutes(1));
        return new RunningLog(
                log,
                data,
                ledger,
                keys,
                new Signing(ledger, keys, cadence, log, log, new Spans(log, log::nanos)),
                new LogAnswers(ledger));
    }

    RunningLog again() throws IOException {
        close();
        return start(log, folder());
    }

    Path folder() {
        return Objects.requireNonNull(data.path().getParent());
    }

    void signs() {
        signing.handle(new IntroduceLogKey());
        signing.handle(new SignCheckpoint());
        ledger.catchUp();
    }

    void changesItsKey() {
        signing.handle(new ChangeLogKey());
        signing.handle(new SignCheckpoint());
        ledger.catchUp();
    }

    Spoken.Signed latest() {
        return ledger.latest().orElseThrow();
    }

    @Override
    public void close() throws IOException {
        ledger.close();
        data.close();
    }
}
