package casebook.query.review;

import casebook.query.store.Recollection;
import casebook.shared.calendar.HalfTerm;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.query.FindPace;
import casebook.shared.query.Pace;
import casebook.shared.query.Pace.InHalfTerm;
import casebook.shared.school.Arrangements;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Two kinds of entries of one year are all it reads, since a home page asks it. */
@Component
class PaceQueries {

    private static final int ENOUGH = 5;
    private static final Percentile HALF = new Percentile(50);

    private final Recollection recollection;
    private final Arrangements school;
    private final Clock clock;

    PaceQueries(Recollection recollection, Arrangements school, Clock clock) {
        this.recollection = recollection;
        this.school = school;
        this.clock = clock;
    }

    @QueryHandler
    Pace answer(FindPace query) {
        LocalDate today = SchoolDay.of(clock.instant());
        LocalDate from = today.minusYears(1);
        Map<IncidentId, LocalDate> raised = days(ConcernReported.class, from, today);
        Map<IncidentId, LocalDate> found = days(FindingRecorded.class, from, today);
        return new Pace(halfTerms(from, today).stream()
                .map(halfTerm -> in(
                        halfTerm,
                        raised.entrySet().stream()
                                .filter(each -> of(each.getValue()).equals(halfTerm))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                        found))
                .toList());
    }

    private static InHalfTerm in(
            HalfTerm halfTerm, Map<IncidentId, LocalDate> raised, Map<IncidentId, LocalDate> found) {
        List<Long> days = raised.entrySet().stream()
                .filter(each -> found.containsKey(each.getKey()))
                .map(each -> ChronoUnit.DAYS.between(each.getValue(), found.get(each.getKey())))
                .toList();
        return new InHalfTerm(halfTerm.title(), raised.size(), days.size() < ENOUGH ? null : HALF.of(days));
    }

    /** The first of each case: a finding may be recorded again. */
    private Map<IncidentId, LocalDate> days(Class<? extends IncidentEvent> type, LocalDate from, LocalDate today) {
        Map<IncidentId, LocalDate> days = new HashMap<>();
        Instant ends = SchoolDay.start(today.plusDays(1));
        recollection
                .entries(List.of(type), SchoolDay.start(from), ends)
                .forEach(entry -> days.merge(
                        entry.event().incidentId(),
                        SchoolDay.of(entry.recordedAt()),
                        (one, two) -> one.isBefore(two) ? one : two));
        return days;
    }

    /** Those in which nothing was raised among them. */
    private Set<HalfTerm> halfTerms(LocalDate from, LocalDate today) {
        return from.datesUntil(today.plusDays(1)).map(this::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private HalfTerm of(LocalDate day) {
        return HalfTerm.of(day, school.now().calendar());
    }
}
