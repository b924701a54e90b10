package casebook.command.incident;

import static casebook.command.incident.SiteBanRule.ReviewLeadsToAReview;

import casebook.shared.incident.command.ReviewSiteBan;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.SiteBanConfirmedByChair;
import casebook.shared.incident.event.SiteBanContinued;
import casebook.shared.incident.event.SiteBanLifted;
import casebook.shared.incident.event.SiteBanVaried;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looking again at a ban in force, as often as it goes on (policy, D1). */
final class BanReviews {

    private LocalDate ends = LocalDate.MAX;

    IncidentEvent review(ReviewSiteBan command) {
        return switch (command.outcome()) {
            case LIFTED -> new SiteBanLifted(command.incidentId(), List.of(), command.reasons());
            case CONTINUED ->
                new SiteBanContinued(command.incidentId(), command.reasons(), nextReview(command.reviewOn(), ends));
            case VARIED ->
                new SiteBanVaried(
                        command.incidentId(),
                        command.reasons(),
                        nextReview(command.reviewOn(), command.to() == null ? ends : command.to()),
                        command.to(),
                        command.scope());
        };
    }

    boolean lasts(LocalDate today) {
        return !today.isAfter(ends);
    }

    private static LocalDate nextReview(@Nullable LocalDate reviewOn, LocalDate ends) {
        LocalDate next = ReviewLeadsToAReview.given(reviewOn);
        ReviewLeadsToAReview.check(!next.isAfter(ends));
        return next;
    }

    void evolve(IncidentEvent event) {
        switch (event) {
            case SiteBanConfirmed e -> ends = e.to();
            case SiteBanConfirmedByChair e -> ends = e.to();
            case SiteBanVaried e -> ends = e.to() == null ? ends : e.to();
            default -> {}
        }
    }
}
