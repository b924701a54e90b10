package casebook.web.letters;

import casebook.shared.evidence.EvidenceVault;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.BanFromSite;
import casebook.shared.incident.command.CloseCase;
import casebook.shared.incident.command.ConfirmBanAsChair;
import casebook.shared.incident.command.DecideSiteBan;
import casebook.shared.incident.command.InviteToMeeting;
import casebook.shared.incident.command.IssueWarning;
import casebook.shared.incident.command.ReviewSiteBan;
import casebook.shared.letter.LetterId;
import casebook.shared.people.Actor;
import casebook.shared.query.CaseLetters;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindLetters;
import casebook.shared.query.IncidentPage;
import casebook.web.dispatch.Queries;
import casebook.web.problem.Absent;
import casebook.web.problem.ErasedContent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The letters of a case: each is frozen when its entry is recorded, or failing that, when somebody next asks for them. */
@Component
public class Letters {
    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final Queries queries;
    private final Stories stories;
    private final Freezing freezing;
    private final EvidenceVault vault;

    Letters(Queries queries, Stories stories, Freezing freezing, EvidenceVault vault) {
        this.queries = queries;
        this.stories = stories;
        this.freezing = freezing;
        this.vault = vault;
    }

    /**
     * Freezes what a command called for that was just accepted. What is written is written: if this fails, the answer to the command
     * is still good, and the letter is frozen later.
     */
    public void after(Object command, Actor actor, IncidentId incident) {
        if (!callsForLetters(command)) {
            return;
        }
        try {
            queries.find(new FindIncident(incident), IncidentPage.class).ifPresent(page -> freezeMissing(actor, page));
        } catch (RuntimeException e) {
            LOG.warn("A letter was not frozen at once: {}", e.getClass().getName());
        }
    }

    /** A case's letters, each of them frozen. */
    public List<CaseLetters.Item> of(Actor reader, IncidentPage page) {
        freezeMissing(reader, page);
        return frozen(page.incidentId());
    }

    /** The exact bytes of a letter, as it was frozen. */
    public byte[] open(IncidentId incident, LetterId letter) {
        if (frozen(incident).stream().noneMatch(item -> item.letterId().equals(letter))) {
            throw new Absent();
        }
        return switch (vault.open(incident, letter.value())) {
            case EvidenceVault.Original original -> original.copy();
            case EvidenceVault.Erased erased -> throw new ErasedContent(erased.on(), erased.under());
            case EvidenceVault.Absent absent -> throw new Absent();
        };
    }

    private void freezeMissing(Actor actor, IncidentPage page) {
        Set<LetterId> there = frozen(page.incidentId()).stream()
                .map(CaseLetters.Item::letterId)
                .collect(Collectors.toSet());
        List<Draft> missing = drafts(page.incidentId()).stream()
                .filter(draft -> !there.contains(draft.id()))
                .toList();
        missing.forEach(draft -> freezing.freeze(actor, draft, page));
        if (!missing.isEmpty()) {
            queries.catchUp();
        }
    }

    private List<Draft> drafts(IncidentId incident) {
        return stories.of(incident)
                .chapters()
                .flatMap(story -> story.lettersCalledFor().stream().map(kind -> new Draft(incident, story, kind)))
                .toList();
    }

    private List<CaseLetters.Item> frozen(IncidentId incident) {
        return queries.ask(new FindLetters(incident), CaseLetters.class).items();
    }

    private static boolean callsForLetters(Object command) {
        return switch (command) {
            case IssueWarning c -> true;
            case InviteToMeeting c -> true;
            case BanFromSite c -> true;
            case DecideSiteBan c -> true;
            case ConfirmBanAsChair c -> true;
            case ReviewSiteBan c -> true;
            case CloseCase c -> true;
            default -> false;
        };
    }
}
