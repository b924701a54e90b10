package casebook.command.incident;

import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.query.CaseSteps;
import casebook.shared.query.FindSteps;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Says which steps of a case are open to somebody, by the case's own stream and rules: no view knows them. */
@Component
final class StepsOfCases {

    private final EventStore store;
    private final Desk desk;

    StepsOfCases(EventStore store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    @QueryHandler
    Optional<CaseSteps> answer(FindSteps query) {
        List<? extends DomainEventMessage<?>> entries =
                store.readEvents(query.incidentId().toString()).asStream().toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(steps(query, entries));
    }

    private CaseSteps steps(FindSteps query, List<? extends DomainEventMessage<?>> entries) {
        CaseRecord file = new CaseRecord();
        entries.forEach(entry -> file.evolve(
                (IncidentEvent) entry.getPayload(),
                Request.of(entry.getMetaData()).by().username(),
                entry.getTimestamp()));
        WhatThereIs there = new WhatThereIs(entries.stream()
                .<IncidentEvent>map(entry -> (IncidentEvent) entry.getPayload())
                .toList());
        return new StepsNow(
                        file,
                        query.incidentId(),
                        there,
                        desk::occasion,
                        query.username(),
                        desk.clock().instant())
                .in(query.roles());
    }
}
