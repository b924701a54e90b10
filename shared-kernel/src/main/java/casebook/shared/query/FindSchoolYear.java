package casebook.shared.query;

import casebook.shared.calendar.SchoolYear;

/** The school's calendar in a school year; answered by a {@link SchoolYearPage}. */
public record FindSchoolYear(SchoolYear year) {}
