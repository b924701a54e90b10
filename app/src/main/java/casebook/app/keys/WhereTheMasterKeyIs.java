package casebook.app.keys;

import casebook.app.folder.DataFolder;
import casebook.app.start.StartRefused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the master key, and makes one only for a folder that has nothing to open yet. */
record WhereTheMasterKeyIs(String inEnvironment, Path file) {
    private static final List<String> EVENTS =
            List.of("events.db", DataFolder.EVENTS_IN_POSTGRES, DataFolder.EVENTS_IN_AXON_SERVER);

    MasterKey find(DataFolder data, SecureRandom random) {
        refuseHalfAFolder(data);
        Optional<MasterKey> given = there(data.path());
        if (given.isPresent()) {
            return given.get();
        }
        if (isInUse(data)) {
            throw new StartRefused(
                    "The master key file " + file + " is missing, and what is in " + data.path()
                            + " cannot be read without it.",
                    "Put the file back from where you keep it safe. A new key would not open the old records.");
        }
        return new MasterKeyFile(file).create(random);
    }

    /** For one of several nodes: one that made a key of its own could open nothing of the others'. */
    MasterKey given(DataFolder data) {
        if (Files.exists(data.resolve(SqliteKeyring.FILE))) {
            throw new StartRefused(
                    "The folder " + data.path() + " has keys of its own, which casebook.kept=mongodb leaves aside.",
                    "Leave casebook.kept out; or choose an empty folder with --casebook.data=<folder>.");
        }
        return there(data.path())
                .orElseThrow(() -> new StartRefused(
                        "There is no master key: several nodes need the same one, so none is made here.",
                        "Make one with openssl rand -base64 32, and give it to every node in CASEBOOK_MASTER_KEY or in the file "
                                + file + "."));
    }

    /** As it is given, and never from the folder of the data. */
    Optional<MasterKey> there(Path data) {
        if (!inEnvironment.isBlank()) {
            return Optional.of(MasterKey.read(
                    inEnvironment.strip().getBytes(StandardCharsets.UTF_8), "the variable CASEBOOK_MASTER_KEY"));
        }
        MasterKeyFile keyFile = new MasterKeyFile(file);
        if (keyFile.liesIn(data)) {
            throw new StartRefused(
                    "The master key file " + file + " lies in the data folder: whoever copies one would have both.",
                    "Choose a place outside it with --casebook.master-key-file=<file>.");
        }
        return keyFile.exists() ? Optional.of(keyFile.read()) : Optional.empty();
    }

    private static void refuseHalfAFolder(DataFolder data) {
        for (String events : EVENTS) {
            if (Files.exists(data.resolve(events)) && !Files.exists(data.resolve(SqliteKeyring.FILE))) {
                throw new StartRefused(
                        "The keys are missing: " + data.path() + " has " + events + " but no " + SqliteKeyring.FILE
                                + ".",
                        "Restore the whole folder from a backup. Without the keys the records cannot be read.");
            }
        }
    }

    private static boolean isInUse(DataFolder data) {
        return Stream.concat(EVENTS.stream(), Stream.of(SqliteKeyring.FILE))
                .map(data::resolve)
                .anyMatch(Files::exists);
    }
}
