package casebook.query.review;

import casebook.query.store.Recollection.Entry;
import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.query.ReviewMeasure;
import casebook.shared.school.SchoolArrangements;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A case that began on Friday, 20 November 2026, told day by day. */
final class Story {

    private final List<Entry> entries = new ArrayList<>();
    private Instant now = Invented.NOW;

    private Story() {}

    static Story begun() {
        return new Story().then(EnquiryEvents.concernReported());
    }

    /** Many days later. */
    Story after(int days) {
        now = now.plus(Duration.ofDays(days));
        return this;
    }

    Story then(IncidentEvent... events) {
        for (IncidentEvent event : events) {
            entries.add(new Entry(entries.size(), now, event));
        }
        return this;
    }

    /** The place of what was told last. */
    int place() {
        return entries.size() - 1;
    }

    CaseInReview on(String today) {
        return CaseInReview.of(entries, LocalDate.parse(today), SchoolArrangements.usual());
    }

    CaseInReview inTheEnd() {
        return on("2027-07-20");
    }

    List<String> counted(ReviewMeasure measure) {
        return inTheEnd().tally().of(measure);
    }
}
