package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import casebook.app.verify.Verifier;
import casebook.app.words.Words;
import casebook.shared.log.Checkpoint;
import casebook.shared.log.Hash;
import casebook.shared.log.SignedNote;
import casebook.shared.log.Verification;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the executable's words do with a real Casebook, one of whose cases is erased. */
class BackupIT {

    private static final List<String> AS_OFTEN_AS_ASKED = List.of("--casebook.log.checkpoint-at-soonest=0s");

    @TempDir
    Path folder;

    @Test
    void a_backup_of_a_running_casebook_is_one_again_and_every_proof_outlives_an_erasure() throws Exception {
        Case kept;
        Case erased;
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, AS_OFTEN_AS_ASKED);
                School school = new School(casebook.address())) {
            kept = TheKeeping.isScreenedOut(school);
            erased = TheKeeping.isScreenedOut(school);
            String noted = new TheLog(school, TheBundle.key(folder)).checkpoint();
            Reply proof = school.nobody()
                    .reads("/api/receipts/" + erased.receipt() + "/proof")
                    .isDone();
            bundles(casebook.address(), erased, "before.zip");
            TheKeeping.showsItsReporterToOneWhomTwoPeopleLet(erased);
            TheKeeping.isNotErasedWhileHeld(erased);
            TheKeeping.isErasedByASecondPerson(erased);
            isStillProven(proof);
            bundles(casebook.address(), erased, "after.zip");
            assertThat(verified("before.zip", noted)).isTrue();
            assertThat(verified("after.zip", noted)).isTrue();
            assertThat(verified("data", noted)).isTrue();
            isBackedUp(noted);
            isOnRecord(school);
        }
        isRestored();
        try (StartedCasebook again = StartedCasebook.demoIn(folder.resolve("again"), AS_OFTEN_AS_ASKED);
                School school = new School(again.address())) {
            again.whenReady();
            in(school, kept).page().shows("description", "Wordy quarrel over marbles");
            in(school, erased).page().shows("description/erased/under", "UK GDPR Article 17: the right to erasure");
        }
    }

    private void bundles(URI address, Case of, String name) {
        String[] words = {
            "bundle",
            folder.resolve(name).toString(),
            "--server=" + address,
            "--user=head",
            "--case=" + of.id(),
            "--purpose=The yearly audit",
            "--recipient=The auditor"
        };
        assertThat(Words.typing("not the password", words).said()).contains("Casebook answers 401");
        Words done = Words.typing(StartedCasebook.PASSWORD, words);
        assertThat(done.said()).contains("the log has the SHA-256", "Everything that was checked holds.");
        assertThat(done.endedWith()).isZero();
        assertThat(Words.typing(StartedCasebook.PASSWORD, words).said()).contains("is there already");
    }

    private static void isStillProven(Reply then) {
        Checkpoint checkpoint =
                Checkpoint.of(SignedNote.of(then.text("proof/checkpoint")).text());
        List<Hash> path = then.at("proof/proof")
                .valueStream()
                .map(hash -> Hash.of(hash.asString()))
                .toList();
        assertThat(Verification.isIncluded(
                        Hash.of(then.text("proof/leafHash")),
                        then.at("proof/entry").asLong(),
                        checkpoint.size(),
                        path,
                        checkpoint.root()))
                .isTrue();
    }

    private boolean verified(String what, String noted) throws Exception {
        Path minutes = Files.writeString(folder.resolve("minutes.txt"), noted);
        Verifier found = Verifier.of("verify", folder.resolve(what).toString(), "--checkpoint", minutes.toString());
        assertThat(found.said()).contains("fits");
        return found.holds();
    }

    private void isBackedUp(String noted) throws Exception {
        Words done = Words.of(
                "backup",
                folder.resolve("backup").toString(),
                "--keys=" + folder.resolve("safe"),
                "--casebook.data=" + folder.resolve("data"),
                "--casebook.master-key-file=" + folder.resolve("secrets/master.key"));
        assertThat(done.said()).contains("The keys (master.key, log.key) were copied");
        assertThat(done.endedWith()).isZero();
        assertThat(verified("backup", noted)).isTrue();
        try (Stream<Path> files = Files.list(folder.resolve("backup"))) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .contains("events.db", "keys.db", "accounts.db")
                    .noneMatch(name -> name.endsWith(".key") || name.startsWith("bundles"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("backup/keys.db"))))
                .isEqualTo("rw-------");
    }

    private static void isOnRecord(School school) {
        assertThat(TheEnd.pages(school.head(), "/api/audit?type=AuditBundleExported&limit=50"))
                .hasSize(2)
                .allMatch(entry -> entry.path("actor").asString().equals("head"));
    }

    private void isRestored() {
        String[] words = {
            "restore",
            folder.resolve("backup").toString(),
            "--keys=" + folder.resolve("safe"),
            "--casebook.data=" + folder.resolve("again/data"),
            "--casebook.master-key-file=" + folder.resolve("again/secrets/master.key")
        };
        Words done = Words.of(words);
        assertThat(done.said()).contains("Keys put into", "What was recorded after the backup is not in it");
        assertThat(done.endedWith()).isZero();
        assertThat(Words.of(words).said()).contains("nothing is put over it");
    }

    private static Case in(School school, Case then) {
        return new Case(school, then.id(), then.reference(), then.receipt());
    }
}
