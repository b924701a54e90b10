package casebook.web.pages;

import casebook.shared.incident.Progress;
import casebook.shared.incident.Status;
import casebook.web.door.Openings;
import casebook.web.pages.within.Shown;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** The way from what was gathered to the letters, step by step: what is done, what is next, and what waits for what. */
@Component
class DecisionPath {
    static final List<String> FOUND = List.of("DECIDED", "ACTIONS_OPEN", "CLOSED");

    private final Openings openings;
    private final Outstanding outstanding;

    DecisionPath(Openings openings, Outstanding outstanding) {
        this.openings = openings;
        this.outstanding = outstanding;
    }

    List<Step> on(CaseAtHand at) {
        String status = String.valueOf(at.shown().text("status"));
        boolean found = FOUND.contains(status);
        boolean needed = !found || anyBreach(at);
        boolean weighed = !at.details("ProportionalityAssessed").isEmpty();
        boolean decided = !CaseAtHand.words(at.shown(), "responses").isEmpty();
        boolean done = decided && outstanding.on(at).isEmpty();
        Way way = new Way(at);
        way.step(
                "Gather information",
                "A statement, and a word with the parent (policy P2)",
                found || gathered(at),
                true,
                "");
        way.step("Finding", "What was found on each clause", found, true, "/findings");
        way.step(
                "Lesser steps",
                "What was tried, or would not do, and the effect on the child (policy D1)",
                weighed,
                needed,
                "/proportionality");
        way.step(
                "Expression and equality",
                "Lawful criticism and adjustments, answered before: read them again",
                found && weighed,
                needed,
                "/path#expression");
        way.step("Response", "The Head decides, with reasons (policy D2)", decided, needed, "/decision");
        way.step("What was decided is done", "Each response in turn", done, needed, "/path#outstanding");
        way.step("Letters", lettersIn(at), (done || (!needed && found)) && noneWaits(at), true, "/letters");
        way.step(
                "Close the case",
                "When nothing is open, and the parent was told",
                status.equals("CLOSED"),
                true,
                "/closure");
        return way.steps;
    }

    /** The steps as they are laid: the first that is not done is next. */
    private final class Way {
        private final CaseAtHand at;
        private final List<Step> steps = new ArrayList<>();

        Way(CaseAtHand at) {
            this.at = at;
        }

        void step(String title, String words, boolean done, boolean needed, String below) {
            boolean waits = steps.stream().anyMatch(step -> step.state() == Step.State.NEXT);
            Step.State state = done
                    ? Step.State.DONE
                    : !needed ? Step.State.NOT_NEEDED : waits ? Step.State.NOT_YET : Step.State.NEXT;
            steps.add(new Step(title, words, state, leads(state, below) ? at.address(below) : null));
        }

        private boolean leads(Step.State state, String below) {
            boolean reading = below.isEmpty() || below.contains("#") || below.equals("/letters");
            return reading
                    || (state == Step.State.NEXT
                            && openings.openToWhoAsks(HttpMethod.POST, "/api/incidents/{incident}" + below));
        }
    }

    private static boolean gathered(CaseAtHand at) {
        return at.shown().get("progress") instanceof Shown progress
                && new Progress(
                                Status.UNDER_ENQUIRY,
                                count(progress, "statements"),
                                count(progress, "conversations"),
                                count(progress, "contactAttempts"))
                        .informationGathered();
    }

    private static int count(Shown progress, String member) {
        return progress.get(member) instanceof Long number ? Math.toIntExact(number) : 0;
    }

    private static boolean anyBreach(CaseAtHand at) {
        return at.shown().each("allegations").stream().anyMatch(one -> "BREACH".equals(one.text("outcome")));
    }

    private static boolean noneWaits(CaseAtHand at) {
        return lettersThatAre("DRAFT", at) + lettersThatAre("FROZEN", at) == 0;
    }

    private static String lettersIn(CaseAtHand at) {
        long drafts = lettersThatAre("DRAFT", at);
        long ready = lettersThatAre("FROZEN", at);
        String read = drafts == 1
                ? "One draft waits to be read and approved"
                : drafts + " drafts wait to be read and approved";
        String sent = ready == 1 ? "One letter waits to be sent" : ready + " letters wait to be sent";
        return drafts + ready == 0 ? "No letter waits" : drafts == 0 ? sent : ready == 0 ? read : read + ". " + sent;
    }

    private static long lettersThatAre(String state, CaseAtHand at) {
        return at.letters().stream()
                .filter(letter -> state.equals(letter.text("state")))
                .count();
    }
}
