package casebook.shared.query;

import casebook.shared.incident.Taint;
import casebook.shared.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who knows of a case and how, and to whom it was opened; nothing of what it is about. Whoever is not in it is free. */
public record TaintRegister(List<Knower> knowers, List<Access> access) {

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
