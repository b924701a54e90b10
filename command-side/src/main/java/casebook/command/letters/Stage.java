package casebook.command.letters;

import casebook.shared.incident.IncidentId;
import casebook.shared.letter.Approval;
import casebook.shared.letter.DraftLetter;
import casebook.shared.letter.LetterApproved;
import casebook.shared.letter.LetterDrafted;
import casebook.shared.letter.LetterEvent;
import casebook.shared.letter.LetterFrozen;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.LetterKind;
import casebook.shared.letter.LetterServed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far a letter has come, and for which entry it is. */
final class Stage {

    /** What a letter is, whatever becomes of it. */
    private record About(IncidentId incident, LetterId letter, long entry, LetterKind kind) {}

    private @Nullable About about;
    private boolean approved;
    private boolean frozen;
    private boolean served;

    boolean isOn(IncidentId incident) {
        return about != null && about.incident().equals(incident);
    }

    boolean isDraft() {
        return !approved && !frozen;
    }

    boolean isApproved() {
        return approved;
    }

    boolean isFrozen() {
        return frozen;
    }

    boolean isServed() {
        return served;
    }

    LetterKind kind() {
        return there().kind();
    }

    long entry() {
        return there().entry();
    }

    LetterDrafted drafted(DraftLetter asked, long caseVersion) {
        return new LetterDrafted(
                asked.incidentId(),
                asked.letterId(),
                there().entry(),
                there().kind(),
                asked.addition(),
                asked.address(),
                caseVersion);
    }

    LetterApproved approved(String by, Approval how, long caseVersion) {
        About it = there();
        return new LetterApproved(it.incident(), it.letter(), it.entry(), it.kind(), by, how, caseVersion);
    }

    void evolve(LetterEvent event) {
        switch (event) {
            case LetterDrafted e -> about = new About(e.incidentId(), e.letterId(), e.entry(), e.kind());
            case LetterApproved e -> {
                about = new About(e.incidentId(), e.letterId(), e.entry(), e.kind());
                approved = true;
            }
            case LetterFrozen e -> {
                about = new About(e.incidentId(), e.letterId(), e.entry(), e.kind());
                frozen = true;
            }
            case LetterServed e -> served = true;
        }
    }

    private About there() {
        return Objects.requireNonNull(about);
    }
}
