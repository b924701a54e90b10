package casebook.web.trust;

import java.time.LocalDate;
import java.util.List;

/** The schools of a trust, each with a Casebook of its own, which is asked as any program asks it. */
@FunctionalInterface
public interface Schools {
    /** What each tells of the terms between these days, or why it tells nothing; always all of them, in the same order. */
    List<SchoolTold> told(LocalDate from, LocalDate to);
}
