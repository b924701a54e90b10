package casebook.web.bundle;

import casebook.shared.audit.SealManifest;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.CheckpointHistory;
import casebook.shared.query.FindCheckpoint;
import casebook.shared.query.FindCheckpointHistory;
import casebook.shared.query.LogCheckpoint;
import casebook.web.api.Sha256;
import casebook.web.dispatch.Queries;
import casebook.web.problem.Absent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes a bundle's file, as docs/audit-bundle.md describes it. However long the log is, little of it is in memory at a time. */
@Component
class Making {

    /** What was made. */
    record Made(String manifestSha256, long checkpointSize, long entries) {}

    private static final JsonMapper JSON = new JsonMapper();

    private final Queries queries;
    private final CommandGateway commands;
    private final EventLines lines;
    private final Trail trail;
    private final Report report;
    private final CaseFiles caseFiles;

    Making(
            Queries queries,
            CommandGateway commands,
            EventLines lines,
            Trail trail,
            Report report,
            CaseFiles caseFiles) {
        this.queries = queries;
        this.commands = commands;
        this.lines = lines;
        this.trail = trail;
        this.report = report;
        this.caseFiles = caseFiles;
    }

    /** What proves it: the latest checkpoint. */
    LogCheckpoint checkpoint() {
        return queries.find(new FindCheckpoint(), LogCheckpoint.class).orElseThrow(Absent::new);
    }

    Made make(Order order, LogCheckpoint checkpoint, Path file, LongConsumer looked) throws IOException {
        try (Zip zip = Zip.begin(file, order.at())) {
            long entries = log(order, checkpoint, zip, looked);
            Shown acts = listed(order, false, "audit-trail.jsonl", checkpoint.size(), zip);
            Shown reads = listed(order, true, "reads.jsonl", checkpoint.size(), zip);
            if (order.page() != null) {
                caseFiles.write(order, order.page(), zip);
            }
            zip.file("report.pdf", report.print(order, checkpoint.note(), acts, reads));
            zip.file("how-to-verify.txt", resource("how-to-verify.txt"));
            zip.file("verify.html", resource("verify-bundle.html"));
            return new Made(sealed(order, zip), checkpoint.size(), entries);
        }
    }

    private long log(Order order, LogCheckpoint checkpoint, Zip zip, LongConsumer looked) throws IOException {
        long[] entries = new long[1];
        zip.file("events.jsonl", out -> entries[0] = lines.write(order, checkpoint.size(), out, looked));
        CheckpointHistory history = queries.ask(new FindCheckpointHistory(checkpoint.size()), CheckpointHistory.class);
        zip.file("consistency.jsonl", out -> lines.write(history, out));
        zip.file("checkpoint.txt", checkpoint.note());
        zip.file("keys.txt", String.join("\n", history.keys()) + "\n");
        return entries[0];
    }

    private Shown listed(Order order, boolean reads, String name, long size, Zip zip) throws IOException {
        Shown shown = new Shown();
        zip.file(
                name,
                out -> trail.each(order, reads, size, entry -> {
                    shown.add(entry);
                    write(entry, out);
                }));
        return shown;
    }

    private static void write(AuditTrail.Entry entry, OutputStream out) {
        try {
            EventLines.line(entry, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sealed(Order order, Zip zip) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", "casebook/bundle/1");
        manifest.put("purpose", order.purpose());
        manifest.put("recipient", order.recipient());
        manifest.put("madeAt", order.at().toString());
        manifest.put("contents", order.contents());
        manifest.put("files", zip.hashes());
        byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        String sha256 = Sha256.hex(bytes);
        zip.file("manifest.json", bytes);
        String signature = commands.sendAndWait(new SealManifest(sha256), MetaData.emptyInstance());
        zip.file("signature.txt", signature);
        return sha256;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Making.class.getResourceAsStream("/casebook/bundle/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
