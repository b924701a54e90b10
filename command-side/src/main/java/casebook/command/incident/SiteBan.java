package casebook.command.incident;

import static casebook.command.incident.SiteBanRule.BanHasAnEndAndAReview;
import static casebook.command.incident.SiteBanRule.BanIsInForce;
import static casebook.command.incident.SiteBanRule.BanIsNotYetOpen;
import static casebook.command.incident.SiteBanRule.BanIsProposed;
import static casebook.command.incident.SiteBanRule.OnlyABarInForceIsLifted;
import static casebook.command.incident.SiteBanRule.TemporaryBarNeedsImmediateRisk;

import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.BanFromSite;
import casebook.shared.incident.command.BanFromSite.Route;
import casebook.shared.incident.command.ConfirmBanAsChair;
import casebook.shared.incident.command.DecideSiteBan;
import casebook.shared.incident.command.ExtendRepresentations;
import casebook.shared.incident.command.RecordBanRepresentations;
import casebook.shared.incident.command.ReviewSiteBan;
import casebook.shared.incident.event.BanIntentServed;
import casebook.shared.incident.event.BanRepresentationsReceived;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.SiteBanConfirmedByChair;
import casebook.shared.incident.event.SiteBanLifted;
import casebook.shared.incident.event.SiteBanNotImposed;
import casebook.shared.incident.event.SiteBanReferredToChair;
import casebook.shared.incident.event.TemporaryBarServed;
import java.time.LocalDate;

/** A ban from the site (policy, A5), by either lawful route: proposed, heard, decided, reviewed. */
final class SiteBan {

    private enum Stage {
        NONE,
        INTENDED,
        BARRED,
        CONFIRMED
    }

    private Stage stage = Stage.NONE;
    private final Hearing hearing = new Hearing();
    private final ChairsPart chairsPart = new ChairsPart();
    private final BanReviews reviews = new BanReviews();

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

    IncidentEvent extend(ExtendRepresentations command) {
        BanIsProposed.check(isProposed());
        return hearing.extend(command);
    }

    IncidentEvent decide(DecideSiteBan command, Occasion occasion, Responses responses) {
        BanIsProposed.check(isProposed());
        return switch (command.outcome()) {
            case CONFIRMED -> confirm(command, occasion, responses);
            case NOT_IMPOSED -> new SiteBanNotImposed(command.incidentId(), command.answers(), command.reasons());
            case LIFTED -> {
                OnlyABarInForceIsLifted.check(stage == Stage.BARRED);
                yield new SiteBanLifted(command.incidentId(), command.answers(), command.reasons());
            }
        };
    }

    private IncidentEvent confirm(DecideSiteBan command, Occasion occasion, Responses responses) {
        responses.checkDecided(ResponseCode.A5);
        hearing.checkOver(occasion.today());
        hearing.checkAnswered(command.answers());
        LocalDate from = BanHasAnEndAndAReview.given(command.from());
        LocalDate to = BanHasAnEndAndAReview.given(command.to());
        LocalDate reviewOn = BanHasAnEndAndAReview.given(command.reviewOn());
        BanHasAnEndAndAReview.check(from.isBefore(reviewOn) && !reviewOn.isAfter(to));
        return occasion.school().now().chairConfirmsBans()
                ? new SiteBanReferredToChair(
                        command.incidentId(), command.answers(), command.reasons(), from, to, reviewOn)
                : new SiteBanConfirmed(command.incidentId(), command.answers(), command.reasons(), from, to, reviewOn);
    }

    IncidentEvent confirmAsChair(
            ConfirmBanAsChair command, Occasion occasion, Interests interests, Responses responses) {
        IncidentEvent confirmed = chairsPart.confirm(command, occasion, interests);
        responses.checkDecided(ResponseCode.A5);
        hearing.checkOver(occasion.today());
        return confirmed;
    }

    IncidentEvent review(ReviewSiteBan command) {
        BanIsInForce.check(stage == Stage.CONFIRMED);
        return reviews.review(command);
    }

    /** Whether somebody is bound by it on this day, or may yet be. */
    boolean binds(LocalDate today) {
        return isProposed() || (stage == Stage.CONFIRMED && reviews.lasts(today));
    }

    boolean isInForce() {
        return stage == Stage.BARRED || stage == Stage.CONFIRMED;
    }

    boolean isProposed() {
        return stage == Stage.INTENDED || stage == Stage.BARRED;
    }

    void evolve(IncidentEvent event, Responses responses, String author) {
        hearing.evolve(event);
        chairsPart.evolve(event, author);
        reviews.evolve(event);
        switch (event) {
            case BanIntentServed e -> stage = Stage.INTENDED;
            case TemporaryBarServed e -> stage = Stage.BARRED;
            case SiteBanConfirmed e -> decided(Stage.CONFIRMED, responses);
            case SiteBanConfirmedByChair e -> decided(Stage.CONFIRMED, responses);
            case SiteBanNotImposed e -> decided(Stage.NONE, responses);
            case SiteBanLifted e -> decided(Stage.NONE, responses);
            default -> {}
        }
    }

    private void decided(Stage next, Responses responses) {
        stage = next;
        responses.done(ResponseCode.A5);
    }
}
