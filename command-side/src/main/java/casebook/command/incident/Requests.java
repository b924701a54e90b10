package casebook.command.incident;

import static casebook.command.incident.CaseRule.OneKeyOneRequest;

import casebook.shared.message.Recorded;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The requests a case has answered: a repeat gets the first answer, and another request under the same key is refused. */
final class Requests {

    private record Answered(String digest, Recorded answer) {}

    private final Map<String, Answered> answered = new HashMap<>();

    Optional<Recorded> answerTo(Request request) {
        @Nullable Answered earlier = answered.get(request.id());
        if (earlier == null) {
            return Optional.empty();
        }
        OneKeyOneRequest.check(earlier.digest().equals(request.digest()));
        return Optional.of(earlier.answer());
    }

    void answered(Request request, Recorded answer) {
        answered.put(request.id(), new Answered(request.digest(), answer));
    }
}
