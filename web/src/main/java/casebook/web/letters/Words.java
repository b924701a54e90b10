package casebook.web.letters;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.seal.Opened;
import casebook.shared.seal.Seal;
import casebook.shared.seal.Sealed;
import casebook.web.problem.ErasedContent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what a case holds into words for a letter: what was sealed, and days as people write them. */
@Component
class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' h.mm a", Locale.UK);

    private final Seal seal;

    Words(Seal seal) {
        this.seal = seal;
    }

    /** The words; {@link ErasedContent} when their key was destroyed, so that no letter is written with a gap. */
    @Nullable
    String of(@Nullable Sealed sealed) {
        return sealed == null
                ? null
                : switch (seal.open(sealed)) {
                    case Opened.Text text -> text.text();
                    case Opened.Erased erased -> throw new ErasedContent(erased.on(), erased.under());
                };
    }

    @Nullable
    String of(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    @Nullable
    String of(@Nullable Instant time) {
        return time == null ? null : TIME.format(SchoolDay.withTime(time));
    }

    String dayOf(Instant time) {
        return DAY.format(SchoolDay.of(time));
    }
}
