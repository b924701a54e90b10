package casebook.shared.incident.command;

import casebook.shared.incident.Allegation;
import casebook.shared.incident.IncidentId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The Head's finding on each allegation. Refused before P2's facts are on file; cites only evidence registered on the
 * case.
 */
public record RecordFinding(@TargetAggregateIdentifier IncidentId incidentId, List<Allegation> allegations)
        implements IncidentCommand {}
