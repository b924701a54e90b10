package casebook.command.incident;

import casebook.shared.examples.IncidentExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.KeepingExamples;
import casebook.shared.examples.LivesExamples;
import casebook.shared.examples.OversightExamples;
import casebook.shared.examples.ResponseExamples;
import casebook.shared.examples.SiteBanExamples;
import casebook.shared.incident.AccessPlan;
import casebook.shared.incident.Allegation;
import casebook.shared.incident.BanNotice;
import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.ErasureBasis;
import casebook.shared.incident.Ground;
import casebook.shared.incident.LesserStep;
import casebook.shared.incident.LinkKind;
import casebook.shared.incident.Reporter;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Statement;
import casebook.shared.incident.command.*;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Commands as a busy, careless or hostile user might send them: mostly plausible, often wrong. The seed decides. */
final class RandomCommands {

    private static final Instant START = Invented.NOW;

    private final Random random;
    private final Random interests;
    private final RandomPanels governors;
    private final List<Supplier<IncidentCommand>> all;

    RandomCommands(long seed) {
        random = new Random(seed);
        interests = new Random(~seed);
        governors = new RandomPanels(random);
        all = List.of(
                this::report,
                this::screen,
                IncidentExamples::safeguardingReferral,
                this::statement,
                IncidentExamples::conversationWithTheParent,
                IncidentExamples::unansweredCall,
                IncidentExamples::screenshotOfTheGroup,
                this::moderator,
                this::find,
                this::assess,
                this::decide,
                this::withdraw,
                this::warn,
                this::acknowledgeWarning,
                this::withdrawWarning,
                this::invite,
                this::meetingOutcome,
                this::escalate,
                this::authorityOutcome,
                this::seekAdvice,
                this::ban,
                this::represent,
                this::decideBan,
                this::reviewBan,
                SiteBanExamples::banConfirmed,
                SiteBanExamples::banContinued,
                SiteBanExamples::banVaried,
                this::moreTime,
                OversightExamples::confirmedByTheChair,
                this::link,
                this::emergencyCall,
                this::ratify,
                OversightExamples::adviceArrived,
                LivesExamples::invitationAccepted,
                this::move,
                LivesExamples::notesShared,
                LivesExamples::notesDisputed,
                this::propose,
                LivesExamples::escalationDeclined,
                LivesExamples::emergencyOutcome,
                LivesExamples::gapTagged,
                LivesExamples::authorAttributed,
                governors::next,
                governors::next,
                governors::next,
                governors::next,
                this::correct,
                this::conflict,
                this::close,
                this::reopen,
                this::hold,
                KeepingExamples::released,
                this::askToErase,
                this::erase,
                KeepingExamples::keysDestroyed,
                KeepingExamples::unsealingAskedFor,
                this::approveUnsealing);
    }

    IncidentCommand next() {
        return all.get(random.nextInt(all.size())).get();
    }

    Actor actor() {
        return switch (random.nextInt(10)) {
            case 0 -> new Actor("office", Role.OFFICE);
            case 1 -> new Actor("senior", Role.SENIOR_LEADER);
            case 2 -> new Actor("dsl", Role.DSL);
            case 3 -> new Actor("other-head", Role.HEAD);
            case 4 -> new Actor(oneOf("chair", "governor-1"), Role.CHAIR);
            case 5 -> new Actor("clerk", Role.CLERK);
            default -> new Actor("head", Role.HEAD);
        };
    }

    /** Now and then, and not for long, somebody has a standing interest in whom the case is about. */
    void interests(KnownPeople people) {
        switch (interests.nextInt(100)) {
            case 0 -> people.hasParty(Invented.parentA().personId(), "head");
            case 1 -> people.hasParty(Invented.parentA().personId(), "senior");
            default -> {
                if (interests.nextInt(5) == 0) {
                    people.hasNoParty(Invented.parentA().personId(), interests.nextBoolean() ? "head" : "senior");
                }
            }
        }
    }

    /** Somebody who has just read the case; hardly ever anybody. */
    Optional<String> reader() {
        return random.nextInt(40) == 0
                ? Optional.of(oneOf("head", governors.governor(), governors.governor()))
                : Optional.empty();
    }

    Instant later(Instant now) {
        Instant then = now.plusSeconds(random.nextInt(3 * 24 * 3600));
        governors.itIs(then);
        return then;
    }

    private ReportConcern report() {
        return new ReportConcern(
                Invented.CASE,
                Invented.yearFour(),
                START.minusSeconds(random.nextInt(90_000_000)),
                maybe(),
                clauses(),
                oneOf(Invented.parentCInConfidence(), new Reporter(Reporter.Wish.ANONYMOUS, null, null)),
                Invented.parentA(),
                Invented.RECEIPT_HASH);
    }

