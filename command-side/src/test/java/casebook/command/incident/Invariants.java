package casebook.command.incident;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.incident.Allegation;
import casebook.shared.incident.BanNotice;
import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.Ground;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.InviteToMeeting.Purpose;
import casebook.shared.incident.event.*;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What must always hold of a case, told from its history alone and without the rules' own code. Numbers are those of the list
 * of invariants in the README.
 */
final class Invariants {

    private Invariants() {}

    static void hold(List<IncidentEvent> before, IncidentEvent event, Actor by, LocalDate today) {
        switch (event) {
            case WarningIssued e -> isDecided(ResponseCode.A1, before);
            case WarningAcknowledged e -> isOut(e.number(), before);
            case WarningWithdrawn e -> isOut(e.number(), before);
            case InvitedToMeeting e -> {
                if (e.purpose() == Purpose.RESPONSE) {
                    isDecided(ResponseCode.A2, before);
                }
            }
            case EscalatedToAuthorities e -> {
                isDecided(ResponseCode.A3, before);
                isCriminal(e.grounds());
            }
            case EscalationProposed e -> isCriminal(e.grounds());
            case LegalAdviceSought e -> {
                isDecided(ResponseCode.A4, before);
                assertThat(e.ground()).as("5: libel or slander").isIn("LIBEL", "SLANDER");
            }
            case TemporaryBarServed e -> isDecided(ResponseCode.A5, before);
            case BanIntentServed e -> isDecided(ResponseCode.A5, before);
            case FindingRecorded e -> restsOnFacts(e, before);
            case SiteBanConfirmed e -> isLawful(e.from(), e.to(), e.reviewOn(), before, today);
            case SiteBanConfirmedByChair e -> {
                isLawful(e.from(), e.to(), e.reviewOn(), before, today);
                assertThat(by.role()).as("9: the Chair confirms").isEqualTo(Role.CHAIR);
            }
            case CaseClosed e ->
                assertThat(before.stream().filter(EmergencyCallRatified.class::isInstance))
                        .as("1: the Head looked at every emergency call")
                        .hasSameSizeAs(before.stream()
                                .filter(EmergencyCallRecorded.class::isInstance)
                                .toList());
            // the one action that waits for nobody
            case EmergencyCallRecorded e ->
                assertThat(e.danger()).as("1: imminent danger").isNotNull();
            case ErasureOrdered e -> isNotHeld(before);
            case UnsealingApproved e ->
                assertThat(by.username()).as("7: unsealing takes two people").isNotEqualTo(e.reader());
            default -> {}
        }
        isDecidedByWhoMay(event, before, by);
        restsOnWhatStands(event, before);
    }

    /** 11: what was retracted stays on record, and carries nothing that comes after. */
    private static void restsOnWhatStands(IncidentEvent event, List<IncidentEvent> before) {
        if (event instanceof ResponseDecided || event instanceof WarningIssued) {
            assertThat(found(before))
                    .as("11: a finding that stands")
                    .anyMatch(allegation -> allegation.outcome() == Allegation.Outcome.BREACH);
        }
        if (event instanceof EntryCorrected retraction && retraction.standing() != null) {
            List<IncidentEvent> after =
                    Stream.concat(before.stream(), Stream.of(event)).toList();
            assertThat(retraction.standing().progress().statements())
                    .as("11: statements that stand")
                    .isEqualTo(count(StatementGathered.class, standing(after)));
            assertThat(retraction.standing().allegations())
                    .as("11: the finding that stands")
                    .isEqualTo(found(after));
        }
    }

    private static int count(Class<?> kind, List<IncidentEvent> events) {
        return Math.toIntExact(events.stream().filter(kind::isInstance).count());
    }

    private static List<Allegation> found(List<IncidentEvent> events) {
        return standing(events).stream()
                .filter(FindingRecorded.class::isInstance)
                .map(finding -> ((FindingRecorded) finding).allegations())
                .reduce(List.of(), (earlier, later) -> later);
    }

    private static List<IncidentEvent> standing(List<IncidentEvent> events) {
        return IntStream.range(0, events.size())
                .filter(at -> stands(at, events))
                .mapToObj(events::get)
                .toList();
    }

    private static boolean stands(int entry, List<IncidentEvent> events) {
        return IntStream.range(entry + 1, events.size())
                .noneMatch(at -> events.get(at) instanceof EntryCorrected corrected
                        && corrected.kind() == CorrectionKind.RETRACTION
                        && corrected.entry() == entry
                        && stands(at, events));
    }

    /** Whether the finding that a decision answers still stands. */
    private static boolean isAnswered(int decision, List<IncidentEvent> events) {
        int finding = lastIndex(events.subList(0, decision), FindingRecorded.class);
        return finding < 0 || stands(finding, events);
    }

    /** 1: no action without the Head's decision, on this opening of the case. */
    private static void isDecided(ResponseCode response, List<IncidentEvent> before) {
        int reopened = lastIndex(before, CaseReopened.class);
        Set<ResponseCode> decided = EnumSet.noneOf(ResponseCode.class);
        for (int at = reopened + 1; at < before.size(); at++) {
            if (before.get(at) instanceof ResponseDecided e && stands(at, before) && isAnswered(at, before)) {
                decided.addAll(e.responses());
            }
            if (before.get(at) instanceof ResponseWithdrawn e) {
                e.responses().forEach(decided::remove);
            }
        }
        assertThat(decided)
                .as("1: the Head decided %s, and stood by it", response)
                .contains(response);
    }

    private static void isOut(int warning, List<IncidentEvent> before) {
        assertThat(before)
                .as("1: the warning was issued")
                .anyMatch(event -> event instanceof WarningIssued issued && issued.number() == warning)
                .noneMatch(event -> event instanceof WarningWithdrawn gone && gone.number() == warning);
    }

