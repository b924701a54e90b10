package casebook.query.incidents;

import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import casebook.query.store.Documents;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.BanNotice;
import casebook.shared.incident.event.BanIntentServed;
import casebook.shared.incident.event.BanRepresentationsExtended;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.SiteBanConfirmedByChair;
import casebook.shared.incident.event.SiteBanContinued;
import casebook.shared.incident.event.SiteBanLifted;
import casebook.shared.incident.event.SiteBanNotImposed;
import casebook.shared.incident.event.SiteBanReferredToChair;
import casebook.shared.incident.event.SiteBanVaried;
import casebook.shared.incident.event.TemporaryBarServed;
import casebook.shared.query.IncidentPage.SiteBanItem;
import casebook.shared.query.SiteBanState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an event changes about the ban on a case's page. */
@Component
class SiteBanChanges {

    private static final String STATE = "siteBan.state";
    private static final String AWAITING_CHAIR = "siteBan.awaitingChair";
    private static final String TO = "siteBan.to";
    private static final String REVIEW_ON = "siteBan.reviewOn";

    private final Documents documents;

    SiteBanChanges(Documents documents) {
        this.documents = documents;
    }

    List<Bson> of(IncidentEvent event) {
        return switch (event) {
            case TemporaryBarServed e -> proposed(barred(e));
            case BanIntentServed e -> proposed(intended(e));
            case BanRepresentationsExtended e -> List.of(day("siteBan.representationsBy", e.representationsBy()));
            case SiteBanConfirmed e -> confirmed(e.from(), e.to(), e.reviewOn());
            case SiteBanReferredToChair e -> List.of(set(AWAITING_CHAIR, true));
            case SiteBanConfirmedByChair e -> confirmed(e.from(), e.to(), e.reviewOn());
            case SiteBanNotImposed e -> List.of(set(STATE, SiteBanState.NOT_IMPOSED.name()), unset(AWAITING_CHAIR));
            case SiteBanLifted e -> List.of(set(STATE, SiteBanState.LIFTED.name()), unset(AWAITING_CHAIR));
            case SiteBanContinued e -> List.of(day(REVIEW_ON, e.reviewOn()));
            case SiteBanVaried e -> varied(e);
            default -> List.of();
        };
    }

    private static @Nullable LocalDate servedOn(BanNotice notice) {
        Instant served = notice.servedAt();
        return served == null ? null : SchoolDay.of(served);
    }

    private List<Bson> proposed(SiteBanItem ban) {
        return List.of(set("siteBan", documents.part(ban)));
    }

    private static SiteBanItem barred(TemporaryBarServed event) {
        return new SiteBanItem(
                SiteBanState.TEMPORARY_BAR,
                event.notice().representationsBy(),
                SchoolDay.of(event.happenedAt()),
                null,
                null,
                servedOn(event.notice()),
                null,
                null);
    }

    private static SiteBanItem intended(BanIntentServed event) {
        return new SiteBanItem(
                SiteBanState.INTENDED,
                event.notice().representationsBy(),
                null,
                null,
                null,
                servedOn(event.notice()),
                null,
                null);
    }

    private static List<Bson> confirmed(LocalDate from, LocalDate to, LocalDate reviewOn) {
        return List.of(
                set(STATE, SiteBanState.CONFIRMED.name()),
                day("siteBan.from", from),
                day(TO, to),
                day(REVIEW_ON, reviewOn),
                unset(AWAITING_CHAIR));
    }

    private static List<Bson> varied(SiteBanVaried event) {
        Bson review = day(REVIEW_ON, event.reviewOn());
        LocalDate to = event.to();
        return to == null ? List.of(review) : List.of(review, day(TO, to));
    }

    private static Bson day(String field, LocalDate day) {
        return set(field, day.toString());
    }
}
