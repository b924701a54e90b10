package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RegisterEvidence;
import casebook.web.api.Sha256;
import casebook.web.api.Text;
import casebook.web.problem.Invalid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file as it came, byte for byte, and what was said about it. */
// two forms are never compared, so the array does no harm
@SuppressWarnings("ArrayRecordComponent")
record EvidenceForm(
        byte[] bytes,
        String fileName,
        String mediaType,
        String suppliedBy,
        String howObtained,
        @Nullable String description) {
    private static final Pattern PLAIN_TYPE = Pattern.compile("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,80}");

    static EvidenceForm of(
            @Nullable MultipartFile file,
            @Nullable String suppliedBy,
            @Nullable String howObtained,
            @Nullable String description) {
        if (file == null || file.isEmpty()) {
            throw new Invalid("file", "is needed, and not empty");
        }
        return new EvidenceForm(
                bytes(file),
                needed("file", name(file), Longest.NAME),
                mediaType(file.getContentType()),
                needed("suppliedBy", suppliedBy, Longest.NAME),
                needed("howObtained", howObtained, Longest.TEXT),
                checked("description", Text.orNull(description), Longest.TEXT));
    }

    /** What tells this form from another, in place of the file itself. */
    record Content(
            String sha256,
            String fileName,
            String mediaType,
            String suppliedBy,
            String howObtained,
            @Nullable String description) {}

    Content content() {
        return new Content(Sha256.hex(bytes), fileName, mediaType, suppliedBy, howObtained, description);
    }

    RegisterEvidence command(IncidentId incident, UUID evidenceId, String sha256) {
        CaseText text = CaseText.of(incident);
        return new RegisterEvidence(
                incident,
                evidenceId,
                sha256,
                bytes.length,
                mediaType,
                text.sealed(fileName),
                text.sealed(suppliedBy),
                text.sealed(howObtained),
                text.ifAny(description));
    }

    // some browsers send a whole path, and a path may name a person
    private static String name(MultipartFile file) {
        String sent = Text.orNull(file.getOriginalFilename());
        return sent == null ? "evidence" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }

    private static String mediaType(@Nullable String sent) {
        return sent != null && PLAIN_TYPE.matcher(sent).matches() ? sent : "application/octet-stream";
    }

    private static String needed(String field, @Nullable String text, int most) {
        String checked = checked(field, Text.orNull(text), most);
        if (checked == null) {
            throw new Invalid(field, "is needed");
        }
        return checked;
    }

    private static @Nullable String checked(String field, @Nullable String text, int most) {
        if (text != null && (text.length() > most || !Text.keepable(text))) {
            throw new Invalid(field, "is text of at most " + most + " whole Unicode characters, none of them NUL");
        }
        return text;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
