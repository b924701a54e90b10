package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

/** A parent is kept from the site by one of two lawful routes, and both hear the parent (policy, A5). */
final class TheBan {

    private static final String NOTICE = """
            {'route':'NOTICE_OF_INTENT','siteRiskBasis':'Shouted at staff at the gate','scope':'The grounds, school hours',
             'accessPlan':{'collection':'At the gate','parentsEvening':'By phone','medicalOrSend':'By appointment'},
             'representationsBy':'%s','noticeServed':{'method':'By hand','at':'%s'}}""";
    private static final String BAR = NOTICE.replace("NOTICE_OF_INTENT", "TEMPORARY_BAR")
            .replace("'scope'", "'immediateRisk':'Came back with a stick','scope'");

    private TheBan() {}

    private static String served(String notice) {
        return notice.formatted(Days.ahead(10), Days.hoursAgo(2));
    }

    static void isByNoticeOfIntent(Case year4) {
        year4.head()
                .posts("/site-ban", served(NOTICE).replace("Shouted at staff at the gate", " "))
                .isRefused("BanNeedsSiteRiskBasis");
        year4.head().posts("/site-ban", served(NOTICE).replace("By phone", "")).isRefused("BanHasAnAccessPlan");
        year4.head().posts("/site-ban", served(NOTICE)).isCreated();
        assertThat(Boards.banned(year4)).isEmpty();
        assertThat(Boards.due(year4)).contains("BAN_REPRESENTATIONS");
    }

    static void isConfirmedOnceTheParentIsHeard(Case year4) {
        String confirmed = """
                {'outcome':'CONFIRMED','answers':[{'point':'It was once','answer':'It was three days'}],
                 'reasons':'The risk goes on','from':'%s','to':'%s','reviewOn':'%s'}""".formatted(Days.ahead(0), Days.ahead(90), Days.ahead(45));
        year4.head().posts("/site-ban/decision", confirmed).isRefused("RepresentationsAreInOrClosed");
        year4.head()
                .posts("/site-ban/decision", "{'outcome':'LIFTED','reasons':'A mistake'}")
                .isRefused("OnlyABarInForceIsLifted");
        year4.office()
                .posts(
                        "/site-ban/representations",
                        "{'receivedAt':'%s','text':'It was once.'}".formatted(Days.hoursAgo(1)))
                .isCreated();
        year4.head()
                .posts("/site-ban/decision", confirmed.replaceFirst("\\[.*]", "[]"))
                .isRefused("EachPointIsAnswered");
        year4.head()
                .posts("/site-ban/decision", confirmed.replaceFirst(",'reviewOn':'[^']*'", ""))
                .isRefused("BanHasAnEndAndAReview");
        year4.head().posts("/site-ban/decision", confirmed).isDone();
        assertThat(Boards.banned(year4)).containsExactly("CONFIRMED Rhys Llŷr-Example");
        assertThat(Boards.due(year4)).contains("BAN_REVIEW", "BAN_ENDS").doesNotContain("BAN_REPRESENTATIONS");
    }

    static void isReviewed(Case year4) {
        String review = "{'outcome':'CONTINUED','reasons':'Not yet','reviewOn':'%s'}";
        year4.head().posts("/site-ban/review", review.formatted(Days.ahead(91))).isRefused("ReviewLeadsToAReview");
        year4.head().posts("/site-ban/review", review.formatted(Days.ahead(80))).isDone();
        year4.page().shows("siteBan/state", "CONFIRMED").shows("siteBan/reviewOn", Days.ahead(80));
    }

    static void isATemporaryBarThatIsLifted(Case other) {
        other.senior()
                .posts("/site-ban", served(BAR).replace("Came back with a stick", ""))
                .isRefused("TemporaryBarNeedsImmediateRisk");
        other.senior().posts("/site-ban", served(BAR)).isCreated();
        assertThat(Boards.banned(other)).containsExactly("TEMPORARY_BAR Sali Example");
        other.senior()
                .posts("/site-ban/review", "{'outcome':'LIFTED','reasons':'x'}")
                .is(409)
                .isRefused("BanIsInForce");
        other.senior()
                .posts("/site-ban/decision", "{'outcome':'LIFTED','reasons':'The risk has passed'}")
                .isDone();
        assertThat(Boards.banned(other)).isEmpty();
        other.page().shows("siteBan/state", "LIFTED");
    }
}
