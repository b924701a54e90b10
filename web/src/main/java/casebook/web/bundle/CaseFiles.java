package casebook.web.bundle;

import static casebook.shared.audit.BundlePart.LETTERS;
import static casebook.shared.audit.BundlePart.WORDS;

import casebook.shared.query.CaseLetters;
import casebook.shared.query.IncidentPage;
import casebook.web.api.WebJson;
import casebook.web.letters.Letters;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case's bundle has beside the log: the lists of its evidence and letters, and the letters themselves where they are opened. */
@Component
class CaseFiles {
    private final Letters letters;
    private final WebJson json;

    CaseFiles(Letters letters, WebJson json) {
        this.letters = letters;
        this.json = json;
    }

    void write(Order order, IncidentPage page, Zip zip) throws IOException {
        List<CaseLetters.Item> frozen = letters.of(order.by(), page).stream()
                .filter(item -> item.sha256() != null)
                .toList();
        zip.file("evidence.jsonl", out -> evidence(page, order.opens(WORDS), out));
        zip.file("letters.jsonl", out -> letters(frozen, out));
        if (order.opens(LETTERS)) {
            for (CaseLetters.Item letter : frozen) {
                zip.file("letters/" + letter.letterId() + ".pdf", letters.open(page.incidentId(), letter.letterId()));
            }
        }
    }

    private void evidence(IncidentPage page, boolean inWords, OutputStream out) throws IOException {
        for (IncidentPage.EvidenceItem item : page.evidence()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("evidenceId", item.evidenceId());
            fields.put("sha256", item.sha256());
            fields.put("size", item.size());
            fields.put("mediaType", item.mediaType());
            fields.put("fileName", inWords ? item.fileName() : InWords.SEALED);
            fields.put("description", inWords ? item.description() : InWords.SEALED);
            line(fields, out);
        }
    }

    private void letters(List<CaseLetters.Item> frozen, OutputStream out) throws IOException {
        for (CaseLetters.Item item : frozen) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("letterId", item.letterId().toString());
            fields.put("kind", item.kind());
            fields.put("entry", item.entry());
            fields.put("sha256", item.sha256());
            fields.put("size", item.size());
            fields.put("frozenAt", item.frozenAt());
            fields.put("servedAt", item.served() == null ? null : item.served().at());
            line(fields, out);
        }
    }

    private void line(Object fields, OutputStream out) throws IOException {
        out.write(json.mapper().writeValueAsBytes(fields));
        out.write('\n');
    }
}
