package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Parents say in their group what they think of the school's leadership. The Head is the one they criticise. */
final class LawfulCriticism {

    private static final String FINDINGS = "{'allegations':[%s]}";
    private static final String BREACH = "{'clause':'%s','outcome':'BREACH','reasons':'It was in the group'}";
    private static final String NO_BREACH = """
            {'clause':'%s','outcome':'NO_BREACH','reasons':'An opinion on a public matter',
             'lawfulCriticismConsidered':'Sharp, and no more than a citizen may say of a public body'}""";
    private static final String DECISION = "{'responses':['A1','A3','A4','A5'],'reasons':'It has to stop'}";
    private static final String POLICE = """
            {'authority':'POLICE','grounds':[{'code':'%s','facts':'They say that the governors must go'}],
             'shared':['The messages'],'lawfulBasis':'Public task'}""";
    private static final String WEIGHED =
            "{'lesserSteps':[%s],'effectOnChild':'They would be collected by nobody','adjustmentsOffered':'None asked for'}";

    private LawfulCriticism() {}

    static Case isReported(School school) {
        Case criticism = Case.reported(
                school,
                school.office()
                        .posts("/api/incidents", """
                {'group':{'kind':'YEAR','name':'Year 2'},'happenedAt':'%s',
                 'description':'“How the new Head was chosen is a disgrace, and the governors must go”',
                 'clauses':['N3','N6'],'reporter':{'wish':'ANONYMOUS'},
                 'subject':{'name':'Merle Example','relationship':'PARENT'}}""".formatted(Days.hoursAgo(60)))
                        .isCreated());
        criticism
                .senior()
                .posts("/screening", "{'outcome':'ACCEPTED','safeguardingConcern':false}")
                .isDone();
        return criticism;
    }

    static void isNotActedOnAtOnce(Case criticism) {
        As head = criticism.head();
        head.posts("/site-ban", ban("TEMPORARY_BAR", "They upset the staff")).isRefused("HeadHasDecidedThisResponse");
        head.posts("/escalations", POLICE.formatted("DISREPUTE")).isRefused("HeadHasDecidedThisResponse");
        head.posts("/decision", DECISION).isRefused("BreachIsFound");
        head.posts("/findings", FINDINGS.formatted(BREACH.formatted("N3"))).isRefused("InformationIsGatheredFirst");
        criticism
                .senior()
                .posts("/statements", """
                {'from':{'name':'Ash Example','relationship':'PARENT'},'takenAt':'%s','how':'PHONE',
                 'text':'We talked about how the Head was chosen.','readBackAndAgreed':true}""".formatted(Days.hoursAgo(30)))
                .isCreated();
        criticism
                .senior()
                .posts("/parent-conversations", """
                {'spokenAt':'%s','mode':'In person','present':['Merle Example'],'gist':'What was meant',
                 'parentsAccount':'I think what I wrote, and I would say it to the governors'}""".formatted(Days.hoursAgo(20)))
                .isCreated();
    }

    static void isNotJudgedByWhomItCriticises(Case criticism) {
        criticism
                .senior()
                .posts("/conflicts", "{'who':'head','why':'It is about how the Head was chosen','delegate':'dsl'}")
                .isCreated();
        String finding = FINDINGS.formatted(BREACH.formatted("N3"));
        criticism.head().posts("/findings", finding).isRefused("NobodyDecidesTheirOwnCase");
        criticism.senior().posts("/findings", finding).isRefused("OnlyTheHeadDecides");
        criticism.dsl().posts("/findings", finding).isRefused("LawfulCriticismIsConsidered");
    }

    static void isNoBreach(Case criticism) {
        criticism
                .dsl()
                .posts("/findings", FINDINGS.formatted(NO_BREACH.formatted("N3") + "," + NO_BREACH.formatted("N6")))
                .isDone();
        criticism.dsl().posts("/decision", DECISION).isRefused("BreachIsFound");
        criticism
                .senior()
                .posts("/closure", "{'parentTold':'That it was no breach','reporterTold':true}")
                .isDone();
    }

