package casebook.query.review;

import casebook.query.store.Recollection;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.event.BanIntentServed;
import casebook.shared.incident.event.BanRepresentationsReceived;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.SiteBanConfirmedByChair;
import casebook.shared.incident.event.SiteBanContinued;
import casebook.shared.incident.event.SiteBanLifted;
import casebook.shared.incident.event.SiteBanNotImposed;
import casebook.shared.incident.event.SiteBanVaried;
import casebook.shared.incident.event.TemporaryBarServed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The bans proposed on a case, one after the other. */
final class Bans implements Fold {

    private final LocalDate today;
    private final List<Ban> bans = new ArrayList<>();

    Bans(LocalDate today) {
        this.today = today;
    }

    @Override
    public void after(Recollection.Entry entry) {
        LocalDate day = SchoolDay.of(entry.recordedAt());
        switch (entry.event()) {
            case TemporaryBarServed e -> bans.add(new Ban(Ban.Route.TEMPORARY_BAR));
            case BanIntentServed e -> bans.add(new Ban(Ban.Route.INTENT));
            case BanRepresentationsReceived e -> latest().represented();
            case SiteBanNotImposed e -> latest().ended(Ban.End.NOT_IMPOSED, day);
            case SiteBanConfirmed e -> latest().confirmed(Ban.End.CONFIRMED, e.reviewOn());
            case SiteBanConfirmedByChair e -> latest().confirmed(Ban.End.CONFIRMED_BY_CHAIR, e.reviewOn());
            case SiteBanContinued e -> latest().reviewed(day, e.reviewOn());
            case SiteBanVaried e -> latest().reviewed(day, e.reviewOn());
            case SiteBanLifted e -> latest().ended(Ban.End.LIFTED, day);
            default -> {}
        }
    }

    @Override
    public void into(Tally tally) {
        bans.forEach(ban -> ban.into(tally, today));
    }

    private Ban latest() {
        return bans.getLast();
    }
}
