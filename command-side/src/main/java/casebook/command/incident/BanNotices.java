package casebook.command.incident;

import static casebook.command.incident.SiteBanRule.BanHasAnAccessPlan;
import static casebook.command.incident.SiteBanRule.BanHearsTheParent;
import static casebook.command.incident.SiteBanRule.BanNeedsSiteRiskBasis;
import static casebook.command.incident.SiteBanRule.BanNoticeIsServed;
import static casebook.command.incident.SiteBanRule.BanSaysItsScope;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.AccessPlan;
import casebook.shared.incident.BanNotice;
import java.time.Instant;
import java.time.LocalDate;

/** What every notice of a ban has to say before it counts. */
final class BanNotices {

    private BanNotices() {}

    static void check(BanNotice notice) {
        BanNeedsSiteRiskBasis.given(notice.siteRiskBasis());
        BanSaysItsScope.given(notice.scope());
        checkAccess(BanHasAnAccessPlan.given(notice.accessPlan()));
        BanNoticeIsServed.given(notice.servedBy());
        Instant served = BanNoticeIsServed.given(notice.servedAt());
        LocalDate deadline = BanHearsTheParent.given(notice.representationsBy());
        BanHearsTheParent.check(deadline.isAfter(SchoolDay.of(served)));
    }

    private static void checkAccess(AccessPlan plan) {
        BanHasAnAccessPlan.given(plan.collection());
        BanHasAnAccessPlan.given(plan.parentsEvening());
        BanHasAnAccessPlan.given(plan.medicalOrSend());
    }
}
