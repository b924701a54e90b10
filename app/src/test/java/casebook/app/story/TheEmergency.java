package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody called for help before anybody decided anything; the Head looks at it after (policy, A3). */
final class TheEmergency {

    private TheEmergency() {}

    static Case isReported(School school) {
        return Case.reported(
                school,
                school.office()
                        .posts("/api/incidents", """
                {'group':{'kind':'YEAR','name':'Year 5'},'happenedAt':'%s','description':'Threats in the group',
                 'clauses':['N1','N7'],'reporter':{'wish':'ANONYMOUS'}}""".formatted(Days.hoursAgo(2)))
                        .isCreated());
    }

    static void isCalledInAndRatified(Case concern) {
        concern.office()
                .posts("/emergency-calls", """
            {'authority':'POLICE','calledAt':'%s','calledBy':'The caretaker',
             'imminentDanger':'A man with a stick at the gate','reference':'Log 17'}""".formatted(Days.hoursAgo(1)))
                .isCreated()
                .shows("number", "1");
        assertThat(Boards.due(concern)).contains("EMERGENCY_RATIFICATION");
        String ratified = "{'ratified':true,'reasons':'Nobody could wait'}";
        concern.senior().posts("/emergency-calls/1/ratification", ratified).isRefused("OnlyTheHeadDecides");
        concern.head().posts("/emergency-calls/1/ratification", ratified).isDone();
        concern.page().shows("emergencyCalls/0/ratified", "true");
        assertThat(Boards.due(concern)).doesNotContain("EMERGENCY_RATIFICATION");
    }

    /** A witness gives a statement and so leaves the decision to others. */
    static void hasTheHeadForAWitness(Case concern) {
        concern.senior()
                .posts("/screening", "{'outcome':'ACCEPTED','safeguardingConcern':false}")
                .isDone();
        concern.senior().posts("/statements", """
                        {'from':{'name':'The Head','relationship':'STAFF','username':'head'},'takenAt':'%s',
                         'how':'IN_PERSON','text':'I was at the gate','readBackAndAgreed':true}""".formatted(Days.hoursAgo(1))).isCreated();
        concern.head()
                .posts(
                        "/findings",
                        "{'allegations':[{'clause':'N1','outcome':'NO_BREACH','reasons':'x','evidence':[]}]}")
                .isRefused("WitnessDoesNotDecide");
        concern.senior()
                .posts("/meetings", """
                        {'purpose':'FACT_FINDING','with':'SENIOR_LEADER','hostName':'The deputy','at':'%s',
                         'companionOffered':true}""".formatted(Days.hoursAhead(1)))
                .isCreated()
                .shows("cautions/0/rule", "MeetingHasNotice");
        concern.page().shows("cautions/0/rule", "MeetingHasNotice");
    }

    static void isLinked(Case concern, Case other) {
        concern.office()
                .posts("/links", "{'incidentId':'%s','kind':'BAN_BREACH'}".formatted(other.id()))
                .isRefused("BreachIsOfABanInForce");
        concern.office()
                .posts("/links", "{'incidentId':'%s','kind':'RELATED'}".formatted(other.id()))
                .isCreated();
        concern.page().shows("links/0/incidentId", other.id());
    }
}
