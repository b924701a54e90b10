package casebook.command.incident;

import static casebook.command.incident.HearingRule.BanAwaitsTheChair;
import static casebook.command.incident.HearingRule.ChairConfirmsAnothersDecision;
import static casebook.command.incident.HearingRule.OnlyTheChairConfirms;

import casebook.shared.incident.command.ConfirmBanAsChair;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.SiteBanConfirmedByChair;
import casebook.shared.incident.event.SiteBanLifted;
import casebook.shared.incident.event.SiteBanNotImposed;
import casebook.shared.incident.event.SiteBanReferredToChair;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import org.jspecify.annotations.Nullable;

/** The Chair of governors' part in a ban, where the school has arranged that a ban needs it. */
final class ChairsPart {

    private @Nullable SiteBanReferredToChair awaiting;
    private String decidedBy = "";

    IncidentEvent confirm(ConfirmBanAsChair command, Occasion occasion, Interests interests) {
        Actor by = occasion.by();
        OnlyTheChairConfirms.check(by.role() == Role.CHAIR);
        SiteBanReferredToChair decided = BanAwaitsTheChair.given(awaiting);
        ChairConfirmsAnothersDecision.check(
                !by.username().equals(decidedBy) && interests.isFree(by.username(), occasion.people()));
        return new SiteBanConfirmedByChair(
                command.incidentId(), command.reasons(), decided.from(), decided.to(), decided.reviewOn());
    }

    void evolve(IncidentEvent event, String author) {
        switch (event) {
            case SiteBanReferredToChair e -> {
                awaiting = e;
                decidedBy = author;
            }
            case SiteBanConfirmedByChair e -> awaiting = null;
            case SiteBanNotImposed e -> awaiting = null;
            case SiteBanLifted e -> awaiting = null;
            default -> {}
        }
    }
}
