package casebook.command.register;

import casebook.shared.incident.IncidentId;
import casebook.shared.register.ReferenceIssued;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One year's register of cases, which numbers them without gaps. */
@Aggregate(type = "CaseRegister")
final class CaseRegister {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private int issued;

    CaseRegister() {}

    static String idOf(int year) {
        return "case-register-" + year;
    }

    String issue(int year, IncidentId incident) {
        ReferenceIssued event = new ReferenceIssued(year, issued + 1, incident);
        AggregateLifecycle.apply(event);
        return event.reference();
    }

    @EventSourcingHandler
    void evolve(ReferenceIssued event) {
        id = idOf(event.year());
        issued = event.number();
    }
}
