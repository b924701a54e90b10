package casebook.shared.query;

import casebook.shared.incident.Allegation;
import casebook.shared.incident.Authorship;
import casebook.shared.incident.Group;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.InvitationReply;
import casebook.shared.incident.LinkKind;
import casebook.shared.incident.NotesReply;
import casebook.shared.incident.Progress;
import casebook.shared.incident.Reporter;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Status;
import casebook.shared.incident.command.InviteToMeeting.Purpose;
import casebook.shared.incident.command.RecordAuthorityOutcome.Outcome;
import casebook.shared.message.Caution;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as staff see it. The reporter appears only as their wish, never as a person. The story, entry by entry, is in
 * the {@link Timeline}.
 */
public record IncidentPage(
        IncidentId incidentId,
        String reference,
        long version,
        Status status,
        Progress progress,
        Group group,
        @Nullable Instant happenedAt,
        Instant reportedAt,
        @Nullable String edition,
        List<String> clauses,
        @Nullable Sealed description,
        @Nullable Subject subject,
        Reporter.Wish reporterWish,
        List<Allegation> allegations,
        List<ResponseCode> responses,
        List<EvidenceItem> evidence,
        List<Meeting> meetings,
        List<Escalation> escalations,
        @Nullable SiteBanItem siteBan,
        List<Conflict> conflicts,
        List<Link> links,
        List<EmergencyCall> emergencyCalls,
        List<Proposal> proposals,
        List<Authorship> authors,
        List<PolicyGap> policyGaps,
        List<Caution> cautions) {

    /**
     * The parent or carer the concern is about: the reference on the case, and the name that the register of people has for it
     * today; no name until the register shows it.
     */
    public record Subject(UUID personId, @Nullable Sealed name, String relationship) {}

    /** A registered file: its hash and what it is. */
    public record EvidenceItem(
            UUID evidenceId,
            String sha256,
            long size,
            String mediaType,
            Sealed fileName,
            @Nullable Sealed description) {}

    /**
     * A meeting by its number; {@code held} is null until its outcome is recorded. {@code reply} is to the time in {@code at},
     * of which the parent was told on {@code invitedOn}.
     */
    public record Meeting(
            int number,
            Purpose purpose,
            Instant at,
            @Nullable Boolean held,
            LocalDate invitedOn,
            @Nullable InvitationReply reply,
            @Nullable Instant notesSharedAt,
            @Nullable NotesReply notesReply) {}

    /** An escalation by its number, and beside it, for good, what came of it. */
    public record Escalation(
            int number, String authority, @Nullable Outcome outcome) {}

    /** Who has an interest in the case, and who decides instead where decisions passed. */
    public record Conflict(String who, String delegate, boolean decisionPasses) {}

    /** Another case that was linked to this one. */
    public record Link(IncidentId incidentId, LinkKind kind) {}

    /** An emergency call by its number; {@code ratified} is null until the Head has said; beside it, for good, what came of it. */
    public record EmergencyCall(
            int number,
            String authority,
            Instant calledAt,
            @Nullable Boolean ratified,
            @Nullable Outcome outcome) {}

    /** What was proposed to the Head about the authorities; {@code followed} is null until the Head has answered. */
    public record Proposal(
            int number, String authority, @Nullable Boolean followed) {}

    /** What the policy was found wanting in. */
    public record PolicyGap(@Nullable String clause, Sealed remark, Instant taggedAt) {}

    /**
     * Where a ban on this case stands. {@code representationsSchoolDays} is how long the parent was given, in school days;
     * {@code awaitingChair} is true while the Head has decided to confirm and the Chair has yet to.
     */
    public record SiteBanItem(
            SiteBanState state,
            @Nullable LocalDate representationsBy,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate servedOn,
            @Nullable Integer representationsSchoolDays,
            @Nullable Boolean awaitingChair) {}
}
