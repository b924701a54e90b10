package casebook.web.problem;

import casebook.shared.message.Refused;
import casebook.shared.query.ViewsAway;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.springframework.http.HttpHeaders;

/** What a caller is told about each thing that can go wrong behind the door. */
final class ProblemTable {
    private ProblemTable() {}

    /** The answer to the first cause that is known here, looking from the outside in. */
    static Optional<Answered> answer(Throwable thrown) {
        return Refused.in(thrown).map(Answered::refused).or(() -> known(thrown));
    }

    private static Optional<Answered> known(Throwable thrown) {
        return causes(thrown)
                .map(cause -> ours(cause).or(() -> axons(cause)).or(() -> RequestProblems.answer(cause)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private static Optional<Answered> ours(Throwable thrown) {
        return Optional.ofNullable(
                switch (thrown) {
                    case Invalid e -> Answered.invalid(e.errors());
                    case Absent e -> absent();
                    case NotOpen e -> Answered.refused(e.refusal());
                    case ErasedContent e -> Answered.of(Kind.ERASED, String.valueOf(e.getMessage()));
                    case FailedSignIn e ->
                        Answered.of(Kind.SIGN_IN, String.valueOf(e.getMessage()))
                                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    case CodeNeeded e ->
                        Answered.of(Kind.CODE, String.valueOf(e.getMessage()))
                                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    case NoAdministratorYet e -> Answered.of(Kind.FIRST_START, String.valueOf(e.getMessage()));
                    case TooManyRequests e ->
                        Answered.of(Kind.TOO_MANY, "Try again later.")
                                .with(
                                        HttpHeaders.RETRY_AFTER,
                                        seconds(e.retryAfter().toSeconds()));
                    case StillRebuilding e ->
                        Answered.of(Kind.REBUILDING, "They show " + e.percent() + " % of the log. Try again soon.")
                                .with(HttpHeaders.RETRY_AFTER, "5");
                    case ViewsAway e ->
                        Answered.of(Kind.VIEWS_AWAY, "Nothing that was recorded is lost. Try again soon.")
                                .with(HttpHeaders.RETRY_AFTER, "5");
                    default -> null;
                });
    }

    private static Optional<Answered> axons(Throwable thrown) {
        return switch (thrown) {
            case AggregateNotFoundException e -> Optional.of(absent());
            case ConcurrencyException e -> Optional.of(concurrent());
            case AggregateStreamCreationException e -> Optional.of(concurrent());
            case QueryExecutionException e -> BrokenCursor.in(e);
            default -> Optional.empty();
        };
    }

    private static Answered absent() {
        return Answered.of(Kind.ABSENT, "There is no such thing, or it is not yours to know of.");
    }

    private static Answered concurrent() {
        return Answered.of(
                Kind.CONCURRENT, "Others wrote to this case at the same time. Nothing was recorded: try again.");
    }

    private static String seconds(long seconds) {
        return Long.toString(Math.max(1, seconds + 1));
    }
}
