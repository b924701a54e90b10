package casebook.shared.examples;

import static casebook.shared.examples.Invented.CASE;
import static casebook.shared.examples.Invented.words;

import casebook.shared.incident.Allegation;
import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.LesserStep;
import casebook.shared.incident.LesserStep.Weighing;
import casebook.shared.incident.ModeratorAct;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.AssessProportionality;
import casebook.shared.incident.command.CloseCase;
import casebook.shared.incident.command.CorrectEntry;
import casebook.shared.incident.command.DeclareConflict;
import casebook.shared.incident.command.GatherStatement;
import casebook.shared.incident.command.NoteModeratorAction;
import casebook.shared.incident.command.RecordContactAttempt;
import casebook.shared.incident.command.RecordFinding;
import casebook.shared.incident.command.RecordParentConversation;
import casebook.shared.incident.command.ReferToSafeguarding;
import casebook.shared.incident.command.RegisterEvidence;
import casebook.shared.incident.command.ReopenCase;
import casebook.shared.incident.command.ReportConcern;
import casebook.shared.incident.command.ScreenConcern;
import casebook.shared.people.Role;
import java.time.Instant;
import java.util.List;

/**
 * What staff ask of a case from the concern to the finding, and to the end. Responses and bans have their own examples.
 */
public final class IncidentExamples {

    private IncidentExamples() {}

    public static ReportConcern concernInYearFourGroup() {
        return new ReportConcern(
                CASE,
                Invented.yearFour(),
                Invented.POSTED,
                words("Two messages call the class teacher useless and tell another parent to shut up"),
                List.of("G1", "N1"),
                Invented.parentCInConfidence(),
                Invented.parentA(),
                Invented.RECEIPT_HASH);
    }

    public static ScreenConcern acceptedForEnquiry() {
        return new ScreenConcern(CASE, ScreenConcern.Outcome.ACCEPTED, null, false);
    }

    public static ScreenConcern screenedOut() {
        return new ScreenConcern(
                CASE, ScreenConcern.Outcome.SCREENED_OUT, words("The messages are from another school's group"), false);
    }

    public static ReferToSafeguarding safeguardingReferral() {
        return new ReferToSafeguarding(CASE, words("Referral 7 of 2026"), Instant.parse("2026-11-20T10:15:00Z"));
    }

    public static GatherStatement statementFromAnotherParent() {
        return new GatherStatement(CASE, Invented.statementOfParentB());
    }

    public static RecordParentConversation conversationWithTheParent() {
        return new RecordParentConversation(CASE, Invented.conversationWithParentA());
    }

    public static RecordContactAttempt unansweredCall() {
        return new RecordContactAttempt(
                CASE, Instant.parse("2026-11-20T12:05:00Z"), words("By telephone"), words("No answer, message left"));
    }

    public static RegisterEvidence screenshotOfTheGroup() {
        return new RegisterEvidence(
                CASE,
                Invented.SCREENSHOT,
                Invented.SCREENSHOT_HASH,
                48_213,
                "image/png",
                words("year-4-wednesday.png"),
                words("Parent C"),
                words("Saved from their own telephone"),
                words("Both messages, with the time"));
    }

    public static NoteModeratorAction parentRemovedByModerator() {
        return new NoteModeratorAction(
                CASE,
                words("Parent D"),
                false,
                ModeratorAct.REMOVED_FROM_GROUP,
                words("Parent B"),
                Instant.parse("2026-11-19T07:40:00Z"));
    }

    public static DeclareConflict headIsRelated() {
        return new DeclareConflict(
                CASE, "head", Role.HEAD, words("The Head is an aunt of the child"), "senior", Role.SENIOR_LEADER);
    }

    public static RecordFinding breachOfPersonalComments() {
        return new RecordFinding(CASE, List.of(breach("N1"), noBreachOf("G1")));
    }

    public static Allegation breach(String clause) {
        return new Allegation(
                clause,
                Allegation.Outcome.BREACH,
                words("Both messages are about the teacher as a person"),
                List.of(Invented.SCREENSHOT),
                words("Dislike of homework is fair comment; the insult is not"));
    }

    public static Allegation noBreachOf(String clause) {
        return new Allegation(
                clause, Allegation.Outcome.NO_BREACH, words("One remark is no platform"), List.of(), null);
    }

    public static AssessProportionality lesserStepsWeighed() {
        return new AssessProportionality(
                CASE,
                List.of(
                        new LesserStep(ResponseCode.ADVICE, Weighing.TRIED, words("Spoken to in September")),
                        new LesserStep(ResponseCode.A1, Weighing.UNSUITABLE, words("A letter was ignored in June"))),
                words("The child may miss the winter concert"),
                words("A seat at the dress rehearsal"));
    }

    public static CorrectEntry wrongTimeClarified() {
        return new CorrectEntry(
                CASE, 2, CorrectionKind.CLARIFICATION, words("The call was at a quarter past one"), words("Misheard"));
    }

    public static CloseCase closedWithEveryoneTold() {
        return new CloseCase(CASE, words("That the matter is closed, and what happens next time"), true);
    }

    public static ReopenCase reopenedOnNewEvidence() {
        return new ReopenCase(CASE, words("A third message came to light"));
    }
}
