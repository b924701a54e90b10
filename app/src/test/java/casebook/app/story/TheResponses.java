package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

/** The Head weighs lesser steps and decides; what was decided is done, and nothing else (policy, A1 to A4, D1, D2). */
final class TheResponses {

    private static final String DECISION =
            "{'responses':['A1','A2','A3','A4','A5'],'reasons':'Words turned into waiting at the gate'}";
    private static final String WARNING = "{'clauses':['%s'],'whatMustChange':'No more of it','deliveredBy':'HAND'}";
    private static final String ESCALATION = """
            {'authority':'POLICE','grounds':[{'code':'%s','facts':'Followed her home on three days'}],
             'shared':['The screenshot'],'lawfulBasis':'Prevention of crime'}""";
    private static final String ADVICE =
            "{'ground':'%s','whoseReputation':'%s','from':'LOCAL_AUTHORITY','publishedAt':'%s'}";

    private TheResponses() {}

    static void areDecided(Case year4) {
        year4.head().posts("/decision", DECISION).isRefused("ProportionalityIsOnFile");
        year4.senior().posts("/proportionality", """
                        {'lesserSteps':[{'step':'A1','status':'UNSUITABLE'}],
                         'effectOnChild':'None seen','adjustmentsOffered':'A call in Welsh'}""").isRefused("LesserStepsAreWeighed");
        year4.senior().posts("/proportionality", """
                        {'lesserSteps':[{'step':'ADVICE','status':'TRIED','why':'It went on'}],
                         'effectOnChild':'Collected by an aunt','adjustmentsOffered':'A call in Welsh'}""").isDone();
        year4.head().posts("/warnings", WARNING.formatted("N1")).isRefused("HeadHasDecidedThisResponse");
        year4.head().posts("/decision", DECISION).isDone();
        year4.isAt("ACTIONS_OPEN");
    }

    static void areCarriedOut(Case year4) {
        year4.head().posts("/warnings", WARNING.formatted("N3")).isRefused("WarningNamesClausesFoundBreached");
        year4.head().posts("/warnings", WARNING.formatted("N1")).isCreated();
        aMeetingIsHeld(year4);
        goesToThePolice(year4);
        takesLegalAdvice(year4);
    }

    private static void aMeetingIsHeld(Case year4) {
        year4.senior()
                .posts("/meetings", """
                        {'purpose':'RESPONSE','with':'HEAD','hostName':'The Head','at':'%s','companionOffered':true,
                         'adjustments':'Yn Gymraeg'}""".formatted(Days.hoursAhead(48)))
                .isCreated()
                .shows("number", "1");
        assertThat(Boards.due(year4)).contains("MEETING");
        String outcome =
                "{'held':true,'attendees':['Both'],'notes':'Calm','agreedActions':['To write to the school first']}";
        year4.senior().posts("/meetings/2/outcome", outcome).is(404).isRefused("MeetingIsOnRecord");
        year4.senior().posts("/meetings/1/outcome", outcome).isDone();
        assertThat(Boards.due(year4)).doesNotContain("MEETING");
    }

    private static void goesToThePolice(Case year4) {
        year4.head().posts("/escalations", ESCALATION.formatted("RUDE")).isRefused("EscalationNeedsACriminalGround");
        year4.head()
                .posts("/escalations", ESCALATION.formatted("HARASSMENT"))
                .isCreated()
                .shows("number", "1");
        year4.senior()
                .posts(
                        "/escalations/1/outcome",
                        "{'outcome':'NO_FURTHER_ACTION','reference':'CH/17','at':'%s'}".formatted(Days.hoursAgo(1)))
                .isDone();
        year4.page().shows("escalations/0/authority", "POLICE").shows("escalations/0/outcome", "NO_FURTHER_ACTION");
    }

    private static void takesLegalAdvice(Case year4) {
        String published = Days.hoursAgo(40);
        year4.head()
                .posts("/legal-advice", ADVICE.formatted("RUDENESS", "Mrs Owen-Example", published))
                .isRefused("LegalAdviceIsAboutLibelOrSlander");
        year4.head()
                .posts("/legal-advice", ADVICE.formatted("LIBEL", "The School", published))
                .isRefused("ReputationIsAPersons");
        year4.head()
                .posts("/legal-advice", ADVICE.formatted("LIBEL", "Mrs Owen-Example", published))
                .isCreated();
        assertThat(Boards.due(year4)).contains("DEFAMATION_LIMITATION");
    }
}
