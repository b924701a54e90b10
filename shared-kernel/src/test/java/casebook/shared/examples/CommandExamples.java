package casebook.shared.examples;

import casebook.shared.incident.command.IncidentCommand;
import java.util.List;

/** One example of every command there is. */
public final class CommandExamples {

    private CommandExamples() {}

    /** Every command, in the order a case might meet them. */
    public static List<IncidentCommand> all() {
        return List.of(
                IncidentExamples.concernInYearFourGroup(),
                IncidentExamples.acceptedForEnquiry(),
                IncidentExamples.safeguardingReferral(),
                IncidentExamples.statementFromAnotherParent(),
                IncidentExamples.conversationWithTheParent(),
                IncidentExamples.unansweredCall(),
                IncidentExamples.screenshotOfTheGroup(),
                IncidentExamples.parentRemovedByModerator(),
                IncidentExamples.headIsRelated(),
                IncidentExamples.breachOfPersonalComments(),
                IncidentExamples.lesserStepsWeighed(),
                ResponseExamples.warningAndMeeting(),
                ResponseExamples.meetingWithdrawn(),
                ResponseExamples.warningLetter(),
                ResponseExamples.warningAcknowledged(),
                ResponseExamples.warningWithdrawn(),
                ResponseExamples.meetingWithTheHead(),
                ResponseExamples.meetingHeld(),
                ResponseExamples.threatTakenToThePolice(),
                ResponseExamples.noFurtherAction(),
                ResponseExamples.adviceOnLibel(),
                SiteBanExamples.temporaryBar(),
                SiteBanExamples.representationsByLetter(),
                SiteBanExamples.banConfirmed(),
                SiteBanExamples.banContinued(),
                OversightExamples.moreTime(),
                OversightExamples.confirmedByTheChair(),
                OversightExamples.breachOfTheBan(),
                OversightExamples.policeCalled(),
                OversightExamples.callRatified(),
                OversightExamples.adviceArrived(),
                LivesExamples.invitationAccepted(),
                LivesExamples.meetingMoved(),
                LivesExamples.notesShared(),
                LivesExamples.notesDisputed(),
                LivesExamples.escalationProposed(),
                LivesExamples.escalationDeclined(),
                LivesExamples.emergencyOutcome(),
                LivesExamples.gapTagged(),
                LivesExamples.authorAttributed(),
                PanelExamples.accessForTheGovernor(),
                PanelExamples.accessTakenBack(),
                PanelExamples.toldInTheCorridor(),
                PanelExamples.complaintReceived(),
                PanelExamples.panelOfThree(),
                PanelExamples.partlyUpheld(),
                KeepingExamples.held(),
                KeepingExamples.released(),
                KeepingExamples.unsealingAskedFor(),
                KeepingExamples.unsealingApproved(),
                IncidentExamples.wrongTimeClarified(),
                IncidentExamples.closedWithEveryoneTold(),
                IncidentExamples.reopenedOnNewEvidence(),
                KeepingExamples.erasureAskedFor(),
                KeepingExamples.erasureOrdered(),
                KeepingExamples.keysDestroyed());
    }
}
