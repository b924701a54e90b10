package casebook.command.incident;

import static casebook.command.incident.CaseRule.OneKeyOneRequest;

import casebook.shared.message.Recorded;
import casebook.shared.school.Notice;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The requests a case has answered: a repeat gets the first answer, and another request under the same key is refused. */
final class Requests {

    /** An answer, and the time it gave the parent. */
    record Answered(String digest, Recorded answer, Optional<Notice> notice) {}

    private final Map<String, Answered> answered = new HashMap<>();

    Optional<Answered> answerTo(Request request) {
        @Nullable Answered earlier = answered.get(request.id());
        if (earlier == null) {
            return Optional.empty();
        }
        OneKeyOneRequest.check(earlier.digest().equals(request.digest()));
        return Optional.of(earlier);
    }

    void answered(Request request, Recorded answer, Optional<Notice> notice) {
        answered.put(request.id(), new Answered(request.digest(), answer, notice));
    }
}
