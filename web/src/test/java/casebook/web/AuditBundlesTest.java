package casebook.web;

import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.ResponseEvents.warningIssued;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.AuditBundleExported;
import casebook.shared.audit.BundlePart;
import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordBundleExported;
import casebook.shared.audit.RecordRead;
import casebook.shared.audit.SealManifest;
import casebook.shared.examples.LogExamples;
import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.CheckpointHistory;
import casebook.shared.query.FindAuditTrail;
import casebook.shared.query.FindCheckpoint;
import casebook.shared.query.FindCheckpointHistory;
import casebook.shared.query.FindExtract;
import casebook.shared.query.LogCheckpoint;
import casebook.shared.query.LogExtract;
import casebook.shared.seal.Seal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AuditBundlesTest extends DoorTest {
    private static final String SEALED = "{\"purpose\":\"An audit\",\"recipient\":\"The auditor\"}";
    private static final String OPENED =
            SEALED.replace("}", ",\"opened\":[\"WORDS\"],\"reason\":\"They have to read it\"}");
    private static final IncidentId INCIDENT = Correspondence.CASE;
    private static final String AT = "/api/incidents/" + INCIDENT + "/audit-bundle";

    @Autowired
    Seal seal;

    @BeforeEach
    void log() {
        new Correspondence(sides, seal).holds(concernReported(), warningIssued());
        sides.answer(
                FindCheckpoint.class,
                Optional.of(new LogCheckpoint(LogExamples.checkpoint().toString(), 17, 20)));
        sides.answer(FindExtract.class, new LogExtract(List.of(), 17));
        sides.answer(
                FindCheckpointHistory.class,
                new CheckpointHistory(List.of(), List.of(LogExamples.key().toString())));
        sides.answer(
                FindAuditTrail.class,
                new AuditTrail(
                        IntStream.range(0, 25).mapToObj(AuditBundlesTest::entry).toList(), null));
    }

    private static AuditTrail.Entry entry(int number) {
        return new AuditTrail.Entry(
                number,
                "event-" + number,
                "GuardRefused",
                INCIDENT,
                null,
                Instant.parse("2026-11-20T09:30:00Z"),
                null,
                "head",
                "HEAD",
                null,
                "API",
                "request",
                null,
                "BanFromSite",
                "BanNeedsSiteRiskBasis",
                "Policy, A5 and D1");
    }

    @Test
    void its_report_can_be_kept_and_be_read_by_everybody() throws Exception {
        byte[] report = report(OPENED);
        assertThat(Standards.brokenOfPdfA2a(report)).isEmpty();
        assertThat(Standards.brokenOfPdfUa1(report)).isEmpty();
        assertThat(text(report))
                .contains("The case 2026-0001 from beginning to end")
                .contains("Concern reported")
                .contains("Ban from site, refused by the rule Ban needs site risk basis")
                .contains(LogExamples.checkpoint().text().lines().findFirst().orElseThrow());
        byte[] untold = withoutItsStructure(report);
        assertThat(Standards.brokenOfPdfA2a(untold)).isNotEmpty();
        assertThat(Standards.brokenOfPdfUa1(untold)).isNotEmpty();
    }

    @Test
    void whoever_photographs_its_printed_foot_has_the_whole_checkpoint() throws Exception {
        byte[] report = report(SEALED);
        assertThat(ReadCode.onTheLastPageOf(report))
                .contains(LogExamples.checkpoint().toString());
        assertThat(ReadCode.onTheLastPageOf(withoutItsPictures(report))).isEmpty();
    }

    @Test
    void words_are_opened_only_where_somebody_says_why() throws Exception {
        assertThat(text(report(SEALED)))
                .contains("[sealed]")
                .doesNotContain("No more remarks about staff in the group");
        assertThat(text(report(OPENED))).contains("No more remarks about staff in the group");
        assertThat(posts(Role.HEAD, AT, OPENED.replace("They have to read it", " ")))
                .hasStatus(400)
                .bodyText()
                .contains("says why words leave the school unsealed");
    }

    @Test
    void it_is_on_record_which_bytes_leave_before_they_do() throws Exception {
        Map<String, byte[]> files = ready(OPENED);
        AuditBundleExported exported =
                sides.sent(RecordBundleExported.class).getFirst().export();
        assertThat(exported.incidentId()).isEqualTo(INCIDENT);
        assertThat(exported.opened()).containsExactly(BundlePart.WORDS);
        assertThat(exported.checkpointSize()).isEqualTo(17);
        assertThat(sides.sent(SealManifest.class)).containsExactly(new SealManifest(exported.manifestSha256()));
        assertThat(files.get("signature.txt")).asString(StandardCharsets.UTF_8).contains(exported.manifestSha256());
        assertThat(sides.sent(RecordRead.class))
                .containsExactly(
                        new RecordRead(INCIDENT, What.CASE),
                        new RecordRead(INCIDENT, What.EXPORT),
                        new RecordRead(INCIDENT, What.EXPORT));
    }

    @Test
    void what_cannot_be_put_on_record_does_not_leave() {
        sides.refuse(command -> command instanceof RecordBundleExported
                ? Optional.of(new IllegalStateException("the log is full"))
                : Optional.empty());
        MvcTestResult ordered = posts(Role.HEAD, AT, SEALED);
        assertThat(ordered).hasStatus(201).bodyJson().extractingPath("$.state").isEqualTo("FAILED");
        assertThat(reads(Role.HEAD, location(ordered) + "/file"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("BundleIsReady");
    }

    @Test
    void lists_go_no_further_than_the_checkpoint() throws Exception {
        assertThat(new String(ready(SEALED).get("audit-trail.jsonl"), StandardCharsets.UTF_8).lines())
                .hasSize(17);
    }

    private byte[] report(String body) throws Exception {
        return Objects.requireNonNull(ready(body).get("report.pdf"));
    }

    private Map<String, byte[]> ready(String body) throws Exception {
        MvcTestResult ordered = posts(Role.HEAD, AT, body);
        assertThat(ordered).hasStatus(201).bodyJson().extractingPath("$.state").isEqualTo("READY");
        MvcTestResult file = reads(Role.HEAD, location(ordered) + "/file");
        assertThat(file).hasStatus(200);
        Map<String, byte[]> files = new HashMap<>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String location(MvcTestResult ordered) {
        return String.valueOf(ordered.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    private static byte[] withoutItsStructure(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] withoutItsPictures(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPages()
                    .forEach(page -> page.getResources().getCOSObject().removeItem(COSName.XOBJECT));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
