package casebook.web;

import casebook.shared.account.AccountCommand;
import casebook.shared.account.AccountRecorded;
import casebook.shared.account.OpenAccount;
import casebook.shared.account.OpenFirstAccount;
import casebook.shared.audit.SealManifest;
import casebook.shared.calendar.CalendarCommand;
import casebook.shared.dataprotection.DutyCommand;
import casebook.shared.dataprotection.DutyRecorded;
import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.letter.FreezeLetter;
import casebook.shared.letter.LetterCommand;
import casebook.shared.message.Recorded;
import casebook.shared.people.PersonCommand;
import casebook.shared.people.PersonRecorded;
import casebook.shared.policy.AcknowledgementCommand;
import casebook.shared.policy.AcknowledgementsTaken;
import casebook.shared.policy.CountAskedToSign;
import casebook.shared.policy.ProposeClauseChange;
import casebook.shared.policy.PublishPolicyEdition;
import casebook.shared.policy.PublishPolicyReview;
import casebook.shared.query.ClauseProposals;
import casebook.shared.query.Coverage;
import casebook.shared.query.FindClauseProposals;
import casebook.shared.query.FindCoverage;
import casebook.shared.query.FindNames;
import casebook.shared.query.FindNamesakes;
import casebook.shared.query.FindPace;
import casebook.shared.query.FindPolicyEditions;
import casebook.shared.query.FindPolicyReview;
import casebook.shared.query.FindPublishedReviews;
import casebook.shared.query.FindSetAside;
import casebook.shared.query.NamesToday;
import casebook.shared.query.Namesakes;
import casebook.shared.query.Pace;
import casebook.shared.query.PolicyEditionList;
import casebook.shared.query.PolicyReview;
import casebook.shared.query.PublishedReviews;
import casebook.shared.query.SetAside;
import casebook.shared.school.ChangeSchoolSettings;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.DefaultSubscriptionQueryResult;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Stands in for both sides: remembers what was sent, in order, and answers as it was told to. */
final class Sides {
    /** From so late on that no test moves its clock there. */
    private static final PolicyEditionList.Item EDITION =
            new PolicyEditionList.Item("2025-01", LocalDate.parse("2099-01-01"), "Spring 2027", 12, Instant.EPOCH);

    /** A command as it arrived. */
    record Sent(Object command, MetaData trace) {}

    final List<Sent> commands = new ArrayList<>();
    final List<Object> messages = new ArrayList<>();
    /** What is told to whoever follows something. */
    Sinks.Many<Object> updates = Sinks.many().replay().all();

    private final Map<Class<?>, Object> answers = new HashMap<>();
    private Function<Object, Optional<RuntimeException>> refusal = command -> Optional.empty();

    void forget() {
        commands.clear();
        messages.clear();
        answers.clear();
        updates = Sinks.many().replay().all();
        refusal = command -> Optional.empty();
    }

    /** What a query of this type is answered with: a value, or an exception. */
    void answer(Class<?> query, Object answer) {
        answers.put(query, answer);
    }

    /** Which commands are answered with an exception. */
    void refuse(Function<Object, Optional<RuntimeException>> how) {
        refusal = how;
    }

    <C> List<C> sent(Class<C> type) {
        return commands.stream()
                .map(Sent::command)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    CommandGateway commandGateway() {
        return standIn(CommandGateway.class, args -> decide(args[0], (MetaData) args[1]));
    }

    // the future goes back to whoever asked, who waits for it
    @SuppressWarnings("FutureReturnValueIgnored")
    QueryGateway queryGateway() {
        return standIn(
                QueryGateway.class, args -> args.length == 3 ? follow(args[0], args[1]) : answer(args[0], args[1]));
    }

    private @Nullable Object decide(Object command, MetaData trace) {
        commands.add(new Sent(command, trace));
        messages.add(command);
        refusal.apply(command).ifPresent(e -> {
            throw e;
        });
        return switch (command) {
            case IncidentCommand on -> new Recorded(on.incidentId(), 4, "2026-0001", 2);
            case PublishPolicyEdition on -> on.edition().id();
            case PublishPolicyReview on -> on.editionId();
            case ProposeClauseChange on -> on.editionId();
            case CountAskedToSign on -> on.editionId();
            case AcknowledgementCommand on ->
                new AcknowledgementsTaken(on.acknowledgements().size(), 0);
            case FreezeLetter of -> null;
            case LetterCommand of -> new Recorded(of.incidentId(), 4, "2026-0001", null);
            case PersonCommand on -> new PersonRecorded(on.personId(), 1);
            case CalendarCommand on -> true;
            case ChangeSchoolSettings on -> true;
            case OpenAccount on -> new AccountRecorded(on.username(), on.password());
            case OpenFirstAccount on -> new AccountRecorded(on.username(), on.password());
            case AccountCommand on -> new AccountRecorded(on.username(), null);
            case DutyCommand on ->
                new DutyRecorded(on.dutyId(), LocalDate.parse("2026-12-21"), Instant.parse("2026-12-21T09:00:00Z"));
            case SealManifest of -> "sealed " + of.sha256() + "\n";
            default -> null;
        };
    }

    private CompletableFuture<Object> answer(Object query, Object type) {
        messages.add(query);
        Object answer = answers.getOrDefault(query.getClass(), usual(query));
        if (answer instanceof RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
        return CompletableFuture.completedFuture(type instanceof ResponseType<?> form ? form.convert(answer) : answer);
    }

    private Object follow(Object query, Object type) {
        return new DefaultSubscriptionQueryResult<>(Mono.fromFuture(answer(query, type)), updates.asFlux(), () -> true);
    }

    /** One edition of the policy, under which no term is over yet. Nobody has a namesake, and nobody a name, unless a test says so. */
    private static Object usual(Object query) {
        return switch (query) {
            case FindNamesakes who -> new Namesakes(List.of());
            case FindNames who -> new NamesToday(List.of());
            case FindCoverage of -> new Coverage(List.of());
            case FindPolicyReview of -> nothingHappened(of);
            case FindPace none -> new Pace(List.of());
            case FindClauseProposals none -> new ClauseProposals(List.of());
            case FindPublishedReviews none -> new PublishedReviews(List.of());
            case FindSetAside none -> new SetAside(List.of());
            case FindPolicyEditions one -> new PolicyEditionList(List.of(EDITION), null);
            default -> Optional.empty();
        };
    }

    private static PolicyReview nothingHappened(FindPolicyReview of) {
        return new PolicyReview(
                of.from(),
                of.to(),
                of.edition(),
                Instant.EPOCH,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static <T> T standIn(Class<T> type, Function<Object[], @Nullable Object> answer) {
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> switch (method.getName()) {
                    case "toString" -> "stand-in";
                    case "hashCode" -> System.identityHashCode(self);
                    default -> answer.apply(args);
                });
        return type.cast(proxy);
    }
}
