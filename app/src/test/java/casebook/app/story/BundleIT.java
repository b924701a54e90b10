package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import casebook.app.verify.Verifier;
import casebook.shared.log.NoteKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BundleIT {

    private static final String SEALED = "{'purpose':'The autumn audit','recipient':'The auditor'}";
    private static final String OPENED = """
            {'purpose':'The panel’s hearing','recipient':'The clerk','opened':['WORDS','LETTERS'],'reason':'The panel has to read it'}""";

    @TempDir
    Path folder;

    @Test
    void what_leaves_can_be_checked_without_the_school() throws Exception {
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder);
                School school = new School(casebook.address())) {
            String first = new TheLog(school, NoteKey.of(keyOnPaper())).checkpoint();
            Case year4 = hasLetters(school);
            theWordsStaySealed(year4);
            isInWordsForAReason(year4, first);
            aPeriodLeavesToo(school, first);
            onlyWhoMayHasIt(school, year4);
            isOnRecord(school, year4);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data/bundles"))))
                    .isEqualTo("rwx------");
        }
        try (Stream<Path> left = Files.list(folder.resolve("data/bundles"))) {
            assertThat(left).isEmpty();
        }
    }

    private static Case hasLetters(School school) {
        Case year4 = TheConcern.isRaised(school);
        TheConcern.isScreened(year4);
        TheEnquiry.gathersInformation(year4);
        TheResponses.areDecided(year4);
        TheBan.isByNoticeOfIntent(year4);
        TheResponses.areCarriedOut(year4);
        return year4;
    }

    private void theWordsStaySealed(Case year4) throws Exception {
        As dpl = year4.dataProtectionLead();
        TheBundle bundle =
                fetched(dpl.posts("/audit-bundle", SEALED), year4.school().dataProtectionLead());
        Verifier found = bundle.verified();
        assertThat(found.holds()).as(found.said()).isTrue();
        assertThat(found.said()).contains("The autumn audit").contains("The auditor");
        assertThat(bundle.files().keySet()).noneMatch(name -> name.startsWith("letters/"));
        assertThat(bundle.text("letters.jsonl").lines()).hasSize(3);
        assertThat(bundle.text("evidence.jsonl")).contains("[sealed]").doesNotContain("sgrin");
        dpl.posts("/audit-bundle", OPENED).is(404).isProblem();
    }

    private void isInWordsForAReason(Case year4, String first) throws Exception {
        As head = year4.head();
        head.posts("/audit-bundle", OPENED.replace("'reason':'The panel has to read it'", "'reason':' '"))
                .is(400)
                .isProblem();
        TheBundle bundle =
                fetched(head.posts("/audit-bundle", OPENED), year4.school().head());
        Path kept = Files.writeString(folder.resolve("minutes.txt"), first);
        Verifier found = bundle.verified("--checkpoint", kept.toString());
        assertThat(found.holds()).as(found.said()).isTrue();
        assertThat(bundle.files().keySet().stream().filter(name -> name.startsWith("letters/")))
                .hasSize(3);
        assertThat(bundle.text("evidence.jsonl")).contains("sgrin");
        assertThat(bundle.files().values())
                .noneMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("Quillfeather"));
        NoteKey wrong = NoteKey.of(
                NoteKey.of(keyOnPaper()).name(),
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic());
        assertThat(new TheBundle(bundle.zip(), wrong.toString()).verified().said())
                .contains("signed by no key that can be believed");
        bundle.showsAChangeInEveryFile(4);
    }

    private void aPeriodLeavesToo(School school, String first) throws Exception {
        String ends = Days.hoursAhead(1);
        String period = "{'from':'%s','to':'%s','purpose':'The year','recipient':'The auditor'}"
                .formatted(Days.hoursAgo(1), ends);
        Reply ordered = school.head().underKey("a-period").posts("/api/audit/bundles", period);
        TheBundle bundle = fetched(ordered, school.head());
        Path kept = Files.writeString(folder.resolve("minutes.txt"), first);
        Verifier found = bundle.verified("--checkpoint", kept.toString());
        assertThat(found.holds()).as(found.said()).isTrue();
        JsonNode answer = ordered.json();
        assertThat(bundle.text("events.jsonl").lines())
                .hasSize(answer.path("entries").asInt());
        assertThat(answer.path("entries")).isEqualTo(answer.path("entriesInAll"));
        assertThat(school.head()
                        .underKey("a-period")
                        .posts("/api/audit/bundles", period)
                        .isCreated()
                        .text("bundleId"))
                .isEqualTo(ordered.text("bundleId"));
        school.head()
                .underKey("a-period")
                .posts("/api/audit/bundles", period.replace("The year", "Another"))
                .isRefused("OneKeyOneRequest");
        school.head()
                .posts("/api/audit/bundles", period.replace(ends, "2020-01-01"))
                .is(400)
                .isProblem();
    }

    private static void onlyWhoMayHasIt(School school, Case year4) {
        Reply ordered = year4.head().posts("/audit-bundle", SEALED).isCreated();
        String location = ordered.header("Location");
        school.head().reads(location).isDone().shows("state", "READY");
        school.dataProtectionLead().reads(location).is(404).isProblem();
        school.dataProtectionLead().reads(location + "/file").is(404).isProblem();
        school.governor().reads(location + "/file").is(403).isRefused("OpenToTheseRoles");
        year4.senior().posts("/audit-bundle", SEALED).is(403).isRefused("OpenToTheseRoles");
    }

    private static void isOnRecord(School school, Case year4) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(TheEnd.pages(
                            school.head(), "/api/audit?limit=50&type=AuditBundleExported&incident=" + year4.id()))
                    .hasSize(3);
            assertThat(TheEnd.pages(school.head(), "/api/audit/reads?limit=50&actor=dpl&incident=" + year4.id()))
                    .extracting(read -> read.path("what").asString())
                    .containsOnly("EXPORT");
        });
    }

    private TheBundle fetched(Reply ordered, As by) throws IOException {
        return TheBundle.fetched(ordered, by, folder.resolve("bundle.zip"), keyOnPaper());
    }

    private String keyOnPaper() throws IOException {
        Path keys = folder.resolve("data/log-keys.txt");
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(keys));
        List<String> all = Files.readAllLines(keys);
        return all.getFirst();
    }
}
