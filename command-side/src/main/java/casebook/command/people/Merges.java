package casebook.command.people;

import static casebook.command.people.PeopleRule.EntryThatGoesOnIsNoDuplicate;
import static casebook.command.people.PeopleRule.EntryThatGoesOnIsOnTheRegister;
import static casebook.command.people.PeopleRule.MergedEntryStaysAsItIs;
import static casebook.command.people.PeopleRule.NobodyIsMergedIntoThemselves;
import static casebook.command.people.PeopleRule.PersonIsOnTheRegister;

import casebook.shared.people.MergePersons;
import casebook.shared.people.PersonRecorded;
import casebook.shared.people.PersonsMerged;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries on the register are one person. One aggregate for all of them: two people merging in opposite directions at
 * once would otherwise both be right and make a circle.
 */
@Aggregate(type = "Merges")
final class Merges {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private final Set<UUID> duplicates = new HashSet<>();
    private final Repeats repeats = new Repeats();

    Merges() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    PersonRecorded handle(MergePersons command, MetaData trace, PersonFiles people) {
        return repeats.answer(trace, () -> {
            check(command, people);
            AggregateLifecycle.apply(
                    new PersonsMerged(command.personId(), command.into(), command.reason()), Repeats.kept(trace));
        });
    }

    void check(MergePersons command, PersonFiles people) {
        NobodyIsMergedIntoThemselves.check(!command.into().equals(command.personId()));
        PersonIsOnTheRegister.check(people.of(command.personId()).isRegistered());
        EntryThatGoesOnIsOnTheRegister.check(people.of(command.into()).isRegistered());
        MergedEntryStaysAsItIs.check(!duplicates.contains(command.personId()));
        EntryThatGoesOnIsNoDuplicate.check(!duplicates.contains(command.into()));
    }

    @EventSourcingHandler
    void evolve(PersonsMerged event, MetaData trace) {
        id = MergePersons.MERGES;
        duplicates.add(event.personId());
        repeats.evolve(event.into(), trace);
    }
}
