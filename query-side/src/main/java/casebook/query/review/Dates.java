package casebook.query.review;

import casebook.query.store.Recollection;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.event.CaseClosed;
import casebook.shared.incident.event.CaseReopened;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.ParentSpokenTo;
import casebook.shared.query.PolicyReview.Until;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/** How many days it took until the parent was spoken to and a finding recorded, each for the first time, and until the case was last closed. */
final class Dates implements Fold {

    private final LocalDate recorded;
    private final Map<Until, LocalDate> reached = new EnumMap<>(Until.class);

    Dates(LocalDate recorded) {
        this.recorded = recorded;
    }

    @Override
    public void after(Recollection.Entry entry) {
        switch (entry.event()) {
            case ParentSpokenTo e -> reached.putIfAbsent(Until.PARENT_SPOKEN_TO, SchoolDay.of(e.happenedAt()));
            case FindingRecorded e -> reached.putIfAbsent(Until.FINDING, SchoolDay.of(entry.recordedAt()));
            case CaseClosed e -> reached.put(Until.CLOSING, SchoolDay.of(entry.recordedAt()));
            case CaseReopened e -> reached.remove(Until.CLOSING);
            default -> {}
        }
    }

    LocalDate recorded() {
        return recorded;
    }

    /** A talk before the concern was recorded took no days. */
    OptionalLong days(Until until) {
        LocalDate day = reached.get(until);
        return day == null
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(recorded, day)));
    }
}
