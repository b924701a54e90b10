package casebook.shared.examples;

import static casebook.shared.examples.Invented.CASE;
import static casebook.shared.examples.Invented.words;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.letter.Approval;
import casebook.shared.letter.ApproveLetter;
import casebook.shared.letter.DraftLetter;
import casebook.shared.letter.FreezeLetter;
import casebook.shared.letter.LetterApproved;
import casebook.shared.letter.LetterCommand;
import casebook.shared.letter.LetterDrafted;
import casebook.shared.letter.LetterEvent;
import casebook.shared.letter.LetterFrozen;
import casebook.shared.letter.LetterKind;
import casebook.shared.letter.LetterServed;
import casebook.shared.letter.RecordService;
import java.time.Instant;
import java.util.List;

/** A warning letter, from its draft to its service. */
public final class LetterExamples {

    /** The version of the entry that issued the warning. */
    public static final long ENTRY = 8;

    /** The case's version when the letter was served. */
    public static final long CASE_VERSION = 9;

    private static final String HASH = "5d41402abc4b2a76b9719d911017c592ae2b3f0c7d7e5c1b4f6a8e9d0c1b2a39";
    private static final long SIZE = 31_542;

    private LetterExamples() {}

    /** Every command on letters. */
    public static List<LetterCommand> commands() {
        return List.of(draftAdjusted(), draftApproved(), warningFrozen(), warningPosted());
    }

    /** Every event of letters. */
    public static List<LetterEvent> events() {
        return List.of(letterDrafted(), letterApproved(), letterFrozen(), letterServed());
    }

    public static FreezeLetter warningFrozen() {
        return new FreezeLetter(CASE, ENTRY, LetterKind.WARNING, HASH, SIZE);
    }

    public static RecordService warningPosted() {
        return new RecordService(
                warningFrozen().letterId(),
                CASE,
                DeliveryMethod.POST,
                Instant.parse("2026-11-20T08:30:00Z"),
                words("Certificate of posting in the office"));
    }

    public static DraftLetter draftAdjusted() {
        return new DraftLetter(
                warningFrozen().letterId(),
                CASE,
                words("Thank you for coming to see us"),
                words("1 Invented Lane\nInvented"),
                false);
    }

    public static ApproveLetter draftApproved() {
        return new ApproveLetter(warningFrozen().letterId(), CASE, false);
    }

    /** As the entry left it, when a draft was asked for. */
    public static LetterDrafted letterAwaitsApproval() {
        return new LetterDrafted(CASE, warningFrozen().letterId(), ENTRY, LetterKind.WARNING, null, null, ENTRY);
    }

    public static LetterDrafted letterDrafted() {
        DraftLetter asked = draftAdjusted();
        return new LetterDrafted(
                CASE, asked.letterId(), ENTRY, LetterKind.WARNING, asked.addition(), asked.address(), CASE_VERSION);
    }

    public static LetterApproved letterApproved() {
        return approved("head", Approval.ON_SIGHT);
    }

    /** The same letter, approved by this person in this way. */
    public static LetterApproved approved(String by, Approval how) {
        return new LetterApproved(CASE, warningFrozen().letterId(), ENTRY, LetterKind.WARNING, by, how, CASE_VERSION);
    }

    public static LetterFrozen letterFrozen() {
        return new LetterFrozen(CASE, warningFrozen().letterId(), ENTRY, LetterKind.WARNING, HASH, SIZE);
    }

    public static LetterServed letterServed() {
        RecordService asked = warningPosted();
        return new LetterServed(CASE, asked.letterId(), asked.method(), asked.at(), asked.proof(), CASE_VERSION);
    }
}
