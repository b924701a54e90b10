package casebook.command.people;

import static casebook.command.people.PeopleRule.AccountsAreOfStaffAndGovernors;
import static casebook.command.people.PeopleRule.CorrectionSaysWhatIsRight;
import static casebook.command.people.PeopleRule.InterestIsDeclaredOnce;
import static casebook.command.people.PeopleRule.InterestIsOnRecord;
import static casebook.command.people.PeopleRule.MergedEntryStaysAsItIs;
import static casebook.command.people.PeopleRule.NobodyWithdrawsTheirOwnInterest;
import static casebook.command.people.PeopleRule.PersonIsRegisteredOnce;

import casebook.shared.message.Trace;
import casebook.shared.people.CorrectPerson;
import casebook.shared.people.DeclareInterest;
import casebook.shared.people.InterestDeclared;
import casebook.shared.people.InterestWithdrawn;
import casebook.shared.people.PersonCommand;
import casebook.shared.people.PersonCorrected;
import casebook.shared.people.PersonEvent;
import casebook.shared.people.PersonKind;
import casebook.shared.people.PersonRecorded;
import casebook.shared.people.PersonRegistered;
import casebook.shared.people.RegisterPerson;
import casebook.shared.people.WithdrawInterest;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Somebody on the register: a parent, a carer, a member of staff, a governor. A reporter is never among them (policy, P1). */
@Aggregate(type = "Person")
final class Person {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private final PersonFile file = new PersonFile();
    private final Repeats repeats = new Repeats();

    Person() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    PersonRecorded handle(RegisterPerson command, MetaData trace) {
        return repeats.answer(trace, () -> register(command, Repeats.kept(trace)));
    }

    @CommandHandler
    PersonRecorded handle(CorrectPerson command, MetaData trace, MergedPeople merged) {
        return repeats.answer(trace, () -> {
            checkGoesOn(command, merged);
            CorrectionSaysWhatIsRight.check(command.name() != null || command.contact() != null);
            apply(
                    new PersonCorrected(command.personId(), command.name(), command.contact(), command.why()),
                    Repeats.kept(trace));
        });
    }

    @CommandHandler
    PersonRecorded handle(DeclareInterest command, MetaData trace, MergedPeople merged) {
        return repeats.answer(trace, () -> {
            checkGoesOn(command, merged);
            InterestIsDeclaredOnce.check(!file.hasInterest(command.who()));
            apply(
                    new InterestDeclared(command.personId(), command.who(), command.relation(), command.why()),
                    Repeats.kept(trace));
        });
    }

    /** On a merged entry too: an interest declared there goes on counting until it is withdrawn. */
    @CommandHandler
    PersonRecorded handle(WithdrawInterest command, MetaData trace) {
        return repeats.answer(trace, () -> {
            NobodyWithdrawsTheirOwnInterest.check(!command.who().equals(trace.get(Trace.ACTOR)));
            InterestIsOnRecord.check(file.hasInterest(command.who()));
            apply(new InterestWithdrawn(command.personId(), command.who(), command.why()), Repeats.kept(trace));
        });
    }

    void register(RegisterPerson command, MetaData trace) {
        PersonIsRegisteredOnce.check(!file.isRegistered());
        AccountsAreOfStaffAndGovernors.check(command.username() == null
                || command.kind() == PersonKind.STAFF
                || command.kind() == PersonKind.GOVERNOR);
        apply(
                new PersonRegistered(
                        command.personId(), command.kind(), command.name(), command.contact(), command.username()),
                trace);
    }

    private static void checkGoesOn(PersonCommand command, MergedPeople merged) {
        MergedEntryStaysAsItIs.check(merged.today(command.personId()).equals(command.personId()));
    }

    private static void apply(PersonEvent event, MetaData trace) {
        AggregateLifecycle.apply(event, trace);
    }

    @EventSourcingHandler
    void evolve(PersonEvent event, MetaData trace) {
        id = PersonCommand.streamOf(event.personId());
        file.evolve(event);
        repeats.evolve(event.personId(), trace);
    }
}
