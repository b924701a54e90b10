package casebook.command.incident;

import static casebook.command.incident.EnquiryRule.GroupsAreRunByTheirModerators;
import static casebook.command.incident.OversightRule.AnotherAuthorIsNamed;
import static casebook.command.incident.OversightRule.AuthorshipIsOfEvidenceOnFile;

import casebook.shared.incident.Authorship;
import casebook.shared.incident.Authorship.Author;
import casebook.shared.incident.Statement;
import casebook.shared.incident.command.AttributeAuthor;
import casebook.shared.incident.command.GatherStatement;
import casebook.shared.incident.command.NoteModeratorAction;
import casebook.shared.incident.command.RecordContactAttempt;
import casebook.shared.incident.command.RecordParentConversation;
import casebook.shared.incident.command.ReferToSafeguarding;
import casebook.shared.incident.command.RegisterEvidence;
import casebook.shared.incident.event.AuthorAttributed;
import casebook.shared.incident.event.ContactAttempted;
import casebook.shared.incident.event.EvidenceRegistered;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.ModeratorActionNoted;
import casebook.shared.incident.event.ParentSpokenTo;
import casebook.shared.incident.event.ReferredToSafeguarding;
import casebook.shared.incident.event.StatementGathered;
import casebook.shared.people.NamedPerson;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What was gathered: statements, conversations, attempts, evidence, and facts from outside (policy, P2). */
final class Enquiry {

    private final Set<UUID> evidence = new HashSet<>();

    /** A giver whom the register knows to have an account is a witness by it, though nobody said so. */
    IncidentEvent gather(GatherStatement command, Occasion occasion) {
        Statement statement = command.statement();
        NamedPerson giver = occasion.referringTo(statement.from());
        String account = statement.username() == null
                ? occasion.people().username(giver.personId()).orElse(null)
                : statement.username();
        return new StatementGathered(command.incidentId(), statement.by(giver, account));
    }

    IncidentEvent speak(RecordParentConversation command) {
        return new ParentSpokenTo(command.incidentId(), command.conversation());
    }

    IncidentEvent attempt(RecordContactAttempt command) {
        return new ContactAttempted(command.incidentId(), command.attemptedAt(), command.mode(), command.outcome());
    }

    IncidentEvent register(RegisterEvidence command) {
        return new EvidenceRegistered(
                command.incidentId(),
                command.evidenceId(),
                command.sha256(),
                command.size(),
                command.mediaType(),
                command.fileName(),
                command.suppliedBy(),
                command.howObtained(),
                command.description());
    }

    IncidentEvent note(NoteModeratorAction command) {
        GroupsAreRunByTheirModerators.check(!command.moderatorIsStaff());
        return new ModeratorActionNoted(
                command.incidentId(),
                command.moderator(),
                command.action(),
                command.learnedFrom(),
                command.happenedAt());
    }

    IncidentEvent refer(ReferToSafeguarding command) {
        return new ReferredToSafeguarding(command.incidentId(), command.reference(), command.referredAt());
    }

    IncidentEvent attribute(AttributeAuthor command) {
        Authorship authorship = command.authorship();
        AuthorshipIsOfEvidenceOnFile.check(evidence.contains(authorship.evidenceId()));
        AnotherAuthorIsNamed.check(authorship.author() == Author.SUBJECT || authorship.who() != null);
        return new AuthorAttributed(command.incidentId(), authorship);
    }

    boolean holds(Collection<UUID> cited) {
        return evidence.containsAll(cited);
    }

    void evolve(IncidentEvent event) {
        if (event instanceof EvidenceRegistered e) {
            evidence.add(e.evidenceId());
        }
    }
}
