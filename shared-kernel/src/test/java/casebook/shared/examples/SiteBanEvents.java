package casebook.shared.examples;

import static java.util.Objects.requireNonNull;

import casebook.shared.incident.command.BanFromSite;
import casebook.shared.incident.command.DecideSiteBan;
import casebook.shared.incident.command.RecordBanRepresentations;
import casebook.shared.incident.command.ReviewSiteBan;
import casebook.shared.incident.event.BanIntentServed;
import casebook.shared.incident.event.BanRepresentationsReceived;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.SiteBanContinued;
import casebook.shared.incident.event.SiteBanLifted;
import casebook.shared.incident.event.SiteBanNotImposed;
import casebook.shared.incident.event.SiteBanVaried;
import casebook.shared.incident.event.TemporaryBarServed;

/** What happened to a case when {@link SiteBanExamples} was asked. */
public final class SiteBanEvents {

    private SiteBanEvents() {}

    public static TemporaryBarServed temporaryBarServed() {
        BanFromSite asked = SiteBanExamples.temporaryBar();
        return new TemporaryBarServed(asked.incidentId(), asked.notice(), requireNonNull(asked.immediateRisk()));
    }

    public static BanIntentServed banIntentServed() {
        BanFromSite asked = SiteBanExamples.noticeOfIntent();
        return new BanIntentServed(asked.incidentId(), asked.notice());
    }

    public static BanRepresentationsReceived banRepresentationsReceived() {
        RecordBanRepresentations asked = SiteBanExamples.representationsByLetter();
        return new BanRepresentationsReceived(asked.incidentId(), asked.receivedAt(), asked.text());
    }

    public static SiteBanConfirmed siteBanConfirmed() {
        DecideSiteBan asked = SiteBanExamples.banConfirmed();
        return new SiteBanConfirmed(
                asked.incidentId(),
                asked.answers(),
                asked.reasons(),
                requireNonNull(asked.from()),
                requireNonNull(asked.to()),
                requireNonNull(asked.reviewOn()));
    }

    public static SiteBanNotImposed siteBanNotImposed() {
        DecideSiteBan asked = SiteBanExamples.banNotImposed();
        return new SiteBanNotImposed(asked.incidentId(), asked.answers(), asked.reasons());
    }

    public static SiteBanLifted siteBanLifted() {
        DecideSiteBan asked = SiteBanExamples.temporaryBarLifted();
        return new SiteBanLifted(asked.incidentId(), asked.answers(), asked.reasons());
    }

    public static SiteBanContinued siteBanContinued() {
        ReviewSiteBan asked = SiteBanExamples.banContinued();
        return new SiteBanContinued(asked.incidentId(), asked.reasons(), requireNonNull(asked.reviewOn()));
    }

    public static SiteBanVaried siteBanVaried() {
        ReviewSiteBan asked = SiteBanExamples.banVaried();
        return new SiteBanVaried(
                asked.incidentId(), asked.reasons(), requireNonNull(asked.reviewOn()), asked.to(), asked.scope());
    }
}
