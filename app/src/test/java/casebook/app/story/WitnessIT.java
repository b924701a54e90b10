package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import casebook.shared.log.Checkpoint;
import casebook.shared.log.Hash;
import casebook.shared.log.NoteKey;
import casebook.shared.log.SignedNote;
import casebook.shared.log.Verification;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class WitnessIT {

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void chair_clerk_and_reporter_can_each_show_what_was_on_record() throws Exception {
        String mailed;
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, settings());
                School school = new School(casebook.address())) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> server.getReceivedMessages().length == 2);
            mailed = note(server.getReceivedMessages()[0]);
            TheLog log = new TheLog(school, key());
            log.stillBeginsWith(mailed);
            Case concern = TheKeeping.isScreenedOut(school);
            theReporterHasAProof(school, concern, log);
            everybodyWhoMaySeeACaseSeesWhoLooked(school, concern);
            whoLookedAtAPersonIsFound(school);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> TheEnd.pages(school.head(), "/api/audit?type=CheckpointMailed&limit=50")
                                    .size()
                            == 1);
        }
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, settings());
                School school = new School(casebook.address())) {
            new TheLog(school, key()).stillBeginsWith(mailed);
            Awaitility.await()
                    .during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> server.getReceivedMessages().length == 2);
        }
    }

    private static void theReporterHasAProof(School school, Case concern, TheLog log) {
        log.checkpoint();
        Reply told = school.nobody()
                .reads("/api/receipts/" + concern.receipt() + "/proof")
                .isDone();
        told.doesNotSay(concern.id(), concern.reference(), "marbles", "Year 6");
        SignedNote note = SignedNote.of(told.text("proof/checkpoint"));
        assertThat(note.isSignedBy(log.key())).isTrue();
        Checkpoint checkpoint = Checkpoint.of(note.text());
        assertThat(told.at("proof").properties())
                .extracting(field -> field.getKey())
                .containsExactlyInAnyOrder("entry", "leafHash", "size", "root", "proof", "checkpoint");
        long entry = told.at("proof/entry").asLong();
        Hash leaf = Hash.of(told.text("proof/leafHash"));
        List<Hash> path = told.at("proof/proof")
                .valueStream()
                .map(hash -> Hash.of(hash.asString()))
                .toList();
        assertThat(Verification.isIncluded(leaf, entry, checkpoint.size(), path, checkpoint.root()))
                .isTrue();
        assertThat(Verification.isIncluded(leaf, entry - 1, checkpoint.size(), path, checkpoint.root()))
                .isFalse();
        assertThat(TheEnd.pages(school.head(), "/api/audit?type=ConcernReported&limit=50"))
                .extracting(one -> one.path("entry").asLong())
                .containsExactly(entry);
        school.nobody().reads("/api/receipts/ABCD-0123/proof").is(404).isProblem();
    }

    private static void everybodyWhoMaySeeACaseSeesWhoLooked(School school, Case concern) {
        concern.senior().reads("").isDone();
        school.office().reads("/api/incidents?q=marbles").isDone();
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(reads(concern.office().reads("/reads"))).contains("senior CASE", "office READ_LOG");
            assertThat(reads(school.head().reads("/api/audit/reads?actor=office")))
                    .contains("office SEARCH")
                    .doesNotContain("senior CASE");
        });
        concern.office().reads("/reads").doesNotSay("marbles");
        school.head().reads("/api/audit/reads").doesNotSay("marbles");
        concern.governor().reads("/reads").is(404).isProblem();
        concern.dataProtectionLead().reads("/reads").is(404).isProblem();
        school.office().reads("/api/audit/reads").is(403).isRefused("OpenToTheseRoles");
    }

    private static void whoLookedAtAPersonIsFound(School school) {
        String person = school.office()
                .posts("/api/people", "{'name':'Somebody Else-Example','kind':'PARENT'}")
                .isCreated()
                .text("personId");
        school.office().reads("/api/people/" + person).isDone();
        school.office().reads("/api/people").isDone();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(reads(school.dataProtectionLead().reads("/api/audit/reads?person=" + person)))
                                .containsExactly("office PEOPLE"));
    }

    private static List<String> reads(Reply reply) {
        Function<JsonNode, String> told =
                item -> item.path("actor").asString() + " " + item.path("what").asString();
        return reply.isDone().items().stream().map(told).toList();
    }

    private static String note(MimeMessage mail) throws Exception {
        assertThat(mail.getSubject()).isEqualTo("A checkpoint to keep");
        String text = ((String) mail.getContent()).replace("\r\n", "\n").strip() + "\n";
        assertThat(text).startsWith("Please keep what stands below with the minutes");
        return text.substring(text.indexOf("\ncasebook/") + 1);
    }

    private NoteKey key() throws Exception {
        return NoteKey.of(
                Files.readAllLines(folder.resolve("data/log-keys.txt")).getFirst());
    }

    private List<String> settings() {
        return List.of(
                "--casebook.log.checkpoint-at-soonest=0s",
                "--casebook.reminders.every=PT0.2S",
                "--casebook.mail.host=127.0.0.1",
                "--casebook.mail.port=" + server.getSmtp().getPort(),
                "--casebook.mail.tls=none",
                "--casebook.mail.from=casebook@example.invalid",
                "--casebook.mail.head=head@example.invalid",
                "--casebook.mail.chair=chair@example.invalid",
                "--casebook.mail.clerk=clerk@example.invalid");
    }
}
