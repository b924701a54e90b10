package casebook.command.letters;

import static casebook.command.letters.LetterRule.OneKeyOneService;

import casebook.shared.letter.LetterApproved;
import casebook.shared.letter.LetterDrafted;
import casebook.shared.letter.LetterEvent;
import casebook.shared.letter.LetterFrozen;
import casebook.shared.letter.LetterServed;
import casebook.shared.message.Trace;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** The requests a letter has answered, and the version of the case that each was answered with. */
final class LetterRequests {

    private record Answered(@Nullable Object digest, long caseVersion) {}

    private final Map<Object, Answered> answered = new HashMap<>();

    Optional<Long> answerTo(MetaData trace) {
        Answered earlier = answered.get(trace.get(Trace.REQUEST));
        if (earlier == null) {
            return Optional.empty();
        }
        OneKeyOneService.check(Objects.equals(earlier.digest(), trace.get(Trace.DIGEST)));
        return Optional.of(earlier.caseVersion());
    }

    void evolve(LetterEvent event, MetaData trace) {
        switch (event) {
            case LetterDrafted e -> answered(trace, e.caseVersion());
            case LetterApproved e -> answered(trace, e.caseVersion());
            case LetterServed e -> answered(trace, e.caseVersion());
            // asked for by nobody
            case LetterFrozen e -> {}
        }
    }

    private void answered(MetaData trace, long caseVersion) {
        Object request = trace.get(Trace.REQUEST);
        if (request != null) {
            answered.put(request, new Answered(trace.get(Trace.DIGEST), caseVersion));
        }
    }
}
