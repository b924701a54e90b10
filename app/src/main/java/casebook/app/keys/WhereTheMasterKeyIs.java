package casebook.app.keys;

import casebook.app.folder.DataFolder;
import casebook.app.start.StartRefused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;

/** Finds the master key, and makes one only for a folder that has nothing to open yet. */
record WhereTheMasterKeyIs(String inEnvironment, Path file) {
    private static final List<String> EVENTS =
            List.of("events.db", DataFolder.EVENTS_IN_POSTGRES, DataFolder.EVENTS_IN_AXON_SERVER);

    MasterKey find(DataFolder data, SecureRandom random) {
        refuseHalfAFolder(data);
        if (!inEnvironment.isBlank()) {
            return MasterKey.read(
                    inEnvironment.strip().getBytes(StandardCharsets.UTF_8), "the variable CASEBOOK_MASTER_KEY");
        }
        MasterKeyFile keyFile = new MasterKeyFile(file);
        if (keyFile.liesIn(data.path())) {
            throw new StartRefused(
                    "The master key file " + file + " lies in the data folder: whoever copies one would have both.",
                    "Choose a place outside it with --casebook.master-key-file=<file>.");
        }
        if (keyFile.exists()) {
            return keyFile.read();
        }
        if (isInUse(data)) {
            throw new StartRefused(
                    "The master key file " + file + " is missing, and what is in " + data.path()
                            + " cannot be read without it.",
                    "Put the file back from where you keep it safe. A new key would not open the old records.");
        }
        return keyFile.create(random);
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
