package casebook.command.incident;

import static casebook.command.incident.Stories.decided;
import static casebook.shared.examples.OversightEvents.banRepresentationsExtended;
import static casebook.shared.examples.OversightEvents.siteBanConfirmedByChair;
import static casebook.shared.examples.OversightEvents.siteBanReferredToChair;
import static casebook.shared.examples.OversightExamples.confirmedByTheChair;
import static casebook.shared.examples.OversightExamples.moreTime;
import static casebook.shared.examples.SiteBanEvents.banIntentServed;
import static casebook.shared.examples.SiteBanEvents.banRepresentationsReceived;
import static casebook.shared.examples.SiteBanEvents.siteBanConfirmed;
import static casebook.shared.examples.SiteBanEvents.siteBanNotImposed;
import static casebook.shared.examples.SiteBanEvents.temporaryBarServed;
import static casebook.shared.examples.SiteBanExamples.banConfirmed;
import static casebook.shared.examples.SiteBanExamples.banContinued;
import static casebook.shared.examples.SiteBanExamples.banNotImposed;
import static casebook.shared.examples.SiteBanExamples.noticeOfIntent;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.IncidentExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.incident.BanNotice;
import casebook.shared.incident.Progress;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Standing;
import casebook.shared.incident.Status;
import casebook.shared.incident.command.BanFromSite;
import casebook.shared.incident.command.ExtendRepresentations;
import casebook.shared.incident.event.ConflictDeclared;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class BanHearingTest {

    @Test
    void gives_more_time_while_the_ban_is_proposed() {
        ban(banIntentServed()).when(moreTime()).gives(banRepresentationsExtended());
        ban(temporaryBarServed()).when(moreTime()).gives(banRepresentationsExtended());
        ban().when(moreTime()).isRefusedBy(SiteBanRule.BanIsProposed);
        ban(banIntentServed(), siteBanConfirmed()).when(moreTime()).isRefusedBy(SiteBanRule.BanIsProposed);
        ban(banIntentServed()).by("office", Role.OFFICE).when(moreTime()).isRefusedBy(CaseRule.OnlyTheHeadDecides);
    }

    @Test
    void more_time_is_later_than_what_the_parent_was_told() {
        ExtendRepresentations sameDay =
                new ExtendRepresentations(Invented.CASE, Invented.REPRESENTATIONS_BY, Invented.words("Away"));
        ban(banIntentServed()).when(sameDay).isRefusedBy(HearingRule.MoreTimeIsMoreTime);
        ban(banIntentServed(), banRepresentationsExtended())
                .when(moreTime())
                .isRefusedBy(HearingRule.MoreTimeIsMoreTime);
    }

    @Test
    void nothing_is_confirmed_before_the_time_given_in_addition_is_over() {
        ban(banIntentServed(), banRepresentationsExtended())
                .at("2026-12-11T09:00:00Z")
                .when(banConfirmed())
                .isRefusedBy(SiteBanRule.RepresentationsAreInOrClosed);
        ban(banIntentServed(), banRepresentationsExtended())
                .at("2026-12-12T09:00:00Z")
                .when(banConfirmed())
                .gives(siteBanConfirmed());
    }

    @Test
    void a_new_notice_starts_the_hearing_afresh() {
        ban(banIntentServed(), banRepresentationsExtended(), siteBanNotImposed(), banIntentServed())
                .at("2026-12-05T09:00:00Z")
                .when(banConfirmed())
                .gives(siteBanConfirmed());
    }

    @Test
    void a_confirmation_waits_for_the_chair_where_the_school_arranged_that() {
        heard().whereTheChairConfirms().when(banConfirmed()).gives(siteBanReferredToChair());
        heard(siteBanReferredToChair())
                .by("chair", Role.CHAIR)
                .when(confirmedByTheChair())
                .gives(siteBanConfirmedByChair());
    }

    @Test
    void only_the_chair_confirms_and_only_what_waits_for_the_chair() {
        heard(siteBanReferredToChair()).when(confirmedByTheChair()).isRefusedBy(HearingRule.OnlyTheChairConfirms);
        heard().by("chair", Role.CHAIR).when(confirmedByTheChair()).isRefusedBy(HearingRule.BanAwaitsTheChair);
        List.of(siteBanNotImposed(), SiteBanEvents.siteBanLifted(), siteBanConfirmedByChair())
                .forEach(after -> heard(siteBanReferredToChair(), after)
                        .by("chair", Role.CHAIR)
                        .when(confirmedByTheChair())
                        .isRefusedBy(HearingRule.BanAwaitsTheChair));
    }

    @Test
    void a_chair_who_decided_as_delegate_or_has_an_interest_does_not_confirm() {
        heard().happened(siteBanReferredToChair(), "chair", Role.CHAIR)
                .by("chair", Role.CHAIR)
                .when(confirmedByTheChair())
                .isRefusedBy(HearingRule.ChairConfirmsAnothersDecision);
        var related = new ConflictDeclared(Invented.CASE, "chair", Role.CHAIR, Invented.words("A neighbour"), "senior");
        heard(siteBanReferredToChair(), related)
                .by("chair", Role.CHAIR)
                .when(confirmedByTheChair())
                .isRefusedBy(HearingRule.ChairConfirmsAnothersDecision);
    }

    @Test
    void the_chair_does_not_confirm_while_the_parent_still_has_time() {
        ban(banIntentServed(), siteBanReferredToChair(), banRepresentationsExtended())
                .by("chair", Role.CHAIR)
                .at("2026-12-11T09:00:00Z")
                .when(confirmedByTheChair())
                .isRefusedBy(SiteBanRule.RepresentationsAreInOrClosed);
    }

    @Test
    void what_waits_for_the_chair_is_not_in_force_and_may_still_be_dropped() {
        heard(siteBanReferredToChair()).when(banContinued()).isRefusedBy(SiteBanRule.BanIsInForce);
        heard(siteBanReferredToChair())
                .when(IncidentExamples.closedWithEveryoneTold())
                .isRefusedBy(ResponseRule.NoActionIsOpen);
        heard(siteBanReferredToChair()).when(banNotImposed()).gives(siteBanNotImposed());
        heard(siteBanReferredToChair(), siteBanConfirmedByChair())
                .when(banContinued())
                .gives(SiteBanEvents.siteBanContinued());
        heard(siteBanReferredToChair(), siteBanConfirmedByChair())
                .when(IncidentExamples.closedWithEveryoneTold())
                .gives(EnquiryEvents.caseClosed());
    }

    @Test
    void soontime_for_representations_is_recorded_with_a_caution() {
        ban().when(noticeOfIntent()).cautions();
        var notice = Invented.completeNotice();
        var soon = new BanFromSite(
                Invented.CASE,
                BanFromSite.Route.NOTICE_OF_INTENT,
                new BanNotice(
                        notice.siteRiskBasis(),
                        notice.scope(),
                        notice.accessPlan(),
                        Invented.REPRESENTATIONS_BY.minusDays(8),
                        notice.servedBy(),
                        notice.servedAt()),
                null);
        ban().when(soon).cautions("RepresentationsHaveTime");
    }

    @Test
    void the_chair_confirms_no_ban_whose_decision_was_taken_back() {
        heard(siteBanReferredToChair())
                .happened(decisionTakenBack(), "head", Role.HEAD)
                .by("chair", Role.CHAIR)
                .when(confirmedByTheChair())
                .isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
    }

    private static CaseFixture ban(IncidentEvent... then) {
        return decided(List.of(ResponseCode.A5), then);
    }

    private static CaseFixture heard(IncidentEvent... then) {
        IncidentEvent[] all = new IncidentEvent[then.length + 2];
        all[0] = temporaryBarServed();
        all[1] = banRepresentationsReceived();
        System.arraycopy(then, 0, all, 2, then.length);
        return ban(all);
    }

    /** The decision is the eighth entry of every story that comes so far. */
    private static EntryCorrected decisionTakenBack() {
        return Stories.retracted(7, new Standing(new Progress(Status.DECIDED, 1, 1, 0), List.of(), List.of()));
    }
}
