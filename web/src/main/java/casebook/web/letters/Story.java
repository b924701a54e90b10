package casebook.web.letters;

import casebook.shared.incident.Allegation;
import casebook.shared.incident.BanNotice;
import casebook.shared.incident.event.BanIntentServed;
import casebook.shared.incident.event.BanRepresentationsExtended;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.SiteBanReferredToChair;
import casebook.shared.incident.event.SiteBanVaried;
import casebook.shared.incident.event.TemporaryBarServed;
import casebook.shared.incident.event.WarningIssued;
import casebook.shared.letter.LetterKind;
import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case's entries up to one of them, which a letter may be about. */
record Story(List<Entry> entries) {

    /** What happened, when it was recorded, and in which role whoever did it acted. */
    record Entry(long version, Instant recordedAt, @Nullable Role role, boolean delegated, IncidentEvent event) {}

    /** The story as it was after each entry. */
    Stream<Story> chapters() {
        return IntStream.rangeClosed(1, entries.size()).mapToObj(end -> new Story(entries.subList(0, end)));
    }

    Entry last() {
        return entries.getLast();
    }

    List<LetterKind> lettersCalledFor() {
        return LetterKind.calledForBy(entries.stream().map(Entry::event).toList());
    }

    List<String> clausesReported() {
        return latest(event -> event instanceof ConcernReported reported ? reported.clauses() : null)
                .orElse(List.of());
    }

    List<String> clausesBreached() {
        return latest(event -> event instanceof FindingRecorded finding ? breached(finding) : null)
                .orElse(List.of());
    }

    /** What the parent was told when the ban was proposed. */
    Optional<BanNotice> notice() {
        return latest(event -> switch (event) {
            case BanIntentServed intent -> intent.notice();
            case TemporaryBarServed bar -> bar.notice();
            default -> null;
        });
    }

    /** Whether the ban was proposed by way of a temporary bar, which is in force meanwhile. */
    boolean isBarred() {
        return latest(event -> switch (event) {
                    case BanIntentServed intent -> false;
                    case TemporaryBarServed bar -> true;
                    default -> null;
                })
                .orElse(false);
    }

    /** The day for representations, where the parent was given more time for this ban. */
    Optional<LocalDate> extendedTo() {
        int proposed = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).event() instanceof BanIntentServed
                        || entries.get(i).event() instanceof TemporaryBarServed)
                .max()
                .orElse(entries.size());
        return new Story(entries.subList(proposed, entries.size()))
                .latest(event ->
                        event instanceof BanRepresentationsExtended extended ? extended.representationsBy() : null);
    }

    /** The warning with that number. */
    Optional<Entry> warning(int number) {
        return entries.stream()
                .filter(entry -> entry.event() instanceof WarningIssued warning && warning.number() == number)
                .findFirst();
    }

    /** What the Head decided and left to the Chair to confirm. */
    Optional<SiteBanReferredToChair> referral() {
        return latest(event -> event instanceof SiteBanReferredToChair referred ? referred : null);
    }

    /** Where the ban applies, as it was proposed or last varied. */
    Optional<Sealed> scope() {
        return latest(event -> switch (event) {
            case BanIntentServed intent -> intent.notice().scope();
            case TemporaryBarServed bar -> bar.notice().scope();
            case SiteBanVaried varied -> varied.scope();
            default -> null;
        });
    }

    private static List<String> breached(FindingRecorded finding) {
        return finding.allegations().stream()
                .filter(allegation -> allegation.outcome() == Allegation.Outcome.BREACH)
                .map(Allegation::clause)
                .toList();
    }

    <T> Optional<T> latest(Function<IncidentEvent, @Nullable T> part) {
        return entries.reversed().stream()
                .map(Entry::event)
                .map(event -> Optional.ofNullable(part.apply(event)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
