package casebook.web.letters;

import casebook.shared.evidence.EvidenceVault;
import casebook.shared.incident.IncidentId;
import casebook.shared.letter.LetterId;
import casebook.shared.people.Actor;
import casebook.shared.query.CaseLetters;
import casebook.shared.query.CaseLetters.State;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindLetters;
import casebook.shared.query.IncidentPage;
import casebook.web.dispatch.Queries;
import casebook.web.problem.Absent;
import casebook.web.problem.ErasedContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The letters of a case: each is frozen when its entry is recorded or its draft approved, or failing that, when somebody
 * next asks for them.
 */
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
        if (!Occasions.callForLetters(command)) {
            return;
        }
        try {
            queries.find(new FindIncident(incident), IncidentPage.class).ifPresent(page -> freezeMissing(actor, page));
        } catch (RuntimeException e) {
            LOG.warn("A letter was not frozen at once: {}", e.getClass().getName());
        }
    }

    /** A case's letters: drafts as they stand, all others frozen. */
    public List<CaseLetters.Item> of(Actor reader, IncidentPage page) {
        freezeMissing(reader, page);
        return onRecord(page.incidentId());
    }

    /** The exact bytes of a letter, as it was frozen. */
    public byte[] open(IncidentId incident, LetterId letter) {
        if (onRecord(incident).stream().noneMatch(item -> item.letterId().equals(letter) && item.sha256() != null)) {
            throw new Absent();
        }
        return switch (vault.open(incident, letter.value())) {
            case EvidenceVault.Original original -> original.copy();
            case EvidenceVault.Erased erased -> throw new ErasedContent(erased.on(), erased.under());
            case EvidenceVault.Absent absent -> throw new Absent();
        };
    }

    /** A draft as it would go out, marked as one. It is kept nowhere. */
    public byte[] preview(IncidentPage page, LetterId letter) {
        return freezing.preview(draft(page.incidentId(), letter).orElseThrow(Absent::new), page);
    }

    /** Whether a draft, as it would go out, threatens with the law. */
    public boolean threatens(IncidentId incident, LetterId letter) {
        return queries.find(new FindIncident(incident), IncidentPage.class)
                .flatMap(page -> draft(incident, letter).map(draft -> freezing.threatens(draft, page)))
                .orElse(false);
    }

    private Optional<Draft> draft(IncidentId incident, LetterId letter) {
        return onRecord(incident).stream()
                .filter(item -> item.letterId().equals(letter) && item.state() == State.DRAFT)
                .findFirst()
                .flatMap(item -> calledFor(incident)
                        .filter(draft -> draft.id().equals(letter))
                        .findFirst()
                        .map(draft -> draft.with(item.draft())));
    }

    private void freezeMissing(Actor actor, IncidentPage page) {
        Map<LetterId, CaseLetters.Item> there = onRecord(page.incidentId()).stream()
                .collect(Collectors.toMap(CaseLetters.Item::letterId, Function.identity()));
        List<Draft> missing = calledFor(page.incidentId())
                .flatMap(draft -> toFreeze(draft, there.get(draft.id())))
                .toList();
        missing.forEach(draft -> freezing.freeze(actor, draft, page));
        if (!missing.isEmpty()) {
            queries.catchUp();
        }
    }

    /** What nobody made a draft of, and drafts that were approved. */
    private static Stream<Draft> toFreeze(Draft draft, CaseLetters.@Nullable Item there) {
        if (there == null) {
            return Stream.of(draft);
        }
        return there.state() == State.APPROVED ? Stream.of(draft.with(there.draft())) : Stream.empty();
    }

    private Stream<Draft> calledFor(IncidentId incident) {
        return stories.of(incident)
                .chapters()
                .flatMap(
                        story -> story.lettersCalledFor().stream().map(kind -> new Draft(incident, story, kind, null)));
    }

    private List<CaseLetters.Item> onRecord(IncidentId incident) {
        return queries.ask(new FindLetters(incident), CaseLetters.class).items();
    }
}