    private ScreenConcern screen() {
        return new ScreenConcern(
                Invented.CASE,
                random.nextInt(5) == 0 ? ScreenConcern.Outcome.SCREENED_OUT : ScreenConcern.Outcome.ACCEPTED,
                maybe(),
                oneOf(true, false, null));
    }

    private NoteModeratorAction moderator() {
        NoteModeratorAction act = IncidentExamples.parentRemovedByModerator();
        return new NoteModeratorAction(
                Invented.CASE,
                act.moderator(),
                random.nextBoolean(),
                act.action(),
                act.learnedFrom(),
                act.happenedAt());
    }

    private RecordFinding find() {
        List<Allegation> allegations = clauses().stream()
                .map(clause -> new Allegation(
                        clause,
                        oneOf(Allegation.Outcome.values()),
                        Invented.words("Why"),
                        random.nextInt(4) == 0 ? List.of(new UUID(0, random.nextInt(3))) : List.of(),
                        maybe()))
                .toList();
        return new RecordFinding(Invented.CASE, allegations);
    }

    private AssessProportionality assess() {
        List<LesserStep> steps = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new LesserStep(ResponseCode.A1, oneOf(LesserStep.Weighing.values()), maybe()))
                .toList();
        return new AssessProportionality(Invented.CASE, steps, Invented.words("Effect"), Invented.words("Offer"));
    }

    private DecideResponse decide() {
        return ResponseExamples.decided(oneOf(ResponseCode.values()), oneOf(ResponseCode.values()));
    }

    private WithdrawResponse withdraw() {
        return new WithdrawResponse(Invented.CASE, List.of(oneOf(ResponseCode.values())), Invented.words("Why"));
    }

    private IssueWarning warn() {
        IssueWarning letter = ResponseExamples.warningLetter();
        return new IssueWarning(Invented.CASE, clauses(), letter.whatMustChange(), letter.deliveredBy());
    }

    private AcknowledgeWarning acknowledgeWarning() {
        return new AcknowledgeWarning(Invented.CASE, random.nextInt(4), START, Invented.words("By telephone"));
    }

    private WithdrawWarning withdrawWarning() {
        return new WithdrawWarning(Invented.CASE, random.nextInt(4), maybe());
    }

    private InviteToMeeting invite() {
        return oneOf(ResponseExamples.meetingWithTheHead(), ResponseExamples.factFindingMeeting());
    }

    private RescheduleMeeting move() {
        return new RescheduleMeeting(
                Invented.CASE,
                1 + random.nextInt(3),
                START.plusSeconds(random.nextInt(900_000)),
                Invented.words("Why"));
    }

    private IncidentCommand propose() {
        if (random.nextInt(12) > 0) {
            // rare, so that most walks have nothing that waits for the Head
            return IncidentExamples.unansweredCall();
        }
        ProposeEscalation asked = LivesExamples.escalationProposed();
        return new ProposeEscalation(
                Invented.CASE,
                asked.authority(),
                List.of(new Ground(oneOf("HARASSMENT", "RUDE"), Invented.words("Facts"))),
                asked.why());
    }

    private RecordMeetingOutcome meetingOutcome() {
        return new RecordMeetingOutcome(
                Invented.CASE, 1 + random.nextInt(3), random.nextBoolean(), List.of(), maybe(), List.of());
    }

    private EscalateToAuthorities escalate() {
        List<Ground> grounds = IntStream.range(0, random.nextInt(3))
                .mapToObj(i ->
                        new Ground(oneOf("HARASSMENT", "HATE_CRIME", "RUDE", "DISREPUTE"), Invented.words("Facts")))
                .toList();
        return new EscalateToAuthorities(
                Invented.CASE,
                "POLICE",
                grounds,
                List.of(Invented.words("The picture")),
                Invented.words("Basis"),
                random.nextBoolean() ? null : 1 + random.nextInt(2));
    }

    private RecordAuthorityOutcome authorityOutcome() {
        return new RecordAuthorityOutcome(
                Invented.CASE,
                1 + random.nextInt(2),
                RecordAuthorityOutcome.Outcome.NO_FURTHER_ACTION,
                null,
                START.minusSeconds(60));
    }

    private SeekLegalAdvice seekAdvice() {
        return new SeekLegalAdvice(
                Invented.CASE,
                oneOf("LIBEL", "SLANDER", "RUDENESS"),
                Invented.words("The class teacher"),
                random.nextInt(4) == 0,
                SeekLegalAdvice.AdviceFrom.SCHOOL,
                Invented.POSTED);
    }

    private BanFromSite ban() {
        return new BanFromSite(
                Invented.CASE,
                oneOf(BanFromSite.Route.values()),
                new BanNotice(mostly(), mostly(), oneOf(plan(), plan(), null), day(), mostly(), START),
                maybe());
    }

    private AccessPlan plan() {
        return new AccessPlan(mostly(), mostly(), mostly());
    }

    private RecordBanRepresentations represent() {
        return new RecordBanRepresentations(Invented.CASE, START, Invented.words("Please hear me"));
    }

    private DecideSiteBan decideBan() {
        return new DecideSiteBan(
                Invented.CASE,
                oneOf(DecideSiteBan.Outcome.values()),
                random.nextBoolean()
                        ? List.of()
                        : SiteBanExamples.banConfirmed().answers(),
                Invented.words("Reasons"),
                day(),
                day(),
                day());
    }

    private ReviewSiteBan reviewBan() {
        return new ReviewSiteBan(
                Invented.CASE, oneOf(ReviewSiteBan.Outcome.values()), Invented.words("Reasons"), day(), day(), maybe());
    }

    private ExtendRepresentations moreTime() {
        return new ExtendRepresentations(
                Invented.CASE, LocalDate.parse("2026-11-15").plusDays(random.nextInt(40)), Invented.words("Away"));
    }

    private LinkIncident link() {
        return new LinkIncident(
                Invented.CASE, oneOf(Invented.CASE, OversightExamples.OTHER_CASE), oneOf(LinkKind.values()));
    }

    private IncidentCommand emergencyCall() {
        if (random.nextInt(12) > 0) {
            // rare, so that most walks have nothing that waits for the Head
            return IncidentExamples.unansweredCall();
        }
        RecordEmergencyCall call = OversightExamples.policeCalled();
        return new RecordEmergencyCall(
                Invented.CASE,
                call.authority(),
                START.plusSeconds(random.nextInt(900_000)),
                call.calledBy(),
                call.danger(),
                maybe());
    }

    private RatifyEmergencyCall ratify() {
        return new RatifyEmergencyCall(
                Invented.CASE, 1 + random.nextInt(6), random.nextBoolean(), Invented.words("Why"));
    }

    private GatherStatement statement() {
        GatherStatement asked = IncidentExamples.statementFromAnotherParent();
        Statement told = asked.statement();
        // rare, so that most walks have a Head who may decide
        String giver = random.nextInt(300) == 0 ? oneOf("head", "senior", "chair") : null;
        return new GatherStatement(
                Invented.CASE,
                new Statement(told.from(), told.takenAt(), told.how(), told.text(), told.readBackAndAgreed(), giver));
    }

    private CorrectEntry correct() {
        CorrectEntry asked = IncidentExamples.wrongTimeClarified();
        // a retraction is rare, and reaches far back, so that most walks have something to stand on
        CorrectionKind kind = random.nextInt(6) == 0 ? CorrectionKind.RETRACTION : asked.kind();
        return new CorrectEntry(Invented.CASE, random.nextInt(200) - 5, kind, asked.text(), asked.why());
    }

    private IncidentCommand conflict() {
        // rare, so that most walks have a Head who may decide
        return random.nextInt(20) > 0
                ? IncidentExamples.unansweredCall()
                : new DeclareConflict(
                        Invented.CASE,
                        oneOf("head", "senior"),
                        oneOf(Role.HEAD, Role.SENIOR_LEADER),
                        Invented.words("A relative"),
                        oneOf("senior", "dsl", "office"),
                        oneOf(Role.SENIOR_LEADER, Role.DSL, Role.OFFICE));
    }

    private CloseCase close() {
        return new CloseCase(Invented.CASE, maybe(), random.nextBoolean());
    }

    private ReopenCase reopen() {
        return new ReopenCase(Invented.CASE, maybe());
    }

    private IncidentCommand hold() {
        return random.nextInt(10) > 0 ? KeepingExamples.released() : KeepingExamples.held();
    }

    private RequestErasure askToErase() {
        return new RequestErasure(Invented.CASE, oneOf(ErasureBasis.values()), Invented.words("Why"));
    }

    // rare, since nothing happens on a case after it
    private IncidentCommand erase() {
        return random.nextInt(6) > 0 ? KeepingExamples.released() : KeepingExamples.erasureOrdered();
    }

    private ApproveUnsealing approveUnsealing() {
        return new ApproveUnsealing(Invented.CASE, 1 + random.nextInt(3), Invented.words("Agreed"));
    }

    private List<String> clauses() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> oneOf("G1", "N1", "N3", "N6", "N7", "X9"))
                .toList();
    }

    private @Nullable LocalDate day() {
        return random.nextInt(10) == 0 ? null : LocalDate.parse("2026-11-15").plusDays(random.nextInt(40));
    }

    private @Nullable Sealed maybe() {
        return random.nextBoolean() ? Invented.words("Said") : null;
    }

    private @Nullable Sealed mostly() {
        return random.nextInt(12) == 0 ? null : Invented.words("Said");
    }

    @SafeVarargs
    private <T extends @Nullable Object> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
