package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

/** A concern about the Year 4 group is raised, in confidence, and taken on. */
final class TheConcern {

    static final String REPORTER = "Perpetua Quillfeather";
    static final String CONTACT = "perpetua.quillfeather@example.org";

    private TheConcern() {}

    static Case isRaised(School school) {
        refusedOnesUseUpNoNumber(school);
        String body = """
            {'group':{'kind':'CLASS','name':'Year 4'},'happenedAt':'%s',
             'description':'Neges gas am yr athrawes: “ŵyr hi ddim byd” 😡👩🏽‍🏫, sent twice to everybody',
             'clauses':['G1','G4','E3','N1','N3'],
             'reporter':{'wish':'CONFIDENTIAL','name':'%s','contact':'%s'},
             'subject':{'name':'Rhys Llŷr-Example','relationship':'PARENT'}}""".formatted(Days.hoursAgo(40), REPORTER, CONTACT);
        As office = school.office().underKey("2f1c6f8e-7d0a-4f3b-9a39-6b3c3a6d6f01");
        Reply first = office.posts("/api/incidents", body).isCreated();
        office.posts("/api/incidents", body).isTheSameAs(first);
        office.posts("/api/incidents", body.replace("twice", "thrice")).isRefused("OneKeyOneRequest");
        assertThat(first.header("ETag")).isEqualTo("\"0\"");
        assertThat(first.header("Location")).isEqualTo("/api/incidents/" + first.text("incidentId"));
        return Case.reported(school, first);
    }

    private static void refusedOnesUseUpNoNumber(School school) {
        String nothing = "{'group':{'kind':'CLASS','name':'Year 4'},'reporter':{'wish':'ANONYMOUS'}%s}";
        school.office().posts("/api/incidents", nothing.formatted("")).isRefused("ConcernSaysSomething");
        school.office()
                .posts("/api/incidents", nothing.formatted(",'clauses':['N99']"))
                .isRefused("ClauseIsInTheEditionInForce");
        school.office()
                .posts(
                        "/api/incidents",
                        nothing.formatted(",'description':'x','happenedAt':'" + Days.hoursAhead(9) + "'"))
                .isRefused("NothingIsRecordedBeforeItHappens");
        school.office()
                .posts("/api/incidents", nothing.formatted(",'surprise':1"))
                .is(400)
                .isProblem();
        school.nobody().posts("/api/incidents", nothing.formatted("")).is(401).isProblem();
    }

    static void isScreened(Case year4) {
        year4.tellsItsReporter("RECEIVED");
        year4.page()
                .shows("description", "Neges gas am yr athrawes: “ŵyr hi ddim byd” 😡👩🏽‍🏫, sent twice to everybody")
                .shows("subject/name", "Rhys Llŷr-Example")
                .shows("reporterWish", "CONFIDENTIAL")
                .shows("edition", "2025-01");
        String accepted = "{'outcome':'ACCEPTED','reason':'A pattern, not a slip','safeguardingConcern':false}";
        year4.office().posts("/screening", accepted).is(403).isRefused("OpenToTheseRoles");
        year4.governor().reads("").is(404).isProblem();
        year4.senior()
                .posts("/screening", "{'outcome':'ACCEPTED','reason':'A pattern'}")
                .isRefused("SafeguardingQuestionIsAnswered");
        Reply screened =
                year4.senior().havingSeen(0).posts("/screening", accepted).isDone();
        assertThat(screened.header("ETag")).isEqualTo("\"1\"");
        year4.head().havingSeen(0).posts("/screening", accepted).is(412).isRefused("SomebodyElseWasFirst");
        year4.tellsItsReporter("BEING_LOOKED_INTO");
    }
}
