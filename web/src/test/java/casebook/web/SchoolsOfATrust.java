package casebook.web;

import casebook.web.trust.SchoolTold;
import casebook.web.trust.Schools;
import java.time.LocalDate;
import java.util.List;

/** The schools of a trust, which tell what a test has them tell. */
final class SchoolsOfATrust implements Schools {
    List<SchoolTold> tell = List.of();
    List<LocalDate> asked = List.of();

    @Override
    public List<SchoolTold> told(LocalDate from, LocalDate to) {
        asked = List.of(from, to);
        return tell;
    }
}
