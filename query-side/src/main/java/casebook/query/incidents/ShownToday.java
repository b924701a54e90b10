package casebook.query.incidents;

import casebook.query.store.Documents;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.message.Caution;
import casebook.shared.query.SiteBanState;
import casebook.shared.school.Arrangements;
import casebook.shared.school.Notice;
import casebook.shared.school.Notice.For;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What a page says that no event does: what has run out by today, and what was short by the school's own calendar. */
@Component
class ShownToday {

    private final Clock clock;
    private final Arrangements school;
    private final Documents documents;

    ShownToday(Clock clock, Arrangements school, Documents documents) {
        this.clock = clock;
        this.school = school;
        this.documents = documents;
    }

    /** Adds it to a copy of the stored page. */
    Document on(Document stored) {
        return on(stored, SchoolDay.of(clock.instant()));
    }

    /** The same as it was on an earlier day. */
    Document on(Document stored, LocalDate today) {
        Document page = new Document(stored);
        List<Caution> cautions = new ArrayList<>();
        Document siteBan = stored.get("siteBan", Document.class);
        if (siteBan != null) {
            page.put("siteBan", onBan(siteBan, today, cautions));
        }
        stored.getList("meetings", Document.class).forEach(meeting -> onMeeting(meeting, cautions));
        page.put("cautions", documents.part(cautions));
        return page;
    }

    private Document onBan(Document stored, LocalDate today, List<Caution> cautions) {
        Document ban = new Document(stored);
        LocalDate ends = day(stored, "to").orElse(LocalDate.MAX);
        if (SiteBanState.CONFIRMED.name().equals(stored.getString("state")) && ends.isBefore(today)) {
            ban.put("state", SiteBanState.EXPIRED.name());
        }
        notice(stored).ifPresent(given -> {
            ban.put("representationsSchoolDays", school.now().schoolDays(given));
            school.now().caution(given).ifPresent(cautions::add);
        });
        return ban;
    }

    private static Optional<Notice> notice(Document ban) {
        return day(ban, "servedOn")
                .flatMap(served -> day(ban, "representationsBy")
                        .map(deadline -> new Notice(For.REPRESENTATIONS, served, deadline)));
    }

    private void onMeeting(Document meeting, List<Caution> cautions) {
        day(meeting, "invitedOn")
                .map(invited -> new Notice(For.MEETING, invited, SchoolDay.of(Instant.parse(meeting.getString("at")))))
                .flatMap(notice -> school.now().caution(notice))
                .filter(caution -> meeting.get("held") == null && !cautions.contains(caution))
                .ifPresent(cautions::add);
    }

    private static Optional<LocalDate> day(Document document, String field) {
        return Optional.ofNullable(document.getString(field)).map(LocalDate::parse);
    }
}
