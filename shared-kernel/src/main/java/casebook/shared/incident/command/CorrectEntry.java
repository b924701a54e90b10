package casebook.shared.incident.command;

import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Corrects an entry, by its version on the case. The original stays and shows as corrected; a retraction is a
 * correction.
 */
public record CorrectEntry(
        @TargetAggregateIdentifier IncidentId incidentId, long entry, CorrectionKind kind, Sealed text, Sealed why)
        implements IncidentCommand {}
