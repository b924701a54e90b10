package casebook.command.incident;

import static casebook.command.incident.Stories.decided;
import static casebook.command.incident.Stories.found;
import static casebook.shared.examples.SiteBanEvents.banIntentServed;
import static casebook.shared.examples.SiteBanEvents.banRepresentationsReceived;
import static casebook.shared.examples.SiteBanEvents.siteBanConfirmed;
import static casebook.shared.examples.SiteBanEvents.siteBanNotImposed;
import static casebook.shared.examples.SiteBanEvents.temporaryBarServed;
import static casebook.shared.examples.SiteBanExamples.banConfirmed;
import static casebook.shared.examples.SiteBanExamples.banContinued;
import static casebook.shared.examples.SiteBanExamples.banNotImposed;
import static casebook.shared.examples.SiteBanExamples.noticeOfIntent;
import static casebook.shared.examples.SiteBanExamples.representationsByLetter;
import static casebook.shared.examples.SiteBanExamples.temporaryBar;
import static casebook.shared.examples.SiteBanExamples.temporaryBarLifted;

import casebook.shared.examples.Invented;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.examples.SiteBanExamples;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.BanFromSite;
import casebook.shared.incident.command.BanFromSite.Route;
import casebook.shared.incident.command.DecideSiteBan;
import casebook.shared.incident.command.ReviewSiteBan;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.SiteBanLifted;
import casebook.shared.people.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteBanTest {

    @Test
    void is_proposed_by_a_temporary_bar() {
        banDecided().when(temporaryBar()).gives(temporaryBarServed());
    }

    @Test
    void is_proposed_by_a_notice_of_intent() {
        banDecided().when(noticeOfIntent()).gives(banIntentServed());
    }

    @Test
    void is_refused_before_the_head_decided_it_and_to_anyone_else() {
        found().when(noticeOfIntent()).isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
        banDecided().by("senior", Role.SENIOR_LEADER).when(noticeOfIntent()).isRefusedBy(CaseRule.OnlyTheHeadDecides);
    }

    @Test
    void is_refused_by_bar_without_an_immediate_risk() {
        banDecided()
                .when(new BanFromSite(Invented.CASE, Route.TEMPORARY_BAR, Invented.completeNotice(), null))
                .isRefusedBy(SiteBanRule.TemporaryBarNeedsImmediateRisk);
    }

    @Test
    void is_refused_while_another_is_open() {
        banDecided(banIntentServed()).when(temporaryBar()).isRefusedBy(SiteBanRule.BanIsNotYetOpen);
        banDecided(temporaryBarServed(), banRepresentationsReceived(), siteBanConfirmed())
                .when(noticeOfIntent())
                .isRefusedBy(SiteBanRule.BanIsNotYetOpen);
        banDecided(banIntentServed(), siteBanNotImposed())
                .when(noticeOfIntent())
                .gives(banIntentServed());
    }

    @Test
    void hears_the_parent() {
        banDecided(banIntentServed()).when(representationsByLetter()).gives(banRepresentationsReceived());
        banDecided().when(representationsByLetter()).isRefusedBy(SiteBanRule.BanIsProposed);
    }

    @Test
    void is_confirmed_once_representations_are_in() {
        banDecided(banIntentServed(), banRepresentationsReceived())
                .at("2026-12-01T09:00:00Z")
                .when(banConfirmed())
                .gives(siteBanConfirmed());
    }

    @Test
    void is_confirmed_after_the_last_day_for_representations_and_not_on_it() {
        banDecided(temporaryBarServed())
                .at("2026-12-04T23:59:59Z")
                .when(banConfirmed())
                .isRefusedBy(SiteBanRule.RepresentationsAreInOrClosed);
        banDecided(temporaryBarServed())
                .at("2026-12-05T00:00:00Z")
                .when(banConfirmed())
                .gives(siteBanConfirmed());
    }

    @Test
    void is_not_confirmed_when_it_was_never_proposed_or_is_decided() {
        banDecided().when(banConfirmed()).isRefusedBy(SiteBanRule.BanIsProposed);
        banDecided(banIntentServed(), siteBanNotImposed()).when(banConfirmed()).isRefusedBy(SiteBanRule.BanIsProposed);
    }

    @Test
    void is_not_confirmed_without_answering_what_the_parent_said() {
        DecideSiteBan asked = banConfirmed();
        banDecided(banIntentServed(), banRepresentationsReceived())
                .when(new DecideSiteBan(
                        Invented.CASE,
                        asked.outcome(),
                        List.of(),
                        asked.reasons(),
                        asked.from(),
                        asked.to(),
                        asked.reviewOn()))
                .isRefusedBy(SiteBanRule.EachPointIsAnswered);
    }

    @ParameterizedTest
    @CsvSource({
        ",2027-02-12,2027-01-15",
        "2026-12-07,,2027-01-15",
        "2026-12-07,2027-02-12,",
        "2026-12-07,2027-02-12,2026-12-07",
        "2026-12-07,2027-02-12,2027-02-13",
        "2027-02-12,2026-12-07,2027-01-15"
    })
    void is_not_confirmed_without_an_end_and_a_review_in_between(LocalDate from, LocalDate to, LocalDate reviewOn) {
        banDecided(banIntentServed())
                .when(new DecideSiteBan(
                        Invented.CASE,
                        DecideSiteBan.Outcome.CONFIRMED,
                        List.of(),
                        Invented.words("For a while"),
                        from,
                        to,
                        reviewOn))
                .isRefusedBy(SiteBanRule.BanHasAnEndAndAReview);
    }

    @Test
    void may_be_reviewed_on_its_last_day() {
        SiteBanConfirmed asked = siteBanConfirmed();
        banDecided(banIntentServed())
                .when(new DecideSiteBan(
                        Invented.CASE,
                        DecideSiteBan.Outcome.CONFIRMED,
                        List.of(),
                        asked.reasons(),
                        asked.from(),
                        asked.to(),
                        asked.to()))
                .gives(new SiteBanConfirmed(
                        Invented.CASE, List.of(), asked.reasons(), asked.from(), asked.to(), asked.to()));
    }

    @Test
    void is_not_imposed_or_a_bar_lifted_without_waiting_for_anything() {
        banDecided(banIntentServed())
                .at("2026-11-21T09:00:00Z")
                .when(banNotImposed())
                .gives(siteBanNotImposed());
        banDecided(temporaryBarServed())
                .at("2026-11-21T09:00:00Z")
                .when(temporaryBarLifted())
                .gives(SiteBanEvents.siteBanLifted());
    }

    @Test
    void is_not_lifted_when_nothing_is_in_force() {
        banDecided(banIntentServed()).when(temporaryBarLifted()).isRefusedBy(SiteBanRule.OnlyABarInForceIsLifted);
    }

    @Test
    void is_continued_varied_or_lifted_on_review() {
        confirmed().when(banContinued()).gives(SiteBanEvents.siteBanContinued());
        confirmed().when(SiteBanExamples.banVaried()).gives(SiteBanEvents.siteBanVaried());
        confirmed()
                .when(SiteBanExamples.banLiftedOnReview())
                .gives(new SiteBanLifted(
                        Invented.CASE,
                        List.of(),
                        SiteBanExamples.banLiftedOnReview().reasons()));
    }

    @Test
    void is_reviewed_only_when_confirmed_and_by_the_head() {
        banDecided(temporaryBarServed()).when(banContinued()).isRefusedBy(SiteBanRule.BanIsInForce);
        confirmed().by("senior", Role.SENIOR_LEADER).when(banContinued()).isRefusedBy(CaseRule.OnlyTheHeadDecides);
    }

    @ParameterizedTest
    @CsvSource({"CONTINUED,,", "CONTINUED,2027-02-13,", "VARIED,,", "VARIED,2027-02-06,2027-02-05"})
    void goes_on_only_with_a_review_before_it_ends(
            ReviewSiteBan.Outcome outcome, LocalDate reviewOn, LocalDate newEnd) {
        confirmed()
                .when(new ReviewSiteBan(Invented.CASE, outcome, Invented.words("Still"), reviewOn, newEnd, null))
                .isRefusedBy(SiteBanRule.ReviewLeadsToAReview);
    }

    @Test
    void runs_to_its_new_end_once_varied() {
        confirmed(SiteBanEvents.siteBanVaried())
                .when(new ReviewSiteBan(
                        Invented.CASE,
                        ReviewSiteBan.Outcome.CONTINUED,
                        Invented.words("Still"),
                        LocalDate.parse("2027-02-12"),
                        null,
                        null))
                .isRefusedBy(SiteBanRule.ReviewLeadsToAReview);
    }

    private static CaseFixture banDecided(IncidentEvent... then) {
        return decided(List.of(ResponseCode.A5), then);
    }

    private static CaseFixture confirmed(IncidentEvent... then) {
        CaseFixture fixture = banDecided(banIntentServed(), siteBanConfirmed());
        for (IncidentEvent event : then) {
            fixture.happened(event, "head", Role.HEAD);
        }
        return fixture;
    }
}
