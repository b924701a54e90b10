package casebook.command.account;

import static casebook.command.account.AccountRule.OneKeyOneRequest;

import casebook.shared.account.AccountBook;
import casebook.shared.account.AccountCommand;
import casebook.shared.account.AccountEvent;
import casebook.shared.account.AccountRecorded;
import casebook.shared.account.ChangeAccountRoles;
import casebook.shared.account.ChangeOwnPassword;
import casebook.shared.account.CloseAccount;
import casebook.shared.account.ConfirmSecondFactor;
import casebook.shared.account.EnrolSecondFactor;
import casebook.shared.account.LinkSchoolAccount;
import casebook.shared.account.OpenAccount;
import casebook.shared.account.OpenFirstAccount;
import casebook.shared.account.RemoveSecondFactor;
import casebook.shared.account.ReopenAccount;
import casebook.shared.account.ResetPassword;
import casebook.shared.account.ResetSecondFactor;
import casebook.shared.account.UnlinkSchoolAccount;
import casebook.shared.message.Trace;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** All accounts of the school, as Axon sees them. What is decided, and by which rules, is said in {@link Decisions}. */
@Aggregate(type = "Accounts")
final class Accounts {

    private record Answered(@Nullable Object digest, AccountRecorded answer) {}

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private AccountBook book = AccountBook.empty();
    private final Map<String, Answered> answers = new HashMap<>();

    Accounts() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AccountRecorded handle(OpenFirstAccount command, MetaData trace) {
        return take(command, trace);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AccountRecorded handle(OpenAccount command, MetaData trace) {
        return take(command, trace);
    }

    @CommandHandler
    AccountRecorded handle(ChangeAccountRoles command, MetaData trace) {
        return take(command, trace);
    }

    @CommandHandler
    AccountRecorded handle(CloseAccount command, MetaData trace) {
        return take(command, trace);
    }

    @CommandHandler
    AccountRecorded handle(ReopenAccount command, MetaData trace) {
        return take(command, trace);
    }

    @CommandHandler
    AccountRecorded handle(ResetPassword command, MetaData trace) {
        return take(command, trace);
    }

    @CommandHandler
    AccountRecorded handle(ChangeOwnPassword command, MetaData trace) {
        return take(command, trace);
    }

    @CommandHandler
    AccountRecorded handle(EnrolSecondFactor command, MetaData trace) {
        return take(command, trace);
    }

    @CommandHandler
    AccountRecorded handle(ConfirmSecondFactor command, MetaData trace) {
        return take(command, trace);
    }

    @CommandHandler
    AccountRecorded handle(RemoveSecondFactor command, MetaData trace) {
        return take(command, trace);
    }

    @CommandHandler
    AccountRecorded handle(ResetSecondFactor command, MetaData trace) {
        return take(command, trace);
    }

    @CommandHandler
    AccountRecorded handle(LinkSchoolAccount command, MetaData trace) {
        return take(command, trace);
    }

    @CommandHandler
    AccountRecorded handle(UnlinkSchoolAccount command, MetaData trace) {
        return take(command, trace);
    }

    // the trace goes with the event at once, because the accounts themselves read it
    private AccountRecorded take(AccountCommand command, MetaData trace) {
        String request = String.valueOf(trace.get(Trace.REQUEST));
        if (!answers.containsKey(request)) {
            String actor = String.valueOf(trace.get(Trace.ACTOR));
            AggregateLifecycle.apply(new Decisions(book, actor).on(command), trace.subset(Trace.REQUEST, Trace.DIGEST));
        }
        Answered answered = Objects.requireNonNull(answers.get(request));
        OneKeyOneRequest.check(Objects.equals(answered.digest(), trace.get(Trace.DIGEST)));
        return answered.answer();
    }

    @EventSourcingHandler
    void evolve(AccountEvent event, MetaData trace) {
        id = AccountCommand.ACCOUNTS;
        book = book.after(event);
        answers.put(
                String.valueOf(trace.get(Trace.REQUEST)),
                new Answered(trace.get(Trace.DIGEST), new AccountRecorded(event.username(), NamedSecret.in(event))));
    }
}
