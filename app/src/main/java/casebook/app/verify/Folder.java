package casebook.app.verify;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** A data folder, or a backup, which has the same files. */
record Folder(Path path) {

    private Path events() {
        return path.resolve("events.db");
    }

    boolean hasEvents() {
        return Files.isRegularFile(events());
    }

    void check(Trust trust, Findings findings, LongConsumer progress) {
        findings.checking(Check.STORED);
        boolean inUse = isInUse();
        long before = size();
        try (EventsFile rows = open(inUse, findings);
                TreeFile kept = new TreeFile(path, inUse)) {
            new LogCheck(trust, findings, progress, kept).check(rows);
        } catch (IOException e) {
            findings.found(
                    Check.STORED,
                    "The file events.db is damaged, is no events file, or cannot be read from here;"
                            + " if it lies where you may not write, try it with a copy of the folder.");
        }
        if (!inUse && (isInUse() || before != size())) {
            findings.warn("The folder was taken into use while it was being checked: check it again.");
        }
    }

    private EventsFile open(boolean inUse, Findings findings) throws IOException {
        if (inUse) {
            findings.fact("The folder is in use: what was on record when the check began was checked.");
            return EventsFile.withWriteAheadLog(events());
        }
        if (hasJournal()) {
            findings.fact(
                    "Casebook did not end in order here, so what it had not yet folded into the file was read too.");
            return EventsFile.withWriteAheadLog(events());
        }
        return EventsFile.atRest(events());
    }

    private boolean hasJournal() {
        return Stream.of("events.db-wal", "events.db-journal")
                .map(path::resolve)
                .anyMatch(file -> size(file) > 0);
    }

    /** Whether a Casebook has the folder: it locks a file in it, whatever else becomes of the process. */
    private boolean isInUse() {
        Path lock = path.resolve("in-use.lock");
        if (!Files.isReadable(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.READ);
                FileLock taken = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return taken == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private long size() {
        return size(events());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
