package casebook.web.letters;

import static casebook.shared.letter.LetterKind.DEALT_WITH;
import static casebook.shared.letter.LetterKind.MEETING_INVITATION;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.command.InviteToMeeting;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.incident.event.WarningIssued;
import casebook.shared.incident.event.WarningWithdrawn;
import casebook.shared.people.Role;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.PolicyEditionPage;
import casebook.shared.seal.Sealed;
import casebook.web.dispatch.Queries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a letter says: whom it is to, what it quotes, by when to reply. The reporter's identity is never at hand here. */
@Component
class Writing {
    private final Queries queries;
    private final SchoolToday school;
    private final Contents contents;
    private final Words words;

    Writing(Queries queries, SchoolToday school, Contents contents, Words words) {
        this.queries = queries;
        this.school = school;
        this.contents = contents;
        this.words = words;
    }

    Map<String, @Nullable Object> of(Draft draft, IncidentPage page) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("school", schools());
        facts.put("reference", page.reference());
        facts.put("date", words.dayOf(draft.dated()));
        facts.put("signedAs", signedAs(draft.story().last()));
        if (draft.added() != null) {
            facts.put("addition", words.of(draft.added().addition()));
            facts.put("address", words.of(draft.added().address()));
        }
        if (draft.kind() != DEALT_WITH) {
            toTheParent(draft, page, facts);
        }
        return facts;
    }

    private void toTheParent(Draft draft, IncidentPage page, Map<String, @Nullable Object> facts) {
        var subject = page.subject();
        facts.put("recipient", subject == null ? null : words.of(named(subject)));
        facts.put("group", page.group().name());
        facts.put("edition", page.edition());
        facts.put("clauses", quoted(cited(draft), page.edition()));
        facts.put(
                "replyBy",
                words.of(SchoolDay.of(draft.dated()).plusDays(school.now().daysToReply())));
        facts.putAll(contents.of(draft.story()));
    }

    /** A letter is frozen for good, so none is written while the register does not yet show whom it is to. */
    private static Sealed named(IncidentPage.Subject subject) {
        return Objects.requireNonNull(subject.name(), "The register of people does not show this person yet");
    }

    private Map<String, Object> schools() {
        School letterhead = school.now();
        return Map.of(
                "name", letterhead.name(),
                "address", letterhead.address(),
                "contact", letterhead.contact(),
                "complaints", letterhead.complaints());
    }

    /** A meeting to find out what happened is about what was reported; everything else about what was found. */
    private static List<String> cited(Draft draft) {
        return switch (draft.story().last().event()) {
            case WarningIssued warning -> warning.clauses();
            case WarningWithdrawn withdrawn ->
                draft.story()
                        .warning(withdrawn.number())
                        .map(warned -> ((WarningIssued) warned.event()).clauses())
                        .orElse(List.of());
            case InvitedToMeeting meeting
            when draft.kind() == MEETING_INVITATION && meeting.purpose() == InviteToMeeting.Purpose.FACT_FINDING ->
                draft.story().clausesReported();
            default -> draft.story().clausesBreached();
        };
    }

    private List<Map<String, String>> quoted(List<String> codes, @Nullable String edition) {
        if (edition == null || codes.isEmpty()) {
            return List.of();
        }
        return queries.find(new FindPolicyEdition(edition), PolicyEditionPage.class).stream()
                .flatMap(policy -> codes.stream()
                        .flatMap(code -> policy.clauses().stream()
                                .filter(clause -> clause.code().equals(code))))
                .map(clause ->
                        Map.of("code", clause.code(), "kind", clause.kind().name(), "text", clause.text()))
                .toList();
    }

    private static String signedAs(Story.Entry entry) {
        Role role = entry.role();
        String title = switch (role) {
            case HEAD -> "Head teacher";
            case SENIOR_LEADER -> "Senior leader";
            case DSL -> "Designated safeguarding lead";
            case CHAIR -> "Chair of governors";
            case null, default -> "For the school";
        };
        return entry.delegated() ? title + ", deciding in place of the Head teacher" : title;
    }
}
