package casebook.shared.examples;

import static casebook.shared.examples.Invented.CASE;
import static casebook.shared.examples.Invented.words;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.letter.FreezeLetter;
import casebook.shared.letter.LetterCommand;
import casebook.shared.letter.LetterEvent;
import casebook.shared.letter.LetterFrozen;
import casebook.shared.letter.LetterKind;
import casebook.shared.letter.LetterServed;
import casebook.shared.letter.RecordService;
import java.time.Instant;
import java.util.List;

/** A warning letter, from the moment it is frozen to its service. */
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
        return List.of(warningFrozen(), warningPosted());
    }

    /** Every event of letters. */
    public static List<LetterEvent> events() {
        return List.of(letterFrozen(), letterServed());
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

    public static LetterFrozen letterFrozen() {
        return new LetterFrozen(CASE, warningFrozen().letterId(), ENTRY, LetterKind.WARNING, HASH, SIZE);
    }

    public static LetterServed letterServed() {
        RecordService asked = warningPosted();
        return new LetterServed(CASE, asked.letterId(), asked.method(), asked.at(), asked.proof(), CASE_VERSION);
    }
}