    static void isNotPunishedForOneSwearWord(Case criticism) {
        criticism
                .senior()
                .posts("/reopening", "{'reason':'One message has a swear word'}")
                .isDone();
        As delegate = criticism.dsl();
        delegate.posts("/findings", FINDINGS.formatted(NO_BREACH.formatted("N3") + "," + BREACH.formatted("N2")))
                .isDone();
        delegate.posts("/decision", DECISION).isRefused("ProportionalityIsOnFile");
        criticism.senior().posts("/proportionality", WEIGHED.formatted("")).isDone();
        delegate.posts("/decision", DECISION).isRefused("LesserStepsAreWeighed");
        criticism
                .senior()
                .posts(
                        "/proportionality",
                        WEIGHED.formatted("{'step':'ADVICE','status':'UNSUITABLE','why':'They were told before'}"))
                .isDone();
        delegate.posts("/decision", DECISION).isDone();
        delegate.posts("/escalations", POLICE.formatted("DISREPUTE")).isRefused("EscalationNeedsACriminalGround");
        delegate.posts(
                        "/legal-advice",
                        "{'ground':'LIBEL','whoseReputation':'The school','from':'SCHOOL','publishedAt':'%s'}"
                                .formatted(Days.hoursAgo(60)))
                .isRefused("ReputationIsAPersons");
        delegate.posts("/site-ban", ban("NOTICE_OF_INTENT", " ")).isRefused("BanNeedsSiteRiskBasis");
        delegate.posts("/site-ban", ban("TEMPORARY_BAR", "They shout")).isRefused("TemporaryBarNeedsImmediateRisk");
    }

    static void endsWithAWarningAndNothingElse(Case criticism) {
        As delegate = criticism.dsl();
        criticism
                .senior()
                .posts("/closure", "{'parentTold':'All','reporterTold':true}")
                .isRefused("NoActionIsOpen");
        delegate.posts(
                        "/decision/withdrawal",
                        "{'responses':['A3','A4','A5'],'reasons':'No crime, no libel, no risk on the site'}")
                .isDone();
        String warning = "{'clauses':['%s'],'whatMustChange':'No swearing in the group','deliveredBy':'POST'}";
        criticism.senior().posts("/warnings", warning.formatted("N3")).isRefused("WarningNamesClausesFoundBreached");
        criticism.senior().posts("/warnings", warning.formatted("N2")).isCreated();
        criticism
                .senior()
                .posts("/closure", "{'parentTold':'One warning, for one word','reporterTold':true}")
                .isDone();
        assertThat(Boards.banned(criticism)).isEmpty();
        assertThat(criticism.page().at("escalations")).isEmpty();
        assertThat(criticism.page().at("responses").valueStream().map(code -> code.asString()))
                .containsExactly("A1");
    }

    static void leavesEveryRefusalOnRecord(Case criticism) {
        assertThat(TheEnd.pages(
                        criticism.school().dataProtectionLead(),
                        "/api/audit?type=GuardRefused&incident=" + criticism.id()))
                .extracting(entry -> entry.path("actor").asString() + " "
                        + entry.path("rule").asString())
                .isEqualTo(List.of(
                        "head HeadHasDecidedThisResponse",
                        "head HeadHasDecidedThisResponse",
                        "head BreachIsFound",
                        "head InformationIsGatheredFirst",
                        "head NobodyDecidesTheirOwnCase",
                        "senior OnlyTheHeadDecides",
                        "dsl LawfulCriticismIsConsidered",
                        "dsl BreachIsFound",
                        "dsl ProportionalityIsOnFile",
                        "dsl LesserStepsAreWeighed",
                        "dsl EscalationNeedsACriminalGround",
                        "dsl ReputationIsAPersons",
                        "dsl BanNeedsSiteRiskBasis",
                        "dsl TemporaryBarNeedsImmediateRisk",
                        "senior NoActionIsOpen",
                        "senior WarningNamesClausesFoundBreached"));
    }

    private static String ban(String route, String risk) {
        return """
            {'route':'%s','siteRiskBasis':'%s','scope':'The grounds',
             'accessPlan':{'collection':'At the gate','parentsEvening':'By phone','medicalOrSend':'By appointment'},
             'representationsBy':'%s','noticeServed':{'method':'By hand','at':'%s'}}""".formatted(route, risk, Days.ahead(10), Days.hoursAgo(1));
    }
}
