package casebook.command.incident;

import static casebook.command.incident.Stories.decided;

import casebook.shared.examples.Invented;
import casebook.shared.incident.AccessPlan;
import casebook.shared.incident.BanNotice;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.BanFromSite;
import casebook.shared.incident.command.BanFromSite.Route;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BanNoticeTest {

    private static final Sealed SAID = Invented.words("Said");
    private static final Instant SERVED = Instant.parse("2026-11-20T15:45:00Z");
    private static final LocalDate NEXT_DAY = LocalDate.parse("2026-11-21");

    @Test
    void is_refused_without_a_site_risk_basis() {
        refused(new BanNotice(null, SAID, plan(), NEXT_DAY, SAID, SERVED), SiteBanRule.BanNeedsSiteRiskBasis);
    }

    @Test
    void is_refused_without_its_scope() {
        refused(new BanNotice(SAID, null, plan(), NEXT_DAY, SAID, SERVED), SiteBanRule.BanSaysItsScope);
    }

    @Test
    void is_refused_without_every_part_of_an_access_plan() {
        refused(with(null), SiteBanRule.BanHasAnAccessPlan);
        refused(with(new AccessPlan(null, SAID, SAID)), SiteBanRule.BanHasAnAccessPlan);
        refused(with(new AccessPlan(SAID, null, SAID)), SiteBanRule.BanHasAnAccessPlan);
        refused(with(new AccessPlan(SAID, SAID, null)), SiteBanRule.BanHasAnAccessPlan);
    }

    @Test
    void is_refused_until_it_was_served() {
        refused(new BanNotice(SAID, SAID, plan(), NEXT_DAY, null, SERVED), SiteBanRule.BanNoticeIsServed);
        refused(new BanNotice(SAID, SAID, plan(), NEXT_DAY, SAID, null), SiteBanRule.BanNoticeIsServed);
    }

    @Test
    void is_refused_without_a_day_to_be_heard_by() {
        refused(new BanNotice(SAID, SAID, plan(), null, SAID, SERVED), SiteBanRule.BanHearsTheParent);
        refused(
                new BanNotice(SAID, SAID, plan(), LocalDate.parse("2026-11-20"), SAID, SERVED),
                SiteBanRule.BanHearsTheParent);
    }

    @Test
    void is_complete_with_all_of_these() {
        ban(new BanNotice(SAID, SAID, plan(), NEXT_DAY, SAID, SERVED)).result().expectSuccessfulHandlerExecution();
    }

    private static BanNotice with(@Nullable AccessPlan plan) {
        return new BanNotice(SAID, SAID, plan, NEXT_DAY, SAID, SERVED);
    }

    private static AccessPlan plan() {
        return new AccessPlan(SAID, SAID, SAID);
    }

    private static void refused(BanNotice notice, Rule rule) {
        ban(notice).isRefusedBy(rule);
    }

    private static CaseFixture.Then ban(BanNotice notice) {
        return decided(List.of(ResponseCode.A5))
                .when(new BanFromSite(Invented.CASE, Route.NOTICE_OF_INTENT, notice, null));
    }
}
