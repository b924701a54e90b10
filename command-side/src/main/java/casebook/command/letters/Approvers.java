package casebook.command.letters;

import static casebook.shared.letter.LetterKind.BAN_DECISION;
import static casebook.shared.letter.LetterKind.DEALT_WITH;
import static casebook.shared.letter.LetterKind.MEETING_INVITATION;
import static casebook.shared.letter.LetterKind.OUTCOME;
import static casebook.shared.letter.LetterKind.WARNING;

import casebook.command.incident.WhoDecides;
import casebook.shared.letter.Approval;
import casebook.shared.letter.FreezeLetter;
import casebook.shared.letter.LetterApproved;
import casebook.shared.letter.LetterKind;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who says that a letter goes out as it is: the Head, or the recorded delegate (policy, D2). A letter that decides nothing may
 * be a senior leader's too, and one that tells what the Chair confirmed, the Chair's.
 */
final class Approvers {

    private static final Set<LetterKind> DECIDE_NOTHING = EnumSet.of(MEETING_INVITATION, OUTCOME, DEALT_WITH);

    private Approvers() {}

    /** Refuses whoever may not; the Head in whose place they approve, if they do. */
    static Optional<String> check(LetterKind kind, long entry, Actor by, CaseHistory history) {
        WhoDecides who = history.decides();
        if (!isLeadersOwn(kind, by, who) && !isChairsOwn(kind, entry, by, history)) {
            who.checkMayDecide(by);
            return who.decidesFor(by);
        }
        return Optional.empty();
    }

    private static boolean isLeadersOwn(LetterKind kind, Actor by, WhoDecides who) {
        return DECIDE_NOTHING.contains(kind) && by.role() == Role.SENIOR_LEADER && who.isFree(by);
    }

    private static boolean isChairsOwn(LetterKind kind, long entry, Actor by, CaseHistory history) {
        return kind == BAN_DECISION
                && by.role() == Role.CHAIR
                && by.equals(history.recorder(entry))
                && history.decides().isFree(by);
    }

    /**
     * Where no draft was asked for, the entry stands for the approval: whoever may record it may approve its letter. Save a
     * warning that a senior leader issued: there it is the Head's decision that does.
     */
    static LetterApproved withEntry(FreezeLetter letter, CaseHistory history) {
        Actor recorder = history.recorder(letter.entry());
        return letter.kind() == WARNING && recorder.role() == Role.SENIOR_LEADER
                ? approved(letter, history.decider(letter.entry()), Approval.BY_THE_DECISION, history.version())
                : approved(letter, recorder, Approval.WITH_ITS_ENTRY, history.version());
    }

    private static LetterApproved approved(FreezeLetter letter, Actor by, Approval how, long caseVersion) {
        return new LetterApproved(
                letter.incidentId(), letter.letterId(), letter.entry(), letter.kind(), by.username(), how, caseVersion);
    }
}
