package casebook.command.incident;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.*;
import casebook.shared.incident.command.*;
import casebook.shared.people.NamedPerson;
import casebook.shared.people.Role;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Every step on a case, in the order of the procedure, as somebody might ask for it who knows nothing of what will be written. */
final class Trials {

    private final WhatThereIs there;
    private final IncidentId id;
    private final Instant now;
    private final LocalDate today;
    private final Sealed words;
    private final NamedPerson somebody;

    Trials(WhatThereIs there, IncidentId id, Instant now) {
        this.there = there;
        this.id = id;
        this.now = now;
        today = SchoolDay.of(now);
        words = Sealed.text(new KeyId(KeyId.Owner.CASE, id.value()), "");
        somebody = new NamedPerson(new UUID(0, 0), words, NamedPerson.Relationship.OTHER);
    }

    Stream<Trial> all() {
        return Stream.of(enquiry(), deciding(), actions(), ban(), record(), oversight(), keeping())
                .flatMap(Function.identity());
    }

    private Stream<Trial> enquiry() {
        return Stream.of(
                        one(new ScreenConcern(id, ScreenConcern.Outcome.ACCEPTED, null, false)),
                        one(new ReferToSafeguarding(id, words, now)),
                        one(new RegisterEvidence(id, new UUID(0, 0), "", 0, "", words, words, words, null)),
                        one(new GatherStatement(
                                id, new Statement(somebody, now, Statement.How.IN_PERSON, words, true, null))),
                        one(new RecordParentConversation(id, new Conversation(now, words, List.of(), words, words))),
                        one(new RecordContactAttempt(id, now, words, words)),
                        one(new NoteModeratorAction(id, words, false, ModeratorAct.WARNED, words, now)),
                        one(new AttributeAuthor(
                                id,
                                new Authorship(
                                        there.evidence(),
                                        words,
                                        Authorship.Author.SUBJECT,
                                        null,
                                        words,
                                        Authorship.Certainty.LIKELY))))
                .flatMap(Function.identity());
    }

    private Stream<Trial> deciding() {
        return Stream.of(
                        one(new RecordFinding(id, List.of())),
                        one(new AssessProportionality(id, List.of(), words, words)),
                        one(new DecideResponse(id, List.of(), words)),
                        Arrays.stream(ResponseCode.values())
                                .flatMap(code -> one(new WithdrawResponse(id, List.of(code), words))),
                        one(new ProposeEscalation(id, "", List.of(), words)),
                        numbered(n -> new DeclineEscalation(id, n, words)))
                .flatMap(Function.identity());
    }

    private Stream<Trial> actions() {
        return Stream.of(
                        one(new IssueWarning(id, List.of(), words, DeliveryMethod.POST)),
                        numbered(n -> new AcknowledgeWarning(id, n, now, words)),
                        numbered(n -> new WithdrawWarning(id, n, words)),
                        one(new InviteToMeeting(
                                id,
                                InviteToMeeting.Purpose.FACT_FINDING,
                                InviteToMeeting.Host.HEAD,
                                words,
                                now,
                                true,
                                null)),
                        numbered(n -> new RecordInvitationReply(id, n, InvitationReply.ACCEPTED, now, null)),
                        numbered(n -> new RescheduleMeeting(id, n, now, words)),
                        numbered(n -> new RecordMeetingOutcome(id, n, true, List.of(), words, List.of())),
                        numbered(n -> new ShareMeetingNotes(id, n, now, DeliveryMethod.POST)),
                        numbered(n -> new RecordNotesReply(id, n, NotesReply.AGREED, now, null)),
                        one(new EscalateToAuthorities(id, "", List.of(), List.of(), words, null)),
                        numbered(n ->
                                new RecordAuthorityOutcome(id, n, RecordAuthorityOutcome.Outcome.OTHER, null, now)),
                        one(new SeekLegalAdvice(id, "", words, false, SeekLegalAdvice.AdviceFrom.SCHOOL, now)),
                        one(new RecordLegalAdvice(id, today, words)),
                        one(new RecordEmergencyCall(id, "", now, words, words, null)),
                        numbered(n -> new RatifyEmergencyCall(id, n, true, words)),
                        numbered(n ->
                                new RecordEmergencyOutcome(id, n, RecordAuthorityOutcome.Outcome.OTHER, null, now)))
                .flatMap(Function.identity());
    }

    private Stream<Trial> ban() {
        BanNotice notice = new BanNotice(null, null, null, null, null, null);
        return Stream.of(
                        one(new BanFromSite(id, BanFromSite.Route.NOTICE_OF_INTENT, notice, null)),
                        one(new RecordBanRepresentations(id, now, words)),
                        one(new ExtendRepresentations(id, today, words)),
                        one(new DecideSiteBan(
                                id, DecideSiteBan.Outcome.NOT_IMPOSED, List.of(), words, null, null, null)),
                        one(new ConfirmBanAsChair(id, words)),
                        one(new ReviewSiteBan(id, ReviewSiteBan.Outcome.LIFTED, words, null, null, null)))
                .flatMap(Function.identity());
    }

    private Stream<Trial> record() {
        return Stream.of(
                        one(new CloseCase(id, words, true)),
                        one(new ReopenCase(id, words)),
                        there.versions()
                                .mapToObj(entry -> new Trial(
                                        entry, new CorrectEntry(id, entry, CorrectionKind.ERROR, words, words))),
                        one(new DeclareConflict(id, "", Role.HEAD, words, "", Role.SENIOR_LEADER)),
                        one(new LinkIncident(id, new IncidentId(new UUID(0, 0)), LinkKind.RELATED)),
                        one(new TagPolicyGap(id, null, words)))
                .flatMap(Function.identity());
    }

    private Stream<Trial> oversight() {
        return Stream.of(
                        one(new LinkComplaint(id, words, now, words, ComplaintStage.FORMAL)),
                        numbered(n -> new AppointPanel(id, n, List.of())),
                        numbered(n -> new RecordPanelOutcome(id, n, PanelFinding.UPHELD, null, now)),
                        there.readers().flatMap(who -> one(new GrantAccess(id, who, Role.GOVERNOR, words, today))),
                        there.readers().flatMap(who -> one(new RevokeAccess(id, who, words))),
                        one(new NoteTold(id, "", Role.GOVERNOR, now, words)))
                .flatMap(Function.identity());
    }

    private Stream<Trial> keeping() {
        return Stream.of(
                        one(new PlaceHold(id, words)),
                        numbered(n -> new ReleaseHold(id, n, words)),
                        one(new RequestErasure(id, ErasureBasis.RIGHT_TO_ERASURE, words)),
                        one(new EraseCase(id)),
                        one(new RequestUnsealing(id, words)),
                        numbered(n -> new ApproveUnsealing(id, n, words)))
                .flatMap(Function.identity());
    }

    private static Stream<Trial> one(IncidentCommand command) {
        return Stream.of(new Trial(null, command));
    }

    private Stream<Trial> numbered(IntFunction<IncidentCommand> command) {
        return there.numbers().mapToObj(number -> new Trial(number, command.apply((int) number)));
    }
}
