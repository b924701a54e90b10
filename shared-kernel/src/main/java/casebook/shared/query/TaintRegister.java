package casebook.shared.query;

import casebook.shared.incident.ComplaintStage;
import casebook.shared.incident.PanelFinding;
import casebook.shared.incident.Taint;
import casebook.shared.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who knows of a case and how, to whom it was opened, and who hears complaints about it; nothing of what it is about. Whoever
 * is not a knower is free.
 */
public record TaintRegister(List<Knower> knowers, List<Access> access, List<Complaint> complaints) {

    /** A complaint; {@code panel} are the usernames of those who hear it, beside so many independent people. */
    public record Complaint(
            int number,
            ComplaintStage stage,
            Instant receivedAt,
            List<String> panel,
            int independent,
            @Nullable PanelFinding outcome) {}

    /** Somebody who knows of the case. */
    public record Knower(String who, List<Way> ways) {}

    /** How they came to know, and when first. {@code complaint} is the one whose panel they know of it for. */
    public record Way(
            Taint.Kind how, Instant since, @Nullable Integer complaint) {}

    /** To whom the case was opened, by whom and until when. */
    public record Access(
            String who,
            Role role,
            String by,
            Instant grantedAt,
            LocalDate until,
            @Nullable Instant revokedAt) {}
}
