package casebook.command.incident;

import static casebook.command.incident.SiteBanRule.BanHasAnEndAndAReview;
import static casebook.command.incident.SiteBanRule.BanIsInForce;
import static casebook.command.incident.SiteBanRule.BanIsNotYetOpen;
import static casebook.command.incident.SiteBanRule.BanIsProposed;
import static casebook.command.incident.SiteBanRule.EachPointIsAnswered;
import static casebook.command.incident.SiteBanRule.OnlyABarInForceIsLifted;
import static casebook.command.incident.SiteBanRule.RepresentationsAreInOrClosed;
import static casebook.command.incident.SiteBanRule.ReviewLeadsToAReview;
import static casebook.command.incident.SiteBanRule.TemporaryBarNeedsImmediateRisk;

import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.BanFromSite;
import casebook.shared.incident.command.BanFromSite.Route;
import casebook.shared.incident.command.DecideSiteBan;
import casebook.shared.incident.command.RecordBanRepresentations;
import casebook.shared.incident.command.ReviewSiteBan;
import casebook.shared.incident.event.BanIntentServed;
import casebook.shared.incident.event.BanRepresentationsReceived;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.SiteBanContinued;
import casebook.shared.incident.event.SiteBanLifted;
import casebook.shared.incident.event.SiteBanNotImposed;
import casebook.shared.incident.event.SiteBanVaried;
import casebook.shared.incident.event.TemporaryBarServed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ban from the site (policy, A5), by either lawful route: proposed, heard, decided, reviewed. */
final class SiteBan {

    private enum Stage {
        NONE,
        INTENDED,
        BARRED,
        CONFIRMED
    }

    private Stage stage = Stage.NONE;
    private boolean heard;
    private LocalDate representationsBy = LocalDate.MAX;
    private LocalDate ends = LocalDate.MAX;

    IncidentEvent propose(BanFromSite command, Responses responses) {
        responses.checkDecided(ResponseCode.A5);
        BanIsNotYetOpen.check(stage == Stage.NONE);
        BanNotices.check(command.notice());
        return command.route() == Route.NOTICE_OF_INTENT
                ? new BanIntentServed(command.incidentId(), command.notice())
                : new TemporaryBarServed(
                        command.incidentId(),
                        command.notice(),
                        TemporaryBarNeedsImmediateRisk.given(command.immediateRisk()));
    }

    IncidentEvent hear(RecordBanRepresentations command) {
        BanIsProposed.check(isProposed());
        return new BanRepresentationsReceived(command.incidentId(), command.receivedAt(), command.text());
    }

    IncidentEvent decide(DecideSiteBan command, LocalDate today) {
        BanIsProposed.check(isProposed());
        return switch (command.outcome()) {
            case CONFIRMED -> confirm(command, today);
            case NOT_IMPOSED -> new SiteBanNotImposed(command.incidentId(), command.answers(), command.reasons());
            case LIFTED -> {
                OnlyABarInForceIsLifted.check(stage == Stage.BARRED);
                yield new SiteBanLifted(command.incidentId(), command.answers(), command.reasons());
            }
        };
    }

    private IncidentEvent confirm(DecideSiteBan command, LocalDate today) {
        RepresentationsAreInOrClosed.check(heard || today.isAfter(representationsBy));
        EachPointIsAnswered.check(!heard || !command.answers().isEmpty());
        LocalDate from = BanHasAnEndAndAReview.given(command.from());
        LocalDate to = BanHasAnEndAndAReview.given(command.to());
        LocalDate reviewOn = BanHasAnEndAndAReview.given(command.reviewOn());
        BanHasAnEndAndAReview.check(from.isBefore(reviewOn) && !reviewOn.isAfter(to));
        return new SiteBanConfirmed(command.incidentId(), command.answers(), command.reasons(), from, to, reviewOn);
    }

    IncidentEvent review(ReviewSiteBan command) {
        BanIsInForce.check(stage == Stage.CONFIRMED);
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

    private static LocalDate nextReview(@Nullable LocalDate reviewOn, LocalDate ends) {
        LocalDate next = ReviewLeadsToAReview.given(reviewOn);
        ReviewLeadsToAReview.check(!next.isAfter(ends));
        return next;
    }

    private boolean isProposed() {
        return stage == Stage.INTENDED || stage == Stage.BARRED;
    }

    void evolve(IncidentEvent event, Responses responses) {
        switch (event) {
            case BanIntentServed e -> proposed(Stage.INTENDED, e.notice().representationsBy());
            case TemporaryBarServed e -> proposed(Stage.BARRED, e.notice().representationsBy());
            case BanRepresentationsReceived e -> heard = true;
            case SiteBanConfirmed e -> {
                ends = e.to();
                decided(Stage.CONFIRMED, responses);
            }
            case SiteBanVaried e -> ends = e.to() == null ? ends : e.to();
            case SiteBanNotImposed e -> decided(Stage.NONE, responses);
            case SiteBanLifted e -> decided(Stage.NONE, responses);
            default -> {}
        }
    }

    private void proposed(Stage next, @Nullable LocalDate deadline) {
        stage = next;
        heard = false;
        representationsBy = deadline == null ? LocalDate.MAX : deadline;
    }

    private void decided(Stage next, Responses responses) {
        stage = next;
        responses.done(ResponseCode.A5);
    }
}
