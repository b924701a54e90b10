package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.PanelMember;
import casebook.shared.incident.command.AppointPanel;
import casebook.web.door.User;
import casebook.web.door.Users;
import casebook.web.problem.Invalid;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who hears a complaint: governors by username, independent people without an account by name. */
@Schema(example = """
        {"members": [{"username": "governor", "chairs": true},
                     {"name": "A governor of the next school"}, {"name": "A governor of the next town"}]}""")
record Panel(@NotNull @Size(max = 20) List<@NotNull @Valid Member> members) {

    /** One of them. */
    @Schema(name = "PanelMember")
    record Member(
            @Schema(description = "Of a governor of this school") @Nullable @Size(max = Longest.NAME)
            String username,

            @Schema(description = "Of an independent person without an account") @Nullable @Size(max = Longest.NAME)
            String name,

            @Nullable Boolean chairs) {}

    AppointPanel command(IncidentId incident, int complaint, Users users) {
        if (namesMoreThanOnce()) {
            throw new Invalid("members", "is a list that names nobody twice");
        }
        CaseText text = CaseText.of(incident);
        return new AppointPanel(
                incident,
                complaint,
                members.stream().map(member -> member(member, text, users)).toList());
    }

    private boolean namesMoreThanOnce() {
        List<String> names = members.stream()
                .map(Member::name)
                .filter(Objects::nonNull)
                .map(Names::normalised)
                .toList();
        return names.stream().distinct().count() < names.size();
    }

    private static PanelMember member(Member member, CaseText text, Users users) {
        boolean chairs = Boolean.TRUE.equals(member.chairs());
        String username = member.username();
        String name = member.name();
        if (username != null && name == null) {
            return new PanelMember(
                    username, account(username, users).roles().stream().sorted().toList(), null, chairs);
        }
        if (username == null && name != null && !Names.isUsername(name, users)) {
            return new PanelMember(null, List.of(), text.sealed(name), chairs);
        }
        throw new Invalid(
                "members", "each has either the username of somebody with an account, or the name of somebody without");
    }

    private static User account(String username, Users users) {
        return users.named(username)
                .orElseThrow(() -> new Invalid("members", "each username is that of somebody with an account"));
    }
}