    /** 2: no finding before P2's facts; 8: under the edition in force on the day. */
    private static void restsOnFacts(FindingRecorded finding, List<IncidentEvent> history) {
        List<IncidentEvent> before = standing(history);
        assertThat(before).as("2: a statement").anyMatch(StatementGathered.class::isInstance);
        assertThat(before.stream().anyMatch(ParentSpokenTo.class::isInstance)
                        || before.stream()
                                        .filter(ContactAttempted.class::isInstance)
                                        .count()
                                >= 3)
                .as("2: spoken to the parent, or tried three times")
                .isTrue();
        assertThat(finding.edition())
                .as("8: the edition of the day")
                .isEqualTo(((ConcernReported) history.getFirst()).edition());
        assertThat(finding.allegations().stream().map(Allegation::evidence))
                .as("evidence existed then")
                .allMatch(cited -> before.stream()
                        .filter(EvidenceRegistered.class::isInstance)
                        .map(registered -> ((EvidenceRegistered) registered).evidenceId())
                        .toList()
                        .containsAll(cited));
    }

    /** 12: what is held is never erased. */
    private static void isNotHeld(List<IncidentEvent> before) {
        Set<Integer> held = new HashSet<>();
        before.forEach(event -> {
            switch (event) {
                case HoldPlaced e -> held.add(e.number());
                case HoldReleased e -> held.remove(e.number());
                default -> {}
            }
        });
        assertThat(held).as("12: held is never erased").isEmpty();
        assertThat(before).as("12: erasure is asked for first").anyMatch(ErasureRequested.class::isInstance);
    }

    /** 3: notice served, representations in or closed, site risk, lesser steps, review date. */
    private static void isLawful(
            LocalDate from, LocalDate to, LocalDate reviewOn, List<IncidentEvent> before, LocalDate today) {
        int at = lastIndex(before, TemporaryBarServed.class, BanIntentServed.class);
        assertThat(at).as("3: a notice was served").isNotNegative();
        BanNotice notice = before.get(at) instanceof TemporaryBarServed bar
                ? bar.notice()
                : ((BanIntentServed) before.get(at)).notice();
        assertThat(notice.siteRiskBasis()).as("3: site risk").isNotNull();
        isDecided(ResponseCode.A5, before);
        assertThat(IntStream.range(at, before.size())
                                .anyMatch(i -> before.get(i) instanceof BanRepresentationsReceived && stands(i, before))
                        || today.isAfter(lastDay(notice, before.subList(at, before.size()))))
                .as("3: representations are in or closed")
                .isTrue();
        assertThat(before.subList(0, at))
                .as("3: lesser steps")
                .anyMatch(e -> e instanceof ProportionalityAssessed weighed
                        && !weighed.lesserSteps().isEmpty());
        assertThat(reviewOn).as("3: a review").isAfter(from).isBeforeOrEqualTo(to);
    }

    private static LocalDate lastDay(BanNotice notice, List<IncidentEvent> since) {
        return since.stream()
                .filter(BanRepresentationsExtended.class::isInstance)
                .map(extended -> ((BanRepresentationsExtended) extended).representationsBy())
                .reduce(Objects.requireNonNull(notice.representationsBy()), (earlier, later) -> later);
    }

    /** 4: no escalation without a criminal ground. */
    private static void isCriminal(List<Ground> grounds) {
        List<String> offences =
                Arrays.stream(Ground.Offence.values()).map(Enum::name).toList();
        assertThat(grounds).as("4: a criminal ground").isNotEmpty();
        assertThat(grounds).as("4: on the list").allMatch(ground -> offences.contains(ground.code()));
    }

    /** 9: nobody decides a case they are party to; and only the Head or the delegate decides at all. */
    private static void isDecidedByWhoMay(IncidentEvent event, List<IncidentEvent> before, Actor by) {
        if (!isDecision(event)) {
            return;
        }
        List<ConflictDeclared> conflicts = before.stream()
                .filter(ConflictDeclared.class::isInstance)
                .map(ConflictDeclared.class::cast)
                .toList();
        assertThat(conflicts)
                .as("9: no interest of their own")
                .noneMatch(conflict -> conflict.who().equals(by.username()));
        assertThat(before)
                .as("9: no witness")
                .noneMatch(earlier -> earlier instanceof StatementGathered given
                        && by.username().equals(given.statement().username()));
        assertThat(by.role() == Role.HEAD
                        || conflicts.stream()
                                .anyMatch(conflict -> conflict.whoRole() == Role.HEAD
                                        && conflict.delegate().equals(by.username())))
                .as("9: the Head or the delegate")
                .isTrue();
    }

    static boolean isDecision(IncidentEvent event) {
        return event instanceof FindingRecorded
                || event instanceof ResponseDecided
                || event instanceof ResponseWithdrawn
                || event instanceof EscalatedToAuthorities
                || event instanceof LegalAdviceSought
                || event instanceof TemporaryBarServed
                || event instanceof BanIntentServed
                || event instanceof SiteBanConfirmed
                || event instanceof SiteBanNotImposed
                || event instanceof SiteBanLifted
                || event instanceof SiteBanContinued
                || event instanceof SiteBanVaried
                || event instanceof SiteBanReferredToChair
                || event instanceof BanRepresentationsExtended
                || event instanceof EmergencyCallRatified
                || event instanceof LegalAdviceReceived
                || event instanceof EscalationDeclined
                || event instanceof WarningWithdrawn;
    }

    private static int lastIndex(List<IncidentEvent> events, Class<?>... kinds) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (List.of(kinds).contains(events.get(i).getClass())) {
                return i;
            }
        }
        return -1;
    }
}
