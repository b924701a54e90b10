package casebook.command.incident;

import static casebook.command.incident.EnquiryRule.InformationIsGatheredFirst;
import static casebook.command.incident.MeetingRule.NotesAreOfAMeetingHeld;
import static casebook.command.incident.MeetingRule.NotesWereShared;
import static casebook.command.incident.OversightRule.AuthorshipIsOfEvidenceOnFile;
import static casebook.command.incident.PanelRule.NoPanelMemberKnowsOfTheCase;
import static casebook.command.incident.ResponseRule.AdviceWasSought;
import static casebook.command.incident.ResponseRule.BreachIsFound;
import static casebook.command.incident.ResponseRule.HeadHasDecidedThisResponse;
import static casebook.command.incident.ResponseRule.NoActionIsOpen;
import static casebook.command.incident.ResponseRule.OnlyWhatIsStillToBeDoneIsWithdrawn;
import static casebook.command.incident.ResponseRule.ProportionalityIsOnFile;
import static casebook.command.incident.RetentionRule.BanIsOver;
import static casebook.command.incident.RetentionRule.ErasureWasAskedFor;
import static casebook.command.incident.RetentionRule.HeldIsNeverErased;
import static casebook.command.incident.RetentionRule.HoldIsInForce;
import static casebook.command.incident.RetentionRule.UnsealingIsAskedFor;
import static casebook.command.incident.RetentionRule.UnsealingNeedsAName;
import static casebook.command.incident.SiteBanRule.RepresentationsAreInOrClosed;

import casebook.shared.message.Refusal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a refusal for how the case stands or who asks, which no better form could avoid, from one for what was written. */
final class StandsInTheWay {

    private static final Set<String> WHATEVER_IS_WRITTEN = Stream.<Rule>of(
                    InformationIsGatheredFirst,
                    AuthorshipIsOfEvidenceOnFile,
                    BreachIsFound,
                    ProportionalityIsOnFile,
                    HeadHasDecidedThisResponse,
                    OnlyWhatIsStillToBeDoneIsWithdrawn,
                    AdviceWasSought,
                    NotesAreOfAMeetingHeld,
                    NotesWereShared,
                    RepresentationsAreInOrClosed,
                    NoActionIsOpen,
                    NoPanelMemberKnowsOfTheCase,
                    HeldIsNeverErased,
                    HoldIsInForce,
                    BanIsOver,
                    ErasureWasAskedFor,
                    UnsealingNeedsAName,
                    UnsealingIsAskedFor)
            .map(Rule::name)
            .collect(Collectors.toUnmodifiableSet());

    private StandsInTheWay() {}

    static boolean does(Refusal refusal) {
        return refusal.kind() != Refusal.Kind.RULE || WHATEVER_IS_WRITTEN.contains(refusal.rule());
    }
}
