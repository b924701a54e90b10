package casebook.web.pages;

import casebook.web.pages.within.Shown;
import casebook.web.words.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries of the audit trail as sentences. In templates: {@code @trail.what(entry)}. */
@Component("trail")
final class Trail {
    private static final Map<String, String> READ = Map.ofEntries(
            Map.entry("CASE", "Opened the case"),
            Map.entry("TIMELINE", "Read the story of the case"),
            Map.entry("EVIDENCE", "Looked at original evidence"),
            Map.entry("LETTERS", "Read the letters of the case"),
            Map.entry("CASE_LIST", "Opened the list of cases"),
            Map.entry("SEARCH", "Searched the cases"),
            Map.entry("SITE_BANS", "Opened the list of site bans"),
            Map.entry("AUDIT_TRAIL", "Read the audit trail"),
            Map.entry("READ_LOG", "Asked who has looked"),
            Map.entry("ACKNOWLEDGEMENTS", "Opened the list of signed agreements"),
            Map.entry("TOLD", "Read what parents were told"),
            Map.entry("POLICY_GAPS", "Opened the list of gaps in the policy"),
            Map.entry("PEOPLE", "Looked into the register of people"),
            Map.entry("RETENTION", "Opened the list of what is kept until when"),
            Map.entry("REPORTER", "Unsealed who reported the concern"),
            Map.entry("STATUTORY_DUTIES", "Read requests for personal data, or breaches of it"),
            Map.entry("TAINT_REGISTER", "Read which governors know of which case"),
            Map.entry("GOVERNORS_VIEW", "Opened the governors' pages"),
            Map.entry("POLICY_REVIEW", "Opened the review of the policy"),
            Map.entry("EXPORT", "Took out, or ordered, a part of the record"),
            Map.entry("PRINT", "Opened a letter in print"));

    private final Plain plain;

    Trail(Plain plain) {
        this.plain = plain;
    }

    /** What somebody did, read, or was refused. */
    public String what(Shown entry) {
        String type = String.valueOf(entry.text("type"));
        return switch (type) {
            case "ConfidentialRead" -> READ.getOrDefault(String.valueOf(entry.text("what")), "Read");
            case "GuardRefused" -> "Refused: " + wish(String.valueOf(entry.text("command")));
            default -> kind(type);
        };
    }

    private String wish(String command) {
        return WordTable.COMMANDS.of(command).orElseGet(() -> lower(command));
    }

    /** A kind of entry. */
    public String kind(String type) {
        return WordTable.EVENTS.of(type).orElseGet(() -> plain.words(type));
    }

    /** In which role, if it was a person. */
    public @Nullable String role(Shown entry) {
        String role = entry.text("role");
        return switch (role) {
            case null -> null;
            case "REPORTER" -> null;
            case "DSL" -> "designated safeguarding lead";
            case "HEAD" -> "Head";
            case "CHAIR" -> "Chair of governors";
            case "CLERK" -> "clerk to the governors";
            default -> lower(role);
        };
    }

    /** Who did it: Casebook itself is somebody too, and whoever raises a concern without an account. */
    public String who(String actor) {
        return switch (actor) {
            case "casebook" -> "Casebook itself";
            case "reporter" -> "Whoever raised the concern";
            case "UNKNOWN" -> "Nobody knows";
            default -> actor;
        };
    }

    /** Kinds of entries that are asked for most. */
    List<Shown> kinds() {
        return KINDS.stream()
                .map(type -> {
                    Shown kind = new Shown();
                    kind.put("value", type);
                    kind.put("text", kind(type));
                    return kind;
                })
                .toList();
    }

    /** The rule that refused, as a sentence. */
    public String rule(Object name) {
        return WordTable.RULES.of(name.toString()).orElseGet(() -> lower(name));
    }

    /** A name in words. */
    public String lower(@Nullable Object name) {
        return plain.words(name).toLowerCase(Locale.UK);
    }

    private static final List<String> KINDS = List.of(
            "GuardRefused",
            "ConcernReported",
            "ConcernAccepted",
            "ConcernScreenedOut",
            "FindingRecorded",
            "ResponseDecided",
            "WarningIssued",
            "SiteBanConfirmed",
            "SiteBanNotImposed",
            "EscalatedToAuthorities",
            "EntryCorrected",
            "ConflictDeclared",
            "AccessGranted",
            "AccessRevoked",
            "PanelAppointed",
            "UnsealingApproved",
            "CaseClosed",
            "CaseReopened",
            "CaseErased",
            "AuditBundleExported",
            "CheckpointSigned",
            "LogKeyIntroduced",
            "EntrySkipped");
}
