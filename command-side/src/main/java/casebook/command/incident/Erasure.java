package casebook.command.incident;

import static casebook.command.incident.RetentionRule.BanIsOver;
import static casebook.command.incident.RetentionRule.ErasureIsAskedForOnce;
import static casebook.command.incident.RetentionRule.ErasureTakesTwo;
import static casebook.command.incident.RetentionRule.ErasureWasAskedFor;
import static casebook.command.incident.RetentionRule.RetentionIsOver;
import static casebook.command.incident.RetentionRule.TheYearsAreOnRecord;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.ErasureBasis;
import casebook.shared.incident.command.EraseCase;
import casebook.shared.incident.command.RecordErasure;
import casebook.shared.incident.command.RequestErasure;
import casebook.shared.incident.event.CaseClosed;
import casebook.shared.incident.event.CaseErased;
import casebook.shared.incident.event.CaseReopened;
import casebook.shared.incident.event.ConcernScreenedOut;
import casebook.shared.incident.event.ErasureOrdered;
import casebook.shared.incident.event.ErasureRequested;
import casebook.shared.incident.event.HoldPlaced;
import casebook.shared.incident.event.IncidentEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a case is erased, by rule and never otherwise: asked for, ordered by a second person, and recorded when its keys are gone. */
final class Erasure {

    private @Nullable ErasureBasis asked;
    private @Nullable String askedBy;
    private @Nullable Instant atRest;

    IncidentEvent request(RequestErasure command, Holds holds, SiteBan siteBan, Occasion occasion) {
        checkMayBeErased(holds, siteBan, occasion);
        ErasureIsAskedForOnce.check(asked == null);
        if (command.basis() == ErasureBasis.RETENTION_OVER) {
            checkIsKeptNoLonger(RetentionIsOver.given(atRest), occasion);
        }
        return new ErasureRequested(command.incidentId(), command.basis(), command.reason());
    }

    IncidentEvent order(EraseCase command, Holds holds, SiteBan siteBan, Occasion occasion) {
        checkMayBeErased(holds, siteBan, occasion);
        ErasureBasis basis = ErasureWasAskedFor.given(asked);
        ErasureTakesTwo.check(!occasion.by().username().equals(askedBy));
        return new ErasureOrdered(command.incidentId(), basis);
    }

    IncidentEvent record(RecordErasure command) {
        return new CaseErased(command.incidentId(), ErasureWasAskedFor.given(asked));
    }

    private static void checkMayBeErased(Holds holds, SiteBan siteBan, Occasion occasion) {
        holds.checkNone();
        BanIsOver.check(!siteBan.binds(occasion.today()));
    }

    private static void checkIsKeptNoLonger(Instant atRest, Occasion occasion) {
        LocalDate since = SchoolDay.of(atRest);
        LocalDate last = occasion.school().now().keptUntil(since);
        RetentionIsOver.check(occasion.today().isAfter(last));
        TheYearsAreOnRecord.check(occasion.todayByTheRecord(since).isAfter(last));
    }

    void evolve(IncidentEvent event, String author, Instant recordedAt) {
        switch (event) {
            case CaseClosed e -> atRest = recordedAt;
            case ConcernScreenedOut e -> atRest = recordedAt;
            case ErasureRequested e -> {
                asked = e.basis();
                askedBy = author;
            }
            case CaseReopened e -> forget();
            case HoldPlaced e -> forget();
            default -> {}
        }
    }

    // what was asked for under other circumstances has to be asked for again
    private void forget() {
        asked = null;
        askedBy = null;
    }
}
