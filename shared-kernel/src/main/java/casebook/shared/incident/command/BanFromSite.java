package casebook.shared.incident.command;

import casebook.shared.incident.BanNotice;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a ban from the site (policy, A5) by one of two lawful routes, each of which hears the parent. Every part of
 * the notice is needed; a temporary bar also needs its immediate risk.
 */
public record BanFromSite(
        @TargetAggregateIdentifier IncidentId incidentId,
        Route route,
        BanNotice notice,
        @Nullable Sealed immediateRisk) implements IncidentCommand {

    /** By which route the parent is heard. */
    public enum Route {
        /** In force at once, for an immediate risk, while representations are open. */
        TEMPORARY_BAR,
        /** No bar until representations are in or closed. */
        NOTICE_OF_INTENT
    }
}
