package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

/** A case that the Head may not decide, and one that nearly was none. */
final class TheOtherCases {

    private static final String FINDING =
            "{'allegations':[{'clause':'N7','outcome':'BREACH','reasons':'Heard by four people'}]}";

    private TheOtherCases() {}

    static Case isDecidedByTheDelegate(School school) {
        Case other = report(school, "Shouting at the summer fair planning");
        other.senior()
                .posts("/screening", "{'outcome':'ACCEPTED','reason':'Serious','safeguardingConcern':true}")
                .isDone();
        other.dsl()
                .posts("/safeguarding-referrals", "{'reference':'SG-1','referredAt':'%s'}".formatted(Days.hoursAgo(2)))
                .isCreated();
        other.senior().posts("/statements", """
                        {'from':{'name':'Bo Example','relationship':'OTHER'},'takenAt':'%s','how':'PHONE','text':'I was there.',
                         'readBackAndAgreed':false}""".formatted(Days.hoursAgo(5))).isCreated();
        triedThreeTimesToReachTheParent(other);
        theHeadIsARelative(other);
        other.senior().posts("/proportionality", """
                        {'lesserSteps':[{'step':'A2','status':'UNSUITABLE','why':'Nobody could be reached'}],
                         'effectOnChild':'None','adjustmentsOffered':'None asked for'}""").isDone();
        other.senior()
                .posts("/decision", "{'responses':['A5'],'reasons':'The risk at the gate'}")
                .isDone();
        assertThat(other.lastEntry().path("onBehalfOf").asString()).isEqualTo("head");
        assertThat(other.lastEntry().path("actor").asString()).isEqualTo("senior");
        return other;
    }

    private static void triedThreeTimesToReachTheParent(Case other) {
        for (int attempt = 1; attempt <= 3; attempt++) {
            other.head().posts("/findings", FINDING).isRefused("InformationIsGatheredFirst");
            other.office()
                    .posts(
                            "/contact-attempts",
                            "{'attemptedAt':'%s','mode':'Phone','outcome':'No answer'}"
                                    .formatted(Days.hoursAgo(5 - attempt)))
                    .isCreated();
        }
    }

    private static void theHeadIsARelative(Case other) {
        String conflict = "{'who':'head','why':'A cousin','delegate':'%s'}";
        other.senior().posts("/findings", FINDING).is(403).isRefused("OnlyTheHeadDecides");
        other.head().posts("/conflicts", conflict.formatted("head")).isRefused("DelegateIsFreeToDecide");
        other.head().posts("/conflicts", conflict.formatted("senior")).isCreated();
        other.head().posts("/findings", FINDING).is(403).isRefused("NobodyDecidesTheirOwnCase");
        other.senior().posts("/findings", FINDING).isDone();
        other.page().shows("conflicts/0/delegate", "senior");
    }

    static Case isScreenedOutAndReopened(School school) {
        Case third = report(school, "A remark about parking");
        String out = "{'outcome':'SCREENED_OUT'%s,'safeguardingConcern':false}";
        third.senior().posts("/screening", out.formatted("")).isRefused("ScreeningOutNeedsAReason");
        third.senior()
                .posts("/screening", out.formatted(",'reason':'Not about the code'"))
                .isDone();
        third.tellsItsReporter("DEALT_WITH");
        third.senior()
                .posts("/screening", out.formatted(",'reason':'Again'"))
                .is(409)
                .isRefused("CaseIsAtThatStep");
        third.head().posts("/reopening", "{'reason':'  '}").isRefused("ReopeningNeedsAReason");
        third.head().posts("/reopening", "{'reason':'It went on'}").isDone();
        third.tellsItsReporter("BEING_LOOKED_INTO");
        isCorrected(third);
        return third;
    }

    private static void isCorrected(Case third) {
        String correction = "{'entry':%d,'kind':'CLARIFICATION','text':'Two remarks','why':'Recounted'}";
        third.office()
                .posts("/corrections", correction.formatted(1))
                .is(403)
                .isRefused("CorrectedByItsAuthorOrALeader");
        third.office().posts("/corrections", correction.formatted(9)).isRefused("EntryToCorrectExists");
        long corrected = third.office()
                .posts("/corrections", correction.formatted(0))
                .isCreated()
                .version();
        assertThat(third.timeline().getFirst().path("correctedBy").toString()).isEqualTo("[" + corrected + "]");
        assertThat(third.timeline().getFirst().path("details").toString()).contains("A remark about parking");
    }

    private static Case report(School school, String description) {
        String concern = """
            {'group':{'kind':'PTA','name':'Friends of the school'},'description':'%s','clauses':['N7'],
             'reporter':{'wish':'ANONYMOUS','name':'Perpetua Quillfeather'},
             'subject':{'name':'Sali Example','relationship':'CARER'}}""".formatted(description);
        return Case.reported(
                school, school.office().posts("/api/incidents", concern).isCreated());
    }
}
