package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.shared.examples.EnquiryEvents.concernAccepted;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.evidenceRegistered;
import static casebook.shared.examples.EnquiryEvents.findingRecorded;
import static casebook.shared.examples.EnquiryEvents.parentSpokenTo;
import static casebook.shared.examples.EnquiryEvents.proportionalityAssessed;
import static casebook.shared.examples.EnquiryEvents.statementGathered;

import casebook.shared.examples.Invented;
import casebook.shared.examples.ResponseExamples;
import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Standing;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.ResponseDecided;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How far a case has come when a test begins. */
final class Stories {

    private Stories() {}

    static CaseFixture heard() {
        return told();
    }

    /** A breach of N1 is found, and nothing is weighed yet. */
    static CaseFixture found(IncidentEvent... then) {
        return told(prepend(findingRecorded(), then));
    }

    /** A breach is found, weighed, and these responses decided. */
    static CaseFixture decided(List<ResponseCode> responses, IncidentEvent... then) {
        return found(prepend(proportionalityAssessed(), prepend(decision(responses), then)));
    }

    static IncidentEvent decision(List<ResponseCode> responses) {
        return new ResponseDecided(
                Invented.CASE, responses, ResponseExamples.warningAndMeeting().reasons());
    }

    private static CaseFixture told(IncidentEvent... then) {
        List<IncidentEvent> history = new ArrayList<>(List.of(
                concernReported(), concernAccepted(), evidenceRegistered(), statementGathered(), parentSpokenTo()));
        history.addAll(Arrays.asList(then));
        return given(history.toArray(IncidentEvent[]::new));
    }

    private static IncidentEvent[] prepend(IncidentEvent first, IncidentEvent... rest) {
        List<IncidentEvent> all = new ArrayList<>(List.of(first));
        all.addAll(Arrays.asList(rest));
        return all.toArray(IncidentEvent[]::new);
    }

    /** This entry taken back, after which the case stands so. */
    static EntryCorrected retracted(int entry, Standing standing) {
        return new EntryCorrected(
                Invented.CASE,
                entry,
                CorrectionKind.RETRACTION,
                Invented.words("Not so"),
                Invented.words("A mix-up"),
                standing);
    }
}
