package casebook.shared.examples;

import static java.util.Objects.requireNonNull;

import casebook.shared.incident.command.ConfirmBanAsChair;
import casebook.shared.incident.command.DecideSiteBan;
import casebook.shared.incident.command.ExtendRepresentations;
import casebook.shared.incident.command.LinkIncident;
import casebook.shared.incident.command.RatifyEmergencyCall;
import casebook.shared.incident.command.RecordEmergencyCall;
import casebook.shared.incident.command.RecordLegalAdvice;
import casebook.shared.incident.event.BanRepresentationsExtended;
import casebook.shared.incident.event.EmergencyCallRatified;
import casebook.shared.incident.event.EmergencyCallRecorded;
import casebook.shared.incident.event.IncidentLinked;
import casebook.shared.incident.event.LegalAdviceReceived;
import casebook.shared.incident.event.SiteBanConfirmedByChair;
import casebook.shared.incident.event.SiteBanReferredToChair;

/** What happened to a case when {@link OversightExamples} was asked. */
public final class OversightEvents {

    private OversightEvents() {}

    public static BanRepresentationsExtended banRepresentationsExtended() {
        ExtendRepresentations asked = OversightExamples.moreTime();
        return new BanRepresentationsExtended(asked.incidentId(), asked.representationsBy(), asked.reason());
    }

    public static SiteBanReferredToChair siteBanReferredToChair() {
        DecideSiteBan asked = SiteBanExamples.banConfirmed();
        return new SiteBanReferredToChair(
                asked.incidentId(),
                asked.answers(),
                asked.reasons(),
                requireNonNull(asked.from()),
                requireNonNull(asked.to()),
                requireNonNull(asked.reviewOn()));
    }

    public static SiteBanConfirmedByChair siteBanConfirmedByChair() {
        ConfirmBanAsChair asked = OversightExamples.confirmedByTheChair();
        SiteBanReferredToChair decided = siteBanReferredToChair();
        return new SiteBanConfirmedByChair(
                asked.incidentId(), asked.reasons(), decided.from(), decided.to(), decided.reviewOn());
    }

    public static IncidentLinked incidentLinked() {
        LinkIncident asked = OversightExamples.breachOfTheBan();
        return new IncidentLinked(asked.incidentId(), asked.other(), asked.kind());
    }

    public static EmergencyCallRecorded emergencyCallRecorded() {
        RecordEmergencyCall asked = OversightExamples.policeCalled();
        return new EmergencyCallRecorded(
                asked.incidentId(),
                1,
                asked.authority(),
                asked.calledAt(),
                asked.calledBy(),
                asked.danger(),
                asked.reference());
    }

    public static EmergencyCallRatified emergencyCallRatified() {
        RatifyEmergencyCall asked = OversightExamples.callRatified();
        return new EmergencyCallRatified(asked.incidentId(), asked.number(), asked.ratified(), asked.reasons());
    }

    public static LegalAdviceReceived legalAdviceReceived() {
        RecordLegalAdvice asked = OversightExamples.adviceArrived();
        return new LegalAdviceReceived(asked.incidentId(), asked.receivedOn(), asked.summary());
    }
}
